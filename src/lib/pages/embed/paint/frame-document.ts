import { guardMarkup } from '$lib/client/trusted-markup';
import { PRESET_VIEW_IDS, type PresetViewId } from '$lib/view/page/preset-views';
import type { Camera, MapFacet } from '$lib/view/page/view';

/** The elements of the document that fit a selector. */
export const all = <Kind extends Element>(selector: string) => [...document.querySelectorAll<Kind>(selector)];

const giveBack: (() => void)[] = [];
let hasBegun = false;

/** Whether the page's own scripts have begun: the document is theirs then. */
export const isTaken = (): boolean => hasBegun;

/** Does this when the page's own scripts begin, which know the document as it was written. */
function onceTaken(undo: () => void): void {
  giveBack.push(undo);
}

document.addEventListener(
  'hydrate',
  () => {
    hasBegun = true;
    for (const undo of giveBack) undo();
  },
  { once: true }
);
guardMarkup();

/** Whoever had come to a class of the legend by keyboard stays there, once it can be pressed. */
function keepFocus(id: string): void {
  const focus = () =>
    document.querySelector<HTMLElement>(`[data-class="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
  document.addEventListener('alive', () => setTimeout(focus), { once: true });
}

/** Puts markup in the place of an element until the page's own scripts begin. */
export function replace(selector: string, markup: string): void {
  const original = document.querySelector(selector);
  if (original === null) return;
  const box = document.createElement('div');
  box.style.display = 'contents';
  box.innerHTML = markup;
  original.replaceWith(box);
  onceTaken(() => {
    const { activeElement } = document;
    const focused = box.contains(activeElement) ? activeElement?.getAttribute('data-class') : null;
    box.replaceWith(original);
    if (focused != null) keepFocus(focused);
  });
}

/** Puts a drawing in the place of another. The marks around it stay: by them the page finds what it has not to write. */
export function draw(box: Element, markup: string): void {
  const drawn = box.querySelector('svg');
  if (drawn !== null) drawn.outerHTML = markup;
}

/** Shows what is chosen in the fields around a map. */
export function showChosen(date: string, facet: MapFacet, preset: PresetViewId | null): void {
  for (const select of all<HTMLSelectElement>('[data-control="date"] select')) select.value = date;
  for (const select of all<HTMLSelectElement>('[data-control="facets"] select')) select.value = facet;
  for (const [index, button] of all('.views button').entries())
    button.setAttribute('aria-pressed', String(PRESET_VIEW_IDS[index] === preset));
}

/** Draws at once, and with a camera again in each new size: a place and a scale show another part of the land in each box. */
export function drawInSizeOf(box: HTMLElement, camera: Camera | null, drawNow: () => void): void {
  if (camera === null) {
    drawNow();
    return;
  }
  const observer = new ResizeObserver(drawNow);
  observer.observe(box);
  onceTaken(() => {
    observer.disconnect();
  });
}
