import type { ReactNode } from 'react';
import { locatorSide } from '../../article/locatorSide.ts';
import type { LocatorMap } from '../../article/pages.ts';
import css from './ChartFrame.module.css';

type Props = {
  frame: LocatorMap['frame'];
  /** What the map shows, for readers who do not see it. */
  label: string;
  children: ReactNode;
};

/**
 * The neat line of a chart: two lines with every second degree inked between them. The sheet may have
 * any size; the frame keeps its thickness, for each edge is stretched along itself only.
 */
export function ChartFrame({ frame, label, children }: Props) {
  return (
    // Drawn in the page itself, so that its inks follow the theme: an img could not.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div className={css.chart} role="img" aria-label={label}>
      {children}
      <svg className={css.x} viewBox={`0 0 ${locatorSide} 1`} preserveAspectRatio="none" aria-hidden="true">
        <path d={frame.x} />
        <path d={frame.x} transform="translate(0 1)" />
      </svg>
      <svg className={css.y} viewBox={`0 0 1 ${locatorSide}`} preserveAspectRatio="none" aria-hidden="true">
        <path d={frame.y} />
        <path d={frame.y} transform="translate(1)" />
      </svg>
    </div>
  );
}
