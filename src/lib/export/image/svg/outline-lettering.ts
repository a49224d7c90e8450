import type { Glyph } from 'fontkit';
import { glyphInUnits, glyphOutline, STEPS, writeSteps } from './glyph-outline';
import type { ShapedFonts } from '../fonts/lettering';
import { chunksOf, inherit, type LetterChunk } from './svg-lettering';
import { textOf, type XmlElement, type XmlNode } from './xml-tree';

type Attributes = Readonly<Record<string, string>>;

/** Share of a chunk's width that lies before its point. */
export const ANCHOR_SHARE = { start: 0, middle: 0.5, end: 1 } as const;

/** A glyph, and where it stands in pixels. */
interface PlacedGlyph {
  readonly glyph: Glyph;
  /** Pixels per unit of its font. */
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

function placeGlyphs({ x, y, anchor, spans }: LetterChunk, lettering: ShapedFonts): PlacedGlyph[] {
  const lines = spans.map((span) => ({
    span,
    line: lettering.shape(span.text, span.face, span.fontSize, span.letterSpacing)
  }));
  let left = x - ANCHOR_SHARE[anchor] * lines.reduce((sum, { line }) => sum + line.width, 0);
  const placed: PlacedGlyph[] = [];
  for (const { span, line } of lines) {
    for (const run of line.runs) {
      const scale = span.fontSize / run.unitsPerEm;
      let pen = left + run.x;
      run.glyphs.forEach((glyph, index) => {
        const { xOffset = 0, yOffset = 0, xAdvance = 0 } = run.positions[index] ?? {};
        placed.push({ glyph, scale, x: pen + xOffset * scale, y: y - yOffset * scale });
        pen += xAdvance * scale + span.letterSpacing;
      });
    }
    left += line.width;
  }
  return placed;
}

/** The outline of a chunk as SVG path data, in pixels. */
export function outlineChunk(chunk: LetterChunk, lettering: ShapedFonts): string {
  let path = '';
  let at: readonly [x: number, y: number] = [0, 0];
  for (const { glyph, scale, x, y } of placeGlyphs(chunk, lettering)) {
    const outline = glyphOutline(glyph, scale);
    if (outline === undefined) continue;
    const { first, last } = outline;
    const origin = [Math.round(x * STEPS), Math.round(y * STEPS)] as const;
    path += `m${writeSteps([origin[0] + first[0] - at[0], origin[1] + first[1] - at[1]])}${outline.path}`;
    at = [origin[0] + last[0], origin[1] + last[1]];
  }
  // The first point is relative to (0, 0).
  return path.replace(/^m/u, 'M');
}

const POSITIONS = new Set(['x', 'y', 'dx', 'dy']);
const ONLY_FOR_LETTERS = new Set([...POSITIONS, 'text-anchor', 'letter-spacing', 'xml:space']);
const isForLetters = (name: string) => ONLY_FOR_LETTERS.has(name) || name.startsWith('font-');

/** Attributes that only lettering uses; groups have them as well, for the lettering within. */
const withoutLettering = (attributes: Attributes, isText: boolean): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).filter(([name]) => !isForLetters(name) || (!isText && POSITIONS.has(name)))
  );

/** References as programs older than SVG 2 know them. */
const reference = (id: string, more: Attributes = {}): XmlElement => ({
  name: 'use',
  attributes: { 'xlink:href': `#${id}`, ...more },
  children: []
});

/** How outlines come into a document. */
interface Outlining {
  /**
   * @param name as `nameOf` has it
   * @param strokeWidth of the text, where it has one, in pixels
   */
  readonly draw: (chunk: LetterChunk, name: string, strokeWidth: string | undefined) => XmlElement;
  /** What the document's references need. */
  readonly definitions: () => XmlElement[];
}

/** Each piece of a line as one path: what rasterisers are quickest with. */
const drawPaths = (lettering: ShapedFonts): Outlining => ({
  // The preview of a sheet and the files that are made of it draw the same lines of lettering.
  draw: (chunk, name) => {
    const d = lettering.outlines.get(name, () => outlineChunk(chunk, lettering));
    return { name: 'path', attributes: { d }, children: [] };
  },
  definitions: () => []
});

const decimals = (value: number, digits: number): string => String(Number(value.toFixed(digits)));

/** Glyphs that follow each other in one size: a line has few of these. */
function splitBySize(glyphs: readonly PlacedGlyph[]): PlacedGlyph[][] {
  const parts: PlacedGlyph[][] = [];
  for (const placed of glyphs) {
    const last = parts.at(-1);
    if (last?.[0]?.scale === placed.scale) last.push(placed);
    else parts.push([placed]);
  }
  return parts;
}

