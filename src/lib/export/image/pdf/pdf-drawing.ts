import { featuresFor, type ShapedFonts } from '../fonts/lettering';
import { ANCHOR_SHARE, outlineChunk } from '../svg/outline-lettering';
import { dashesOf, shapePath, transformSteps } from '../svg/svg-shapes';
import { chunksOf, inherit, type LetterChunk } from '../svg/svg-lettering';
import type { XmlElement } from '../svg/xml-tree';

type Attributes = Readonly<Record<string, string>>;

/** The page that is being written, and the resources that its parts refer to. */
interface Drawing {
  /** Its transform so far is not among its types. */
  readonly document: PDFKit.PDFDocument & { readonly _ctm: readonly number[] };
  readonly lettering: ShapedFonts;
  readonly byId: ReadonlyMap<string, XmlElement>;
  readonly patterns: Map<string, readonly TilePaint[]>;
}

/** One colour of a tile: PDF's tiles are stencils. */
interface TilePaint {
  readonly pattern: PDFKit.PDFTilingPattern;
  readonly colour: string;
}

const isPaint = (paint: string | undefined): paint is string => paint !== undefined && paint !== 'none';
const idIn = (reference: string | undefined): string | undefined => /#([^)"']+)/u.exec(reference ?? '')?.[1];

const childElements = ({ children }: XmlElement): XmlElement[] => children.filter((child) => typeof child !== 'string');

function indexIds(root: XmlElement, byId = new Map<string, XmlElement>()): Map<string, XmlElement> {
  const { id } = root.attributes;
  if (id !== undefined) byId.set(id, root);
  for (const child of childElements(root)) indexIds(child, byId);
  return byId;
}

function applyTransform({ document }: Drawing, transform: string | undefined): void {
  for (const step of transformSteps(transform)) document.transform(...step);
}

function setStroke({ document }: Drawing, style: Attributes): void {
  document.lineWidth(Number.parseFloat(style['stroke-width'] ?? '1'));
  document.lineCap((style['stroke-linecap'] ?? 'butt') as 'butt');
  document.lineJoin((style['stroke-linejoin'] ?? 'miter') as 'miter');
  const dashes = dashesOf(style['stroke-dasharray']);
  if (dashes.length > 0)
    document.dash(dashes as never, { phase: Number.parseFloat(style['stroke-dashoffset'] ?? '0') });
}

/** The tile's marks of one colour as content of a PDF pattern, written by pdfkit's own path operators. */
function tileContent(
  drawing: Drawing,
  marks: readonly { path: string; style: Attributes; isStroke: boolean }[]
): string {
  const { document } = drawing;
  const written: string[] = [];
  const { addContent } = document;
  document.addContent = (text) => {
    written.push(text);
    return document;
  };
  for (const { path, style, isStroke } of marks) {
    if (isStroke) setStroke(drawing, style);
    document.path(path);
    document.addContent(isStroke ? 'S' : 'f');
  }
  document.addContent = addContent;
  return written.join('\n');
}

function tilePaints(drawing: Drawing, tile: XmlElement): readonly TilePaint[] {
  const { document, patterns } = drawing;
  const { id = '', width = '0', height = '0', x = '0', y = '0', patternTransform } = tile.attributes;
  // A pattern keeps the coordinates in which it is first used.
  const key = `${id} ${document._ctm.join(' ')}`;
  const known = patterns.get(key);
  if (known !== undefined) return known;
  const marks = new Map<string, { path: string; style: Attributes; isStroke: boolean }[]>();
  const visit = (element: XmlElement, outer: Attributes): void => {
    const style = inherit(outer, element);
    const path = shapePath(element);
    const [fill, stroke] = [style['fill'] ?? '#000', style['stroke']];
    if (path !== undefined) {
      if (isPaint(fill)) marks.set(fill, [...(marks.get(fill) ?? []), { path, style, isStroke: false }]);
      if (isPaint(stroke)) marks.set(stroke, [...(marks.get(stroke) ?? []), { path, style, isStroke: true }]);
    }
    for (const child of childElements(element)) visit(child, style);
  };
  visit({ ...tile, attributes: {} }, inherit({}, tile));
  const [w, h] = [Number(width), Number(height)];
  const paints = [...marks].map(([colour, ofColour]) => {
    const content = tileContent(drawing, ofColour);
    const pattern = document.pattern([0, 0, w, h], w, h, content);
    document.save();
    applyTransform(drawing, patternTransform);
    document.translate(Number(x), Number(y));
    (pattern as unknown as { embed: () => void }).embed();
    document.restore();
    return { pattern, colour };
  });
  patterns.set(key, paints);
  return paints;
}

