import type { StyleRule } from '../symbology/style-rule';

/** A word of a selector: a kind of node, classes, or both. */
interface Compound {
  readonly kind: string;
  readonly classes: readonly string[];
}

interface Selector {
  readonly own: Compound;
  /** Groups that the node is in. */
  readonly around: readonly Compound[];
  readonly specificity: number;
  readonly style: StyleRule[1];
}

/** Selectors of pages alone: states and attributes. */
const PAGE_SELECTOR = /[:[]/u;

function readSelector(selector: string, style: StyleRule[1]): Selector[] {
  const compounds = selector.split(' ').map((compound): Compound => {
    const [kind = '', ...classes] = compound.split('.');
    return { kind, classes };
  });
  const own = compounds.pop();
  const weight = ({ kind, classes }: Compound) => classes.length * 10 + (kind === '' ? 0 : 1);
  return own === undefined
    ? []
    : [{ own, around: compounds, specificity: [own, ...compounds].reduce((sum, one) => sum + weight(one), 0), style }];
}

const fits = ({ kind, classes }: Compound, one: Compound): boolean =>
  (kind === '' || kind === one.kind) && classes.every((name) => one.classes.includes(name));

const compoundOf = (kind: string, classes: string): Compound => ({ kind, classes: classes.split(' ') });

/** Tells by rules what a node looks like, given the classes of the groups that it is in. */
export type LookOf = (around: readonly string[], kind: string, classes: string) => StyleRule[1];

/** What a page's style sheet would give to a node, by the same order: the more specific rule, then the later. */
export function lookOf(rules: readonly StyleRule[]): LookOf {
  const selectors = rules
    .flatMap(([names, style]) =>
      names
        .split(', ')
        .filter((name) => name !== '' && !PAGE_SELECTOR.test(name))
        .flatMap((name) => readSelector(name, style))
    )
    .sort((a, b) => a.specificity - b.specificity);
  const known = new Map<string, StyleRule[1]>();
  return (around, kind, classes) => {
    const key = [...around, kind, classes].join('/');
    let look = known.get(key);
    if (look === undefined) {
      const [node, groups] = [compoundOf(kind, classes), around.map((names) => compoundOf('group', names))];
      const holding = selectors.filter(
        (selector) =>
          fits(selector.own, node) && selector.around.every((compound) => groups.some((one) => fits(compound, one)))
      );
      look = Object.assign({}, ...holding.map(({ style }) => style)) as StyleRule[1];
      known.set(key, look);
    }
    return look;
  };
}
