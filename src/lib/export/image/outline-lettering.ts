import type { Lettering } from './lettering';
import { chunksOf, inherit, type LetterChunk } from './svg-lettering';
import { textOf, type XmlElement, type XmlNode } from './xml-tree';

type Attributes = Readonly<Record<string, string>>;

/** Steps per pixel that outlines are rounded to. */
const STEPS = 100;

const LETTERS: Readonly<Record<string, string>> = {
  moveTo: 'm',
  lineTo: 'l',
  quadraticCurveTo: 'q',
  bezierCurveTo: 'c',
  closePath: 'z'
};

const shortNumber = (value: number): string => String(value).replace(/^(-?)0\./u, '$1.');

/** Path data written from point to point, which takes half the room of coordinates; its rounding does not add up. */
class RelativePath {
  #text = '';
  #at = [0, 0];
  #start = [0, 0];

  add(command: string, points: readonly number[]): void {
    const from = this.#at;
    const rounded = points.map((value) => Math.round(value * STEPS));
    const steps = rounded.map((value, index) => (value - (from[index % 2] ?? 0)) / STEPS);
    const numbers = steps.map((step, index) => (index > 0 && step >= 0 ? ' ' : '') + shortNumber(step));
    this.#text += (LETTERS[command] ?? '') + numbers.join('');
    this.#at = command === 'closePath' ? this.#start : rounded.slice(-2);
    if (command === 'moveTo') this.#start = this.#at;
  }

  toString(): string {
    // The first point is reckoned from nought.
    return this.#text.replace(/^m/u, 'M');
  }
}

/** Share of a chunk's width that lies before its point. */
export const ANCHOR_SHARE = { start: 0, middle: 0.5, end: 1 } as const;

/** The outline of a chunk as SVG path data, in pixels. */
export function outlineChunk({ x, y, anchor, spans }: LetterChunk, lettering: Lettering): string {
  const lines = spans.map((span) => ({
    span,
    line: lettering.shape(span.text, span.face, span.fontSize, span.letterSpacing)
  }));
  let left = x - ANCHOR_SHARE[anchor] * lines.reduce((sum, { line }) => sum + line.width, 0);
  const path = new RelativePath();
  for (const { span, line } of lines) {
    for (const run of line.runs) {
      const scale = span.fontSize / run.unitsPerEm;
      let pen = left + run.x;
      run.glyphs.forEach((glyph, index) => {
        const position = run.positions[index];
        const [dx, dy] = [pen + (position?.xOffset ?? 0) * scale, y - (position?.yOffset ?? 0) * scale];
        for (const { command, args } of glyph.path.commands) {
          const points = args.map((value, axis) => (axis % 2 === 0 ? dx + value * scale : dy - value * scale));
          path.add(command, points);
        }
        pen += (position?.xAdvance ?? 0) * scale + span.letterSpacing;
      });
    }
    left += line.width;
  }
  return String(path);
}

const POSITIONS = new Set(['x', 'y', 'dx', 'dy']);
const ONLY_FOR_LETTERS = new Set([...POSITIONS, 'text-anchor', 'letter-spacing', 'xml:space']);
const isForLetters = (name: string) => ONLY_FOR_LETTERS.has(name) || name.startsWith('font-');

/** Of attributes that only lettering has a use for; groups have them as well, for the lettering within. */
const withoutLettering = (attributes: Attributes, isText: boolean): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).filter(([name]) => !isForLetters(name) || (!isText && POSITIONS.has(name)))
  );

/** The ids of outlines that are in the document already, by what they show and where. */
type Drawn = Map<string, string>;

const nameOf = ({ x, y, anchor, spans }: LetterChunk): string =>
  JSON.stringify([
    x,
    y,
    anchor,
    ...spans.map(({ text, face, fontSize, letterSpacing }) => [text, face, fontSize, letterSpacing])
  ]);

/** A sheet has one or two hundred. */
const KEPT_OUTLINES = 2000;

/** The preview of a sheet and the files that are made of it draw the same lines of lettering. */
function outlineOnce(name: string, chunk: LetterChunk, lettering: Lettering): string {
  const { outlines } = lettering;
  const known = outlines.get(name) ?? outlineChunk(chunk, lettering);
  if (outlines.size >= KEPT_OUTLINES) outlines.clear();
  outlines.set(name, known);
  return known;
}

/** An outline, or a reference to the same one: a halo and the lettering on it share theirs. */
function outlineElement(chunk: LetterChunk, own: Attributes, lettering: Lettering, drawn: Drawn): XmlElement {
  const name = nameOf(chunk);
  const known = drawn.get(name);
  if (known !== undefined) return { name: 'use', attributes: { href: `#${known}` }, children: [] };
  const d = outlineOnce(name, chunk, lettering);
  const hasOwnLook = Object.keys(own).length > 0;
  const id = `outline-${String(drawn.size + 1)}`;
  if (!hasOwnLook) drawn.set(name, id);
  return { name: 'path', attributes: hasOwnLook ? { ...own, d } : { id, d }, children: [] };
}

/** The fill of a span where it is not that of the whole text. */
const ownFill = (fill: string | undefined, outer: string | undefined): Record<string, string> =>
  fill === undefined || fill === outer ? {} : { fill };

/** A `<text>` as a group of outlines that still says what it reads. */
function outlineText(element: XmlElement, style: Attributes, lettering: Lettering, drawn: Drawn): XmlElement {
  const kept = withoutLettering(element.attributes, true);
  const isSilent = kept['aria-hidden'] === 'true';
  const label = textOf(element).trim().replace(/\s+/gu, ' ');
  return {
    name: 'g',
    attributes: { ...kept, ...(!isSilent && { role: 'img', 'aria-label': label }) },
    children: chunksOf(element, style).map((chunk) =>
      outlineElement(chunk, ownFill(chunk.spans[0]?.style['fill'], style['fill']), lettering, drawn)
    )
  };
}

/** A document with all its lettering as outlines. */
export function outlineLettering(root: XmlElement, lettering: Lettering): XmlElement {
  const drawn: Drawn = new Map();
  const visit = (node: XmlNode, outer: Attributes): XmlNode => {
    if (typeof node === 'string') return node;
    const style = inherit(outer, node);
    if (node.name === 'text') return outlineText(node, style, lettering, drawn);
    return {
      ...node,
      attributes: withoutLettering(node.attributes, false),
      children: node.children.map((child) => visit(child, style))
    };
  };
  return visit(root, {}) as XmlElement;
}
