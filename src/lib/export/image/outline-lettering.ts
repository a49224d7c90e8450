import type { Lettering } from './lettering';
import { chunksOf, inherit, type LetterChunk } from './svg-lettering';
import { textOf, type XmlElement, type XmlNode } from './xml-tree';

type Attributes = Readonly<Record<string, string>>;

const ROUNDING = 100;
const coordinate = (value: number): string => String(Math.round(value * ROUNDING) / ROUNDING);

const LETTERS: Readonly<Record<string, string>> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z'
};

/** Share of a chunk's width that lies before its point. */
export const ANCHOR_SHARE = { start: 0, middle: 0.5, end: 1 } as const;

/** The outline of a chunk as SVG path data, in pixels. */
export function outlineChunk({ x, y, anchor, spans }: LetterChunk, lettering: Lettering): string {
  const lines = spans.map((span) => ({
    span,
    line: lettering.shape(span.text, span.face, span.fontSize, span.letterSpacing)
  }));
  let left = x - ANCHOR_SHARE[anchor] * lines.reduce((sum, { line }) => sum + line.width, 0);
  let path = '';
  for (const { span, line } of lines) {
    for (const run of line.runs) {
      const scale = span.fontSize / run.unitsPerEm;
      let pen = left + run.x;
      run.glyphs.forEach((glyph, index) => {
        const position = run.positions[index];
        const [dx, dy] = [pen + (position?.xOffset ?? 0) * scale, y - (position?.yOffset ?? 0) * scale];
        for (const { command, args } of glyph.path.commands) {
          const points = args.map((value, axis) =>
            coordinate(axis % 2 === 0 ? dx + value * scale : dy - value * scale)
          );
          path += (LETTERS[command] ?? '') + points.join(' ');
        }
        pen += (position?.xAdvance ?? 0) * scale + span.letterSpacing;
      });
    }
    left += line.width;
  }
  return path;
}

const POSITIONS = new Set(['x', 'y', 'dx', 'dy']);
const ONLY_FOR_LETTERS = new Set([...POSITIONS, 'text-anchor', 'letter-spacing', 'xml:space']);
const isForLetters = (name: string) => ONLY_FOR_LETTERS.has(name) || name.startsWith('font-');

/** Of attributes that only lettering has a use for; groups have them as well, for the lettering within. */
const withoutLettering = (attributes: Attributes, isText: boolean): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).filter(([name]) => !isForLetters(name) || (!isText && POSITIONS.has(name)))
  );

const pathElement = (d: string, attributes: Attributes): XmlElement => ({
  name: 'path',
  attributes: { ...attributes, d },
  children: []
});

/** The fill of a span where it is not that of the whole text. */
const ownFill = (fill: string | undefined, outer: string | undefined): Record<string, string> =>
  fill === undefined || fill === outer ? {} : { fill };

/** A `<text>` as a group of outlines that still says what it reads. */
function outlineText(element: XmlElement, style: Attributes, lettering: Lettering): XmlElement {
  const kept = withoutLettering(element.attributes, true);
  const isSilent = kept['aria-hidden'] === 'true';
  const label = textOf(element).trim().replace(/\s+/gu, ' ');
  return {
    name: 'g',
    attributes: { ...kept, ...(!isSilent && { role: 'img', 'aria-label': label }) },
    children: chunksOf(element, style).map((chunk) =>
      pathElement(outlineChunk(chunk, lettering), ownFill(chunk.spans[0]?.style['fill'], style['fill']))
    )
  };
}

/** A document with all its lettering as outlines. */
export function outlineLettering(root: XmlElement, lettering: Lettering): XmlElement {
  const visit = (node: XmlNode, outer: Attributes): XmlNode => {
    if (typeof node === 'string') return node;
    const style = inherit(outer, node);
    if (node.name === 'text') return outlineText(node, style, lettering);
    return {
      ...node,
      attributes: withoutLettering(node.attributes, false),
      children: node.children.map((child) => visit(child, style))
    };
  };
  return visit(root, {}) as XmlElement;
}
