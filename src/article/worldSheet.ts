/**
 * The sheet of the world map, on which press and reader both draw: Patterson's projection (Patterson,
 * Šavrič and Jenny 2014), with 11 degrees east in the middle, so that its edge cuts the Bering Strait
 * and no land but a tip of Siberia.
 */

/** Size of the sheet, in the units of its drawing: pixels where it is widest. */
export const worldWidth = 1216;
export const worldHeight = 585;
/** The longitude in the middle, and the latitude at the upper edge. */
export const worldMiddle = 11;
export const worldNorth = 83;

/**
 * Where a place lies on the sheet, as shares of its width and height from the left and from the top;
 * what lies above or below the sheet comes to less than 0 or more than 1.
 *
 * @example toSheet(11, 83) // { x: 0.5, y: 0 }
 */
export function toSheet(longitude: number, latitude: number): { x: number; y: number } {
  return { x: ((longitude - worldMiddle + 540) % 360) / 360, y: sheetY(latitude) };
}

/** How far down the sheet a latitude lies, as a share of its height. */
export function sheetY(latitude: number): number {
  const unit = worldWidth / (2 * Math.PI);
  return ((pattersonY(worldNorth) - pattersonY(latitude)) * unit) / worldHeight;
}

/** How far north of the equator a latitude (in degrees) lies, in radians of the equator. */
export function pattersonY(latitude: number): number {
  const phi = (latitude * Math.PI) / 180;
  const square = phi * phi;
  return phi * (1.0148 + square * square * (0.23185 + square * (-0.14499 + square * 0.02406)));
}
