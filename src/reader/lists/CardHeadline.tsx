import type { Summary } from '../../article/pages.ts';
import { storyPath } from '../../article/paths.ts';
import { PageLink } from '../shell/PageLink.tsx';
import css from './CardHeadline.module.css';

type Props = {
  story: Pick<Summary, 'slug' | 'headline'>;
  /** Its level on the page. */
  level: 2 | 3;
  /** How large it is set, from the lead to a line in a stack. */
  size: 'xl' | 'l' | 'm' | 's';
};

/** A headline whose link covers the card that it stands in. */
export function CardHeadline({ story: { slug, headline }, level, size }: Props) {
  const Heading = `h${level}` as const;
  return (
    <Heading className={`${css.headline} ${css[size]}`}>
      <PageLink to={storyPath(slug)}>{headline}</PageLink>
    </Heading>
  );
}
