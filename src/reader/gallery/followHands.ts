import Panzoom, { type PanzoomOptions } from '@panzoom/panzoom';

/** How much larger a picture gets at once, and at the most. */
const large = 2.5;
const largest = 6;
/** A swipe goes farther than this, in pixels, and more sideways than not. */
const swipe = 60;

/** What can be done to the picture on a stage, whatever hears of it. */
export type Hands = { enlarge: () => void; fit: () => void; stop: () => void };

/** Without the limits of a picture in its place. */
const unbound = { contain: undefined } as unknown as PanzoomOptions;

type Answers = {
  /** Hears a swipe over a picture that is shown whole: a finger that went to the right, or to the left. */
  onSwipe: (isToRight: boolean) => void;
  /** Hears whether the picture is larger than its place. */
  onSize: (isLarge: boolean) => void;
};

/**
 * Lets hands make the picture on a stage larger and move it: two fingers, a wheel, a double tap or click;
 * a finger alone goes from picture to picture. Gives the same to buttons and keys, and the way to stop.
 */
export function followHands(stage: HTMLElement, { onSwipe, onSize }: Answers): Hands {
  const picture = stage.firstElementChild;
  if (!(picture instanceof HTMLElement)) throw new Error('no picture is on the stage');
  const zoom = Panzoom(picture, {
    canvas: true,
    contain: 'outside',
    maxScale: largest,
    minScale: 1,
    panOnlyWhenZoomed: true,
    cursor: 'zoom-in',
  });
  const isLarge = () => zoom.getScale() > 1.01;
  // Its least size is measured, and would be too large while the picture is still growing.
  const fit = () => zoom.reset(unbound);
  const fingers = new Map<number, number>();
  let begin: { x: number; y: number } | null = null;

  const listeners: [string, (event: never) => void][] = [
    ['wheel', (event: WheelEvent) => zoom.zoomWithWheel(event)],
    [
      'dblclick',
      (event: MouseEvent) => {
        if (isLarge()) fit();
        else zoom.zoomToPoint(large, event, { animate: true });
      },
    ],
    [
      'pointerdown',
      ({ pointerId, clientX, clientY }: PointerEvent) => {
        fingers.set(pointerId, clientX);
        begin = fingers.size === 1 && !isLarge() ? { x: clientX, y: clientY } : null;
      },
    ],
    [
      'pointerup',
      ({ pointerId, clientX, clientY }: PointerEvent) => {
        fingers.delete(pointerId);
        if (begin === null || isLarge()) return;
        const [dx, dy] = [clientX - begin.x, clientY - begin.y];
        if (Math.abs(dx) > swipe && Math.abs(dx) > 2 * Math.abs(dy)) onSwipe(dx > 0);
        begin = null;
      },
    ],
    ['pointercancel', ({ pointerId }: PointerEvent) => void fingers.delete(pointerId)],
  ];
  for (const [type, listener] of listeners) stage.addEventListener(type, listener as EventListener);
  const tell = () => onSize(isLarge());
  picture.addEventListener('panzoomchange', tell);
  return {
    enlarge: () => void zoom.zoom(Math.max(large, zoom.getScale() * 1.5), { animate: true }),
    fit,
    stop() {
      for (const [type, listener] of listeners) stage.removeEventListener(type, listener as EventListener);
      picture.removeEventListener('panzoomchange', tell);
      zoom.destroy();
      onSize(false);
    },
  };
}
