/** Moves an element that lies at the corner of its containing block to a point of the window, in pixels. */
export function placeAt(element: HTMLElement, left: number, top: number): void {
  const corner = element.offsetParent?.getBoundingClientRect() ?? document.body.getBoundingClientRect();
  element.style.translate = `${left - corner.left}px ${top - corner.top}px`;
}

/** Room that is kept to the edges of the window and to a selected text. */
const gap = 8;
/** A scrolled story has a bar there. */
export const barHeight = 56;

/** Moves an element above a box of the window, else below it, and keeps it inside of the window. */
export function placeOver(element: HTMLElement, { left, top, width, bottom }: DOMRect): void {
  const { offsetWidth, offsetHeight } = element;
  const above = top - offsetHeight - gap;
  const start = left + (width - offsetWidth) / 2;
  placeAt(
    element,
    Math.max(gap, Math.min(start, document.documentElement.clientWidth - offsetWidth - gap)),
    above > barHeight ? above : Math.min(bottom + gap, innerHeight - offsetHeight - gap),
  );
}