function fillPath(drawing: Drawing, path: string, style: Attributes, opacity: number): void {
  const { document, byId } = drawing;
  const fill = style['fill'] ?? '#000';
  if (!isPaint(fill)) return;
  const rule = style['fill-rule'] === 'evenodd' ? 'even-odd' : 'non-zero';
  document.fillOpacity(opacity * Number(style['fill-opacity'] ?? 1));
  const tile = byId.get(idIn(fill) ?? '');
  const paints = fill.startsWith('url(') ? (tile === undefined ? [] : tilePaints(drawing, tile)) : [fill];
  for (const paint of paints) {
    const colour = typeof paint === 'string' ? paint : [paint.pattern, paint.colour];
    document.path(path).fill(colour as never, rule);
  }
}

function strokePath(drawing: Drawing, path: string, style: Attributes, opacity: number): void {
  const { stroke } = style;
  if (!isPaint(stroke)) return;
  const { document } = drawing;
  setStroke(drawing, style);
  document.strokeOpacity(opacity * Number(style['stroke-opacity'] ?? 1));
  document.path(path).stroke(stroke);
  document.undash();
}

function paintPath(drawing: Drawing, path: string, style: Attributes, opacity: number): void {
  if (path === '') return;
  fillPath(drawing, path, style, opacity);
  strokePath(drawing, path, style, opacity);
}

/** Selectable text, run by run where shaping has placed it. */
function writeChunk({ document, lettering }: Drawing, { x, y, anchor, spans }: LetterChunk, opacity: number): void {
  const lines = spans.map((span) => ({
    span,
    line: lettering.shape(span.text, span.face, span.fontSize, span.letterSpacing)
  }));
  let left = x - ANCHOR_SHARE[anchor] * lines.reduce((sum, { line }) => sum + line.width, 0);
  for (const { span, line } of lines) {
    const fill = span.style['fill'] ?? '#000';
    for (const run of line.runs) {
      if (!isPaint(fill)) continue;
      document.fillOpacity(opacity * Number(span.style['fill-opacity'] ?? 1)).fillColor(fill);
      document.font(run.font).fontSize(span.fontSize);
      document.text(run.text, left + run.x, y, {
        lineBreak: false,
        baseline: 'alphabetic',
        characterSpacing: span.letterSpacing,
        // Named features make pdfkit shape the run as a whole, as the outlines are.
        features: featuresFor(span.letterSpacing) as never
      });
    }
    left += line.width;
  }
}

function drawText(drawing: Drawing, element: XmlElement, style: Attributes, opacity: number): void {
  const isHalo = element.attributes['aria-hidden'] === 'true';
  for (const chunk of chunksOf(element, style)) {
    const outline = () => outlineChunk(chunk, drawing.lettering);
    // A halo is lettering once more: as outlines nobody finds or hears it twice.
    if (isHalo) paintPath(drawing, outline(), style, opacity);
    else {
      if (isPaint(style['stroke'])) strokePath(drawing, outline(), style, opacity);
      writeChunk(drawing, chunk, opacity);
    }
  }
}

function clipTo(drawing: Drawing, reference: string | undefined): void {
  const clip = drawing.byId.get(idIn(reference) ?? '');
  const paths = clip === undefined ? [] : childElements(clip).map((shape) => shapePath(shape) ?? '');
  if (paths.length > 0) drawing.document.path(paths.join('')).clip();
}

const NOT_DRAWN = new Set(['defs', 'pattern', 'clipPath', 'title', 'desc', 'metadata', 'style', 'symbol']);

function drawElement(drawing: Drawing, element: XmlElement, outer: Attributes, outerOpacity: number): void {
  const { attributes, name } = element;
  if (NOT_DRAWN.has(name) || attributes['display'] === 'none') return;
  const { document, byId } = drawing;
  const style = inherit(outer, element);
  const opacity = outerOpacity * Number(attributes['opacity'] ?? 1);
  const isMoved = attributes['transform'] !== undefined || attributes['clip-path'] !== undefined || name === 'use';
  if (isMoved) {
    document.save();
    applyTransform(drawing, attributes['transform']);
    clipTo(drawing, attributes['clip-path']);
  }
  const path = shapePath(element);
  if (path !== undefined) paintPath(drawing, path, style, opacity);
  else if (name === 'text') drawText(drawing, element, style, opacity);
  else if (name === 'use') {
    const used = byId.get(idIn(attributes['href'] ?? attributes['xlink:href']) ?? '');
    document.translate(Number(attributes['x'] ?? 0), Number(attributes['y'] ?? 0));
    if (used !== undefined) drawElement(drawing, used, style, opacity);
  } else for (const child of childElements(element)) drawElement(drawing, child, style, opacity);
  if (isMoved) document.restore();
}

/** Draws a sheet on the current page: everything that sheets are made of, in pixels of the sheet. */
export function drawPdf(document: PDFKit.PDFDocument, root: XmlElement, lettering: ShapedFonts): void {
  const drawing = { document: document as Drawing['document'], lettering, byId: indexIds(root), patterns: new Map() };
  for (const child of childElements(root)) drawElement(drawing, child, inherit({}, root), 1);
}
