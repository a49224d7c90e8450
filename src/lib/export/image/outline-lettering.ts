import { glyphOutline, STEPS, writeSteps } from './glyph-outline';
import type { Lettering } from './lettering';
import { chunksOf, inherit, type LetterChunk } from './svg-lettering';
import { textOf, type XmlElement, type XmlNode } from './xml-tree';

type Attributes = Readonly<Record<string, string>>;

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
  let at: readonly [x: number, y: number] = [0, 0];
  for (const { span, line } of lines) {
    for (const run of line.runs) {
      const scale = span.fontSize / run.unitsPerEm;
      let pen = left + run.x;
      run.glyphs.forEach((glyph, index) => {
        const position = run.positions[index];
        const outline = glyphOutline(glyph, scale);
        if (outline !== undefined) {
          const originX = Math.round((pen + (position?.xOffset ?? 0) * scale) * STEPS);
          const originY = Math.round((y - (position?.yOffset ?? 0) * scale) * STEPS);
          const { first, last } = outline;
          path += `m${writeSteps([originX + first[0] - at[0], originY + first[1] - at[1]])}${outline.path}`;
          at = [originX + last[0], originY + last[1]];
        }
        pen += (position?.xAdvance ?? 0) * scale + span.letterSpacing;
      });
    }
    left += line.width;
  }
  // The first point is reckoned from nought.
  return path.replace(/^m/u, 'M');
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

/** An outline, or a reference to the same one: a halo and the lettering on it share theirs. */
function outlineElement(chunk: LetterChunk, own: Attributes, lettering: Lettering, drawn: Drawn): XmlElement {
  const name = nameOf(chunk);
  const known = drawn.get(name);
  if (known !== undefined) return { name: 'use', attributes: { href: `#${known}` }, children: [] };
  // The preview of a sheet and the files that are made of it draw the same lines of lettering.
  const d = lettering.outlines.get(name, () => outlineChunk(chunk, lettering));
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
