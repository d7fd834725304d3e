import type { ReactNode } from 'react';
import type { Summary } from '../../article/pages.ts';
import { Card } from './Card.tsx';
import { CardHeadline } from './CardHeadline.tsx';
import { CardLine } from './CardLine.tsx';

type Props = {
  story: Summary;
  level: 2 | 3;
  /** What the line over the headline says besides the place. */
  children?: ReactNode;
};

/** A small story: its place and its headline. */
export function BriefCard({ story, level, children }: Props) {
  return (
    <Card story={story}>
      <CardLine story={story}>{children}</CardLine>
      <CardHeadline story={story} level={level} size="s" />
    </Card>
  );
}
