import type { Article } from '../../article/schema.ts';
import { PanelButton } from '../panel/PanelButton.tsx';
import { usePaper, useWords } from '../words/useWords.ts';

const box = 'M10 13V2.5M6.2 6 10 2.2 13.8 6M6.5 9H4v8.5h12V9h-2.5';

type Props = { story: Article; className?: string | undefined };

/** The button that hands a story on: to the device's own way of sharing, else it opens ours. */
export function ShareButton({ story, className }: Props) {
  const paper = usePaper();
  return (
    <PanelButton
      name={useWords().say('share')}
      icon={box}
      load={async () => (await import('./shareStory.ts')).shareStory(story, paper)}
      className={className}
    />
  );
}
