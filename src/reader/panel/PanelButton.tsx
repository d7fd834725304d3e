import { usePanel, type DrawPanel } from './usePanel.ts';

type Props = {
  /** What the button is called, in the language of the interface. */
  name: string;
  /** Path data on a square of 20 units; absent where the word is all. */
  icon?: string;
  /** Loads what opens; called too when a reader is about to ask for it. */
  load: () => Promise<DrawPanel>;
  className?: string | undefined;
};

/** A tool that opens a panel, an icon and its word. Looks and size are its parent's, by `className`. */
export function PanelButton({ name, icon, load, className }: Props) {
  const [panel, open] = usePanel(load);
  return (
    <>
      <button
        type="button"
        className={className}
        aria-haspopup="dialog"
        onPointerEnter={() => void load()}
        onClick={({ currentTarget }) => void open(currentTarget)}
      >
        {icon !== undefined && (
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d={icon} />
          </svg>
        )}
        <span>{name}</span>
      </button>
      {panel}
    </>
  );
}
