/** Room between a panel and the edges of the window, in pixels. */
const margin = 16;

/**
 * Keeps a panel at what opened it: below, or as near as the window allows, the ends of both in line.
 * The style sheet uses the place only where the window is wide enough. Gives a function that ends it.
 */
export function placePanel(panel: HTMLElement, opener: Element): () => void {
  function place() {
    const { bottom, left, right } = opener.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = panel;
    const end = getComputedStyle(opener).direction === 'rtl' ? innerWidth - left : right;
    const start = between(margin, end - offsetWidth, innerWidth - offsetWidth - margin);
    const top = between(margin, bottom + 4, innerHeight - offsetHeight - margin);
    panel.style.setProperty('--start', `${start}px`);
    panel.style.setProperty('--top', `${top}px`);
  }
  panel.dataset.placed = '';
  place();
  addEventListener('resize', place);
  // A larger text makes the panel's sample taller.
  const sizes = new ResizeObserver(place);
  sizes.observe(panel);
  return () => {
    removeEventListener('resize', place);
    sizes.disconnect();
  };
}

function between(least: number, wanted: number, most: number): number {
  return Math.max(least, Math.min(wanted, most));
}