/** Each glyph once, in the units of its font, and lines that refer to them: less than half the file. */
function shareGlyphs(lettering: ShapedFonts): Outlining {
  const shared = new Map<Glyph, { readonly id: string; readonly d: string | undefined }>();
  const referTo = ({ glyph, scale, x, y }: PlacedGlyph, origin: PlacedGlyph): XmlElement[] => {
    const known = shared.get(glyph) ?? { id: `g${String(shared.size + 1)}`, d: glyphInUnits(glyph) };
    shared.set(glyph, known);
    if (known.d === undefined) return [];
    const [across, down] = [(x - origin.x) / scale, (y - origin.y) / scale].map(Math.round);
    return [
      reference(known.id, { ...(across !== 0 && { x: String(across) }), ...(down !== 0 && { y: String(down) }) })
    ];
  };
  const drawPart = (part: readonly PlacedGlyph[], strokeWidth: string | undefined): XmlElement[] => {
    const [origin] = part;
    if (origin === undefined) return [];
    const { scale, x, y } = origin;
    const transform = `translate(${decimals(x, 2)} ${decimals(y, 2)}) scale(${decimals(scale, 5)})`;
    // A halo is as wide as it was before the letters in it were made smaller.
    const stroke = strokeWidth === undefined ? {} : { 'stroke-width': decimals(Number(strokeWidth) / scale, 0) };
    const children = part.flatMap((placed) => referTo(placed, origin));
    return [{ name: 'g', attributes: { transform, ...stroke }, children }];
  };
  return {
    draw: (chunk, _name, strokeWidth) => {
      const parts = splitBySize(placeGlyphs(chunk, lettering)).flatMap((part) => drawPart(part, strokeWidth));
      const [only, ...others] = parts;
      return only !== undefined && others.length === 0 ? only : { name: 'g', attributes: {}, children: parts };
    },
    definitions: () => {
      const glyphs = [...shared.values()].flatMap(({ id, d }): XmlElement[] =>
        d === undefined ? [] : [{ name: 'path', attributes: { id, d }, children: [] }]
      );
      return glyphs.length === 0 ? [] : [{ name: 'defs', attributes: {}, children: glyphs }];
    }
  };
}

/** Outlines that are in the document already, by what they show and where. */
type Drawn = Map<string, { readonly id: string; readonly strokeWidth: string | undefined }>;

const nameOf = ({ x, y, anchor, spans }: LetterChunk): string =>
  JSON.stringify([
    x,
    y,
    anchor,
    ...spans.map(({ text, face, fontSize, letterSpacing }) => [text, face, fontSize, letterSpacing])
  ]);

/** An outline, or a reference to the same one: a halo and the lettering on it share theirs. */
function outlineElement(
  chunk: LetterChunk,
  own: Attributes,
  strokeWidth: string | undefined,
  outlining: Outlining,
  drawn: Drawn
): XmlElement {
  const name = nameOf(chunk);
  const known = drawn.get(name);
  if (known !== undefined && (strokeWidth === undefined || strokeWidth === known.strokeWidth))
    return reference(known.id);
  const outline = outlining.draw(chunk, name, strokeWidth);
  const hasOwnLook = Object.keys(own).length > 0;
  const id = `outline-${String(drawn.size + 1)}`;
  if (!hasOwnLook) drawn.set(name, { id, strokeWidth });
  return { ...outline, attributes: { ...(hasOwnLook ? own : { id }), ...outline.attributes } };
}

/** The fill of a span where it is not that of the whole text. */
const ownFill = (fill: string | undefined, outer: string | undefined): Record<string, string> =>
  fill === undefined || fill === outer ? {} : { fill };

/** A `<text>` as a group of outlines that still says what it reads. */
function outlineText(element: XmlElement, style: Attributes, outlining: Outlining, drawn: Drawn): XmlElement {
  const kept = withoutLettering(element.attributes, true);
  const isSilent = kept['aria-hidden'] === 'true';
  const label = textOf(element).trim().replace(/\s+/gu, ' ');
  return {
    name: 'g',
    attributes: { ...kept, ...(!isSilent && { role: 'img', 'aria-label': label }) },
    children: chunksOf(element, style).map((chunk) =>
      outlineElement(
        chunk,
        ownFill(chunk.spans[0]?.style['fill'], style['fill']),
        style['stroke-width'],
        outlining,
        drawn
      )
    )
  };
}

/**
 * A document with all its lettering as outlines.
 *
 * @param purpose `file`, which is to be small, or `pixels`, which are to be drawn quickly
 */
export function outlineLettering(root: XmlElement, lettering: ShapedFonts, purpose: 'file' | 'pixels'): XmlElement {
  const drawn: Drawn = new Map();
  const outlining = purpose === 'file' ? shareGlyphs(lettering) : drawPaths(lettering);
  const visit = (node: XmlNode, outer: Attributes): XmlNode => {
    if (typeof node === 'string') return node;
    const style = inherit(outer, node);
    if (node.name === 'text') return outlineText(node, style, outlining, drawn);
    return {
      ...node,
      attributes: withoutLettering(node.attributes, false),
      children: node.children.map((child) => visit(child, style))
    };
  };
  const outlined = visit(root, {}) as XmlElement;
  return {
    ...outlined,
    attributes: { ...outlined.attributes, 'xmlns:xlink': 'http://www.w3.org/1999/xlink' },
    children: [...outlining.definitions(), ...outlined.children]
  };
}
