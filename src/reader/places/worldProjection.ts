/**
 * The sheet of the world map: Patterson's projection (Patterson, Šavrič and Jenny 2014), with 11 degrees
 * east in the middle, so that its edge cuts the Bering Strait and no land but a tip of Siberia.
 */

/** Size of the sheet, in units of its drawing. */
export const worldWidth = 1216;
export const worldHeight = 585;
const middle = 11;
const northEdge = 83;
const unit = worldWidth / (2 * Math.PI);

/**
 * Where a place lies on the sheet, as shares of its width and height from the left and from the top;
 * what lies above or below the sheet comes to less than 0 or more than 1.
 *
 * @example toSheet(11, 83) // { x: 0.5, y: 0 }
 */
export function toSheet(longitude: number, latitude: number): { x: number; y: number } {
  const east = (longitude - middle + 540) % 360;
  return { x: east / 360, y: ((pattersonY(northEdge) - pattersonY(latitude)) * unit) / worldHeight };
}

/** How far north of the equator a latitude (in degrees) lies, in radians of the equator. */
export function pattersonY(latitude: number): number {
  const phi = (latitude * Math.PI) / 180;
  const square = phi * phi;
  return phi * (1.0148 + square * square * (0.23185 + square * (-0.14499 + square * 0.02406)));
}
