/**
 * Signs that a reader wants the map under their hand. A pointer that was over it before the scripts came does not enter:
 * it moves, or comes down.
 */
const SIGNS = ['pointerenter', 'pointermove', 'pointerdown', 'touchstart', 'focusin', 'keydown'];

/** Way that a hand may go within a click, in pixels. */
const CLICK_PX = 5;

/**
 * Wakes a map at the first sign of interest. Until it is awake nothing follows the hand: its land, which is made of links,
 * neither opens at the end of a drag nor is carried away by it.
 */
export const awaken = (wake: () => void) => (stage: HTMLElement) => {
  const stop = new AbortController();
  const { signal } = stop;
  const first = () => {
    for (const sign of SIGNS) stage.removeEventListener(sign, first);
    wake();
  };
  for (const sign of SIGNS) stage.addEventListener(sign, first, { signal, passive: true });
  let down: PointerEvent | null = null;
  stage.addEventListener('pointerdown', (event) => (down = event), { signal, passive: true });
  const isOnLand = ({ target }: Event) => target instanceof Element && target.closest('.sheet') !== null;
  const refuse = (event: MouseEvent) => {
    // A click by the keyboard counts none, and has no place.
    const px =
      down !== null && event.detail > 0 ? Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) : 0;
    if (!isOnLand(event) || (event.type === 'click' && px <= CLICK_PX)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  for (const type of ['click', 'dragstart'] as const) stage.addEventListener(type, refuse, { signal, capture: true });
  return () => {
    stop.abort();
  };
};
