import type { XmlElement } from './xml-tree';

type Attributes = Readonly<Record<string, string>>;

const number = (attributes: Attributes, name: string): number => Number.parseFloat(attributes[name] ?? '0') || 0;
const text = (...values: readonly (number | string)[]): string => values.join(' ');

function ellipse(cx: number, cy: number, rx: number, ry: number): string {
  const arc = (x: number) => text('A', rx, ry, 0, 1, 0, x, cy);
  return text('M', cx - rx, cy, arc(cx + rx), arc(cx - rx), 'Z');
}

function rectangle(attributes: Attributes): string {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => number(attributes, name)) as [
    number,
    number,
    number,
    number
  ];
  const radius = Math.min(number(attributes, 'rx') || number(attributes, 'ry'), width / 2, height / 2);
  if (radius === 0) return text('M', x, y, 'H', x + width, 'V', y + height, 'H', x, 'Z');
  const corner = (toX: number, toY: number) => text('A', radius, radius, 0, 0, 1, toX, toY);
  return text(
    ...['M', x + radius, y, 'H', x + width - radius, corner(x + width, y + radius)],
    ...['V', y + height - radius, corner(x + width - radius, y + height), 'H', x + radius],
    ...[corner(x, y + height - radius), 'V', y + radius, corner(x + radius, y), 'Z']
  );
}

const OUTLINES: Readonly<Record<string, (attributes: Attributes) => string>> = {
  path: ({ d = '' }) => d,
  rect: rectangle,
  circle: (attributes) => {
    const radius = number(attributes, 'r');
    return ellipse(number(attributes, 'cx'), number(attributes, 'cy'), radius, radius);
  },
  ellipse: (attributes) =>
    ellipse(number(attributes, 'cx'), number(attributes, 'cy'), number(attributes, 'rx'), number(attributes, 'ry')),
  line: (attributes) =>
    text(
      ...['M', number(attributes, 'x1'), number(attributes, 'y1')],
      ...['L', number(attributes, 'x2'), number(attributes, 'y2')]
    ),
  polyline: ({ points = '' }) => `M${points}`,
  polygon: ({ points = '' }) => `M${points}Z`
};

/** Path data of a shape; `undefined` for an element that is none. */
export const shapePath = ({ name, attributes }: XmlElement): string | undefined => OUTLINES[name]?.(attributes);

/** Numbers of a transform or a list of lengths. */
const numbers = (list: string): number[] =>
  list
    .split(/[\s,]+/u)
    .filter(Boolean)
    .map(Number);

/** A transform as steps of `[a, b, c, d, e, f]`, to be applied one after the other. */
export function transformSteps(transform: string | undefined): [number, number, number, number, number, number][] {
  return [...(transform ?? '').matchAll(/(\w+)\s*\(([^)]*)\)/gu)].flatMap(([, name, list = '']) => {
    const [a = 0, b, c = 0, d = 0, e = 0, f = 0] = numbers(list);
    if (name === 'translate') return [[1, 0, 0, 1, a, b ?? 0]];
    if (name === 'scale') return [[a, 0, 0, b ?? a, 0, 0]];
    if (name === 'matrix') return [[a, b ?? 0, c, d, e, f]];
    if (name !== 'rotate') throw new Error(`The image’s transform ${String(name)} is not known.`);
    const [cos, sin, y] = [Math.cos((a * Math.PI) / 180), Math.sin((a * Math.PI) / 180), b ?? 0];
    return [
      [1, 0, 0, 1, y, c],
      [cos, sin, -sin, cos, 0, 0],
      [1, 0, 0, 1, -y, -c]
    ];
  });
}

/** Size of a document's own coordinates; pixels, where it has no others. Sheets begin at 0. */
export function coordinateWidth({ attributes }: XmlElement, pixels: number): number {
  const [, , width = pixels] = numbers(attributes['viewBox'] ?? '');
  return width;
}

/** Lengths of dashes and gaps, none of them zero: a dot with round ends is a very short dash. */
export function dashesOf(list: string | undefined): number[] {
  const lengths = list === undefined || list === 'none' ? [] : numbers(list);
  return lengths.every(Number.isFinite) ? lengths.map((length) => Math.max(length, 0.001)) : [];
}
