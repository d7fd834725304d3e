/** How far from the left end of the ruler a longitude lies, as SVG takes it. @example rulerShare(0) // '50%' */
export function rulerShare(longitude: number): string {
  return share(longitude + 180);
}

/** The length of so many degrees on the ruler, as SVG takes it. @example rulerLength(90) // '25%' */
export function rulerLength(degrees: number): string {
  return share(degrees);
}

function share(degrees: number): string {
  return `${Math.round(degrees / 0.036) / 100}%`;
}
