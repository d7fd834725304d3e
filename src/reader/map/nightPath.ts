import { sheetY, worldMiddle } from '../../article/worldSheet.ts';
import { terminator } from './daylight.ts';

/** Degrees from one point of the line to the next: closer ones cannot be told apart on a screen. */
const step = 4;

/**
 * Where it is night on the world map at an instant (milliseconds since 1970), as path data in shares of
 * the sheet's width and height.
 */
export function nightPath(instant: number): string {
  const { latitudeAt, darkPole } = terminator(instant);
  const points = Array.from({ length: 360 / step + 1 }, (_, index) => {
    const x = (index * step) / 360;
    return `${round(x)} ${round(sheetY(latitudeAt(worldMiddle - 180 + index * step)))}`;
  });
  // Past the edge, where no line is drawn.
  const edge = darkPole === 'north' ? -1 : 2;
  return `M0 ${edge}L${points.join(' ')} 1 ${edge}z`;
}

function round(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
