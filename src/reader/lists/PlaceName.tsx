import type { Place } from '../../article/schema.ts';
import { PageLink } from '../shell/PageLink.tsx';

type Props = { place: Place };

/** The name of a place, which leads to its page if it has one. */
export function PlaceName({ place: { name, path } }: Props) {
  if (path === null) return <bdi>{name}</bdi>;
  return (
    <PageLink to={path}>
      <bdi>{name}</bdi>
    </PageLink>
  );
}
