import type { StyleRule } from '../../symbology/style-rule';

/** An element as selectors see it. */
export interface Matched {
  readonly tag: string;
  readonly classes: readonly string[];
}

interface Selector {
  /** Compounds from the outside in; the last is the element's own. */
  readonly compounds: readonly Matched[];
  readonly specificity: number;
  readonly style: StyleRule[1];
}

/** Selectors of pages alone: states and attributes. */
const PAGE_SELECTOR = /[:[]/u;

function readCompound(text: string): Matched {
  const [tag = '', ...classes] = text.split('.');
  return { tag, classes };
}

function readSelectors([selectors, style]: StyleRule): Selector[] {
  return selectors
    .split(', ')
    .filter((selector) => selector !== '' && !PAGE_SELECTOR.test(selector))
    .map((selector) => {
      const compounds = selector.split(' ').map(readCompound);
      const specificity = compounds.reduce((sum, { tag, classes }) => sum + classes.length * 10 + (tag ? 1 : 0), 0);
      return { compounds, specificity, style };
    });
}

const fits = ({ tag, classes }: Matched, element: Matched): boolean =>
  (tag === '' || tag === element.tag) && classes.every((name) => element.classes.includes(name));

function holds({ compounds }: Selector, ancestors: readonly Matched[], element: Matched): boolean {
  const own = compounds.at(-1);
  if (own === undefined || !fits(own, element)) return false;
  let left = compounds.length - 2;
  for (let index = ancestors.length - 1; index >= 0 && left >= 0; index -= 1) {
    const [compound, ancestor] = [compounds[left], ancestors[index]];
    if (compound !== undefined && ancestor !== undefined && fits(compound, ancestor)) left -= 1;
  }
  return left < 0;
}

/** Style that CSS would give an element of a drawing, by the same order: the more specific, then the later. */
export function matchRules(
  rules: readonly StyleRule[]
): (ancestors: readonly Matched[], element: Matched) => StyleRule[1] {
  const selectors = rules.flatMap(readSelectors).sort((a, b) => a.specificity - b.specificity);
  const known = new Map<string, StyleRule[1]>();
  return (ancestors, element) => {
    const key = [...ancestors, element].map(({ tag, classes }) => `${tag}.${classes.join('.')}`).join(' ');
    let style = known.get(key);
    if (style === undefined) {
      style = {};
      for (const selector of selectors)
        if (holds(selector, ancestors, element)) style = { ...style, ...selector.style };
      known.set(key, style);
    }
    return style;
  };
}
