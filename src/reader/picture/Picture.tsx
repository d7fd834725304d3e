import type { Focus, Picture as PictureData } from '../../article/schema.ts';
import css from './Picture.module.css';

/** Forms of a picture, the smallest for the same look first; the last that is there serves every browser. */
const bestFirst = ['image/avif', 'image/webp', 'image/jpeg', 'image/svg+xml'] as const;

type Props = {
  picture: PictureData;
  focus?: Focus | null;
  /** How wide it is drawn, for `sizes`. */
  sizes?: string | undefined;
  /** The first picture of a page is asked for at once, all others when they come near. */
  isFirst?: boolean;
};

/** A picture in its best form for the browser; its place is kept before it is there. */
export function Picture({ picture, focus = null, sizes = '100vw', isFirst = false }: Props) {
  const { width, height, alt, colour, sources } = picture;
  const types = bestFirst.filter((type) => sources.some((source) => source.type === type));
  const fallback = types.at(-1);
  if (fallback === undefined) return null;
  const last = sources.findLast(({ type }) => type === fallback);
  return (
    <span className={css.box}>
      {colour !== null && <Tint colour={colour} />}
      <picture>
        {types.slice(0, -1).map((type) => (
          <source key={type} type={type} srcSet={srcSet(picture, type)} sizes={sizes} />
        ))}
        <img
          src={last?.path}
          srcSet={fallback === 'image/svg+xml' ? undefined : srcSet(picture, fallback)}
          sizes={fallback === 'image/svg+xml' ? undefined : sizes}
          width={width}
          height={height}
          alt={alt}
          decoding="async"
          loading={isFirst ? undefined : 'lazy'}
          fetchPriority={isFirst ? 'high' : undefined}
          data-x={focus === null ? undefined : toStep(focus.x)}
          data-y={focus === null ? undefined : toStep(focus.y)}
        />
      </picture>
    </span>
  );
}

/** The policy allows no style attributes; the fill of a drawing is not one. */
function Tint({ colour }: { colour: string }) {
  return (
    <svg viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
      <path fill={colour} d="M0 0h1v1H0z" />
    </svg>
  );
}

function srcSet({ sources }: PictureData, wanted: string): string {
  return sources
    .filter(({ type }) => type === wanted)
    .map(({ path, width }) => `${path} ${width}w`)
    .join(', ');
}

/** The style sheet knows five points on each axis: near enough for a crop. */
function toStep(percent: number): number {
  return Math.round(percent / 25) * 25;
}
