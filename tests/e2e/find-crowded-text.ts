/**
 * What has no room on a page, to be run in the browser: text that its box cuts off, lines of text that lie on each
 * other, a header that runs over, a page that scrolls sideways. Drawings and formulas are left out: they place what they
 * consist of by themselves.
 */
export function findCrowdedText(): string[] {
  interface Line {
    readonly text: string;
    readonly element: Element;
    readonly box: DOMRect;
  }
  interface Surroundings {
    /** Whether readers see what is in it: not what only screen readers get, nor what floats over other text. */
    readonly isShown: boolean;
    /** Boxes around it that show no more than has room: some scroll, some cut off. */
    readonly windows: readonly { readonly frame: DOMRect; readonly isCutting: boolean }[];
  }

  const faults = new Set<string>();
  const known = new Map<Element, Surroundings>();

  function surroundingsOf(element: Element): Surroundings {
    const { isShown, windows } =
      element.parentElement === null ? { isShown: true, windows: [] } : remembered(element.parentElement);
    const { overflowX, position, clipPath } = getComputedStyle(element);
    const isCutting = overflowX === 'hidden' || overflowX === 'clip';
    const isEmpty = element.clientWidth === 1 || (isCutting && element.clientHeight === 0);
    const window = { frame: element.getBoundingClientRect(), isCutting };
    return {
      isShown: isShown && !isEmpty && !['fixed', 'sticky'].includes(position) && clipPath === 'none',
      windows: overflowX === 'visible' ? windows : [...windows, window]
    };
  }

  function remembered(element: Element): Surroundings {
    const surroundings = known.get(element) ?? surroundingsOf(element);
    known.set(element, surroundings);
    return surroundings;
  }

  function isShown(element: Element): boolean {
    if (element.closest('svg, math, script, style, noscript, option') !== null) return false;
    if (element.closest('summary') === null && element.closest('details:not([open])') !== null) return false;
    return element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && remembered(element).isShown;
  }

  /** Lines of a text that are in sight: a box may have scrolled one away, or keep it out where it has no room. */
  function linesOf(node: Node, element: Element): Line[] {
    const text = (node.textContent ?? '').trim().replace(/\s+/gu, ' ').slice(0, 60);
    const range = document.createRange();
    range.selectNodeContents(node);
    const { windows } = remembered(element);
    const boxes = [...range.getClientRects()].filter(({ width, top, bottom }) =>
      windows.every(({ frame, isCutting }) => {
        const isPartlyIn = top < frame.bottom && bottom > frame.top;
        return width > 1 && (isCutting ? isPartlyIn : top >= frame.top && bottom <= frame.bottom);
      })
    );
    for (const { frame } of windows.filter(({ isCutting }) => isCutting)) {
      if (boxes.some(({ right, bottom }) => right > frame.right + 1 || bottom > frame.bottom + 1))
        faults.add(`cut off: “${text}”`);
    }
    return boxes.map((box) => ({ text, element, box }));
  }

  function allLines(): Line[] {
    const lines: Line[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (element !== null && node.textContent?.trim() !== '' && isShown(element))
        lines.push(...linesOf(node, element));
    }
    return lines.sort((one, other) => one.box.top - other.box.top);
  }

  function lieOnEachOther(one: Line, other: Line): boolean {
    const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
    const high = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
    // Boxes of lines are higher than their letters, and meet where lines are set tight.
    const isOver = wide > 2 && high > 0.4 * Math.min(one.box.height, other.box.height);
    return isOver && one.element !== other.element;
  }

  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.add(`the page is ${String(scrollWidth - clientWidth)} px too wide`);
  const header = document.querySelector('header');
  if (header !== null && header.scrollHeight > header.clientHeight) faults.add('the header runs over');

  const lines = allLines();
  lines.forEach((one, index) => {
    for (const other of lines.slice(index + 1)) {
      if (other.box.top > one.box.bottom) break;
      if (lieOnEachOther(one, other)) faults.add(`“${one.text}” lies on “${other.text}”`);
    }
  });
  return [...faults];
}
