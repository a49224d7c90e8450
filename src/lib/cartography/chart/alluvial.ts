import type { Locale } from '../../i18n/locale';
import { definitionOf, type Measure } from '../../territory/measures';
import { writePlate } from '../plate/plate-svg';
import { group, path, tenths, type SceneNode } from '../scene/scene';
import { svgNumber } from '../scene/svg-text';
import type { MapSymbol } from '../symbology/symbology';
import { wrapWords } from '../lettering/wrap-words';

/** A class of land on one side of the diagram. */
export interface AlluvialClass {
  readonly id: string;
  readonly title: string;
  readonly symbol: MapSymbol;
}

/** Land that goes from a class on the left to a class on the right. */
export interface AlluvialFlow {
  readonly from: string;
  readonly to: string;
  /** km², or people who lived there. */
  readonly amount: number;
}

export interface AlluvialInput {
  readonly left: readonly AlluvialClass[];
  readonly right: readonly AlluvialClass[];
  readonly flows: readonly AlluvialFlow[];
  /** What amounts are of. */
  readonly measure: Measure;
  /** Headings of the two columns. */
  readonly headings: readonly [string, string];
  /** Alternative text of the diagram. */
  readonly title: string;
  readonly width: number;
  readonly locale: Locale;
}

/** Room above the columns, in pixels. */
const TOP = 30;
/** Width of a column of land, in pixels. */
const BAR = 16;
/** Gap between slots of a column, in pixels. */
const GAP = 12;
/** Height of all land together, in pixels, before slots are stretched for their lettering. */
const LAND_HEIGHT = 300;
/** Distance between baselines of labels, in pixels. */
const LINE_HEIGHT = 14;
/** Mean width of a letter of a label, in pixels: enough to decide where lines break. */
const LETTER_WIDTH = 6.1;
const INDENT = BAR + 7;

interface Node extends AlluvialClass {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly amount: number;
  readonly lines: readonly string[];
}

const sumOf = (flows: readonly AlluvialFlow[]): number => flows.reduce((sum, { amount }) => sum + amount, 0);

/**
 * The amounts of a class's flows, as the table of transitions has them: their sum, rounded anew, would be one more
 * figure beside those, and read like a wrong one.
 */
function writeAmounts(flows: readonly AlluvialFlow[], { measure, locale }: AlluvialInput): string {
  return definitionOf(measure).saySum(
    flows.map(({ amount }) => amount),
    locale
  );
}

/** Stacks one column: bars as high as their land, in slots high enough for their lettering. */
function stack(classes: readonly AlluvialClass[], side: 'from' | 'to', input: AlluvialInput): Node[] {
  const { flows, width } = input;
  const total = sumOf(flows);
  const letters = Math.floor((width / 2 - INDENT - 8) / LETTER_WIDTH);
  let y = TOP;
  return classes.flatMap((land) => {
    const own = flows.filter((flow) => flow[side] === land.id);
    const amount = sumOf(own);
    if (amount === 0) return [];
    const fits = ({ length }: string) => length <= letters;
    const lines = [...wrapWords(land.title, fits), ...wrapWords(writeAmounts(own, input), fits)];
    const height = (LAND_HEIGHT * amount) / total;
    const node = { ...land, x: side === 'from' ? 0 : width - BAR, y, height, amount, lines };
    y += Math.max(height, lines.length * LINE_HEIGHT) + GAP;
    return [node];
  });
}

function bandNode(
  [left, right]: readonly [Node, Node],
  [fromY, toY]: readonly [number, number],
  height: number
): SceneNode {
  const [x1, x2] = [left.x + BAR, right.x];
  const middle = svgNumber((x1 + x2) / 2);
  const edge = (ax: number, ay: number, bx: number, by: number) =>
    `${svgNumber(ax)},${svgNumber(ay)}C${middle},${svgNumber(ay)} ${middle},${svgNumber(by)} ${svgNumber(bx)},${svgNumber(by)}`;
  const d = `M${edge(x1, fromY, x2, toY)}L${edge(x2, toY + height, x1, fromY + height)}Z`;
  const kind = left.id === right.id ? 'same' : 'changed';
  const classes = `band ${kind} fill ${left.symbol.hue} ${left.symbol.tint}`;
  return { ...path(d, classes), page: { 'data-flow': `${left.id}>${right.id}` } };
}

/** Bands from left to right; where they leave and where they arrive, they are stacked in the columns' order. */
function bandNodes(left: readonly Node[], right: readonly Node[], { flows }: AlluvialInput): SceneNode[] {
  const arrived = new Map(right.map(({ id, y }) => [id, y]));
  return left.flatMap((from) => {
    let leavesAt = from.y;
    return right.flatMap((to) => {
      const flow = flows.find((candidate) => candidate.from === from.id && candidate.to === to.id);
      if (flow === undefined) return [];
      const height = (flow.amount / from.amount) * from.height;
      const arrivesAt = arrived.get(to.id) ?? to.y;
      const band = bandNode([from, to], [leavesAt, arrivesAt], height);
      leavesAt += height;
      arrived.set(to.id, arrivesAt + height);
      return [band];
    });
  });
}

/** The bar of a class with its name and area. */
function classNodes({ x, y, height, symbol, lines }: Node, isLeft: boolean): SceneNode[] {
  const { hue, tint, hatch, broken } = symbol;
  const box = { kind: 'rect', x: tenths(x), y: tenths(y), width: BAR, height: tenths(Math.max(height, 1)) } as const;
  const [textX, anchor] = isLeft ? [x + INDENT, 'start' as const] : [x - INDENT + BAR, 'end' as const];
  return [
    { ...box, classes: `fill ${hue} ${tint}` },
    ...(hatch === 'none' ? [] : [{ ...box, hatch: { hatch, hue } }]),
    { ...box, classes: `edge outline ${hue}${broken ? ' broken' : ''}` },
    ...lines.map((text, index): SceneNode => {
      const weight = index === lines.length - 1 ? 400 : 600;
      return {
        kind: 'text',
        x: tenths(textX),
        y: tenths(y + 11 + index * LINE_HEIGHT),
        size: 12,
        weight,
        anchor,
        text
      };
    })
  ];
}

/**
 * An alluvial diagram as SVG text: classes of land in two columns, and between them bands as wide as the land, or its people,
 * that go from one to the other. The table of the same numbers is its equivalent; only the title is read out.
 */
export function renderAlluvial(input: AlluvialInput): string {
  const { width, headings, title } = input;
  const [left, right] = [stack(input.left, 'from', input), stack(input.right, 'to', input)];
  const bottoms = [...left, ...right].map(({ y, height, lines }) => y + Math.max(height, lines.length * LINE_HEIGHT));
  const height = Math.ceil(Math.max(TOP, ...bottoms) + 2);
  const heading = (text: string, x: number, anchor: 'start' | 'end'): SceneNode => {
    return { kind: 'text', classes: 'heading', x: tenths(x), y: 14, size: 13, weight: 600, anchor, text };
  };
  const nodes = [
    heading(headings[0], 0, 'start'),
    heading(headings[1], width, 'end'),
    ...bandNodes(left, right, input),
    ...left.flatMap((node) => classNodes(node, true)),
    ...right.flatMap((node) => classNodes(node, false))
  ];
  const attributes = { class: 'plate alluvial', role: 'img', 'aria-label': title };
  return writePlate({ width: tenths(width), height }, attributes, [group(nodes, { page: { 'aria-hidden': 'true' } })]);
}
