import { guardMarkup } from '$lib/client/trusted-markup';
import { PRESET_VIEW_IDS, type PresetViewId } from '$lib/view/page/preset-views';
import type { MapFacet } from '$lib/view/page/view';
import { HANDED_OVER, type Painted } from './painted';

/** The elements of the document that fit a selector. */
export const all = <Kind extends Element>(selector: string) => [...document.querySelectorAll<Kind>(selector)];

const giveBack: (() => void)[] = [];
const painted: Painted = {};
let hasBegun = false;
let isAlive = false;
document.addEventListener('alive', () => (isAlive = true));

/** Whether the page's own scripts have begun: the document is theirs then. */
export const isTaken = (): boolean => hasBegun;

/** Does this when the page's own scripts begin, which know the document as it was written. */
function onceTaken(undo: () => void): void {
  giveBack.push(undo);
}

/** Has the page's own scripts show this when they begin, until they have drawn it themselves. */
export const handOver = (more: Painted): Painted => Object.assign(painted, more);

document.addEventListener(
  HANDED_OVER,
  (event) => {
    hasBegun = true;
    Object.assign((event as CustomEvent<Painted>).detail, painted);
    for (const undo of giveBack) undo();
  },
  { once: true }
);
guardMarkup();

/** Whoever had come to something by keyboard stays there, once it can be pressed. */
function keepFocus(box: Element): void {
  const { activeElement } = document;
  if (activeElement === null || !box.contains(activeElement)) return;
  const id = activeElement.getAttribute('data-class');
  const selector = id === null ? activeElement.localName : `[data-class="${CSS.escape(id)}"]`;
  const within = 'main:not([hidden])';
  const place = all(`${within} ${selector}`).indexOf(activeElement);
  const focus = () => all<HTMLElement>(`${within} ${selector}`)[place]?.focus({ preventScroll: true });
  if (isAlive) setTimeout(focus);
  else document.addEventListener('alive', () => setTimeout(focus), { once: true });
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
    keepFocus(box);
    box.replaceWith(original);
  });
}

/** Puts markup in the place of all that is in an element until the page's own scripts begin. */
export function replaceInside(selector: string, markup: string): void {
  const box = document.querySelector(selector);
  if (box === null) return;
  const original = [...box.childNodes];
  box.innerHTML = markup;
  onceTaken(() => {
    box.replaceChildren(...original);
  });
}

/** Puts markup behind an element until the page's own scripts begin. */
export function addBehind(selector: string, markup: string): void {
  const box = document.createElement('div');
  box.style.display = 'contents';
  box.innerHTML = markup;
  document.querySelector(selector)?.after(box);
  onceTaken(() => {
    box.remove();
  });
}

/** Puts a whole frame before that of the document until the page's own scripts begin, which then have it shown. */
export function coverFrame(markup: string): HTMLElement {
  const box = document.createElement('div');
  box.style.display = 'contents';
  box.innerHTML = markup;
  const main = document.querySelector('main');
  main?.setAttribute('hidden', '');
  // Style sheets may show it in spite of that; the one for paper says so with all its weight.
  main?.style.setProperty('display', 'none', 'important');
  document.body.prepend(box);
  onceTaken(() => {
    keepFocus(box);
    box.remove();
    main?.removeAttribute('hidden');
    main?.style.removeProperty('display');
  });
  return box;
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

/** Draws, and again in each new size of the box. */
export function drawInSizeOf(box: HTMLElement, drawNow: () => void): void {
  const observer = new ResizeObserver(drawNow);
  observer.observe(box);
  onceTaken(() => {
    observer.disconnect();
  });
}
