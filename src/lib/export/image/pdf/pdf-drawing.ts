import type { HatchPattern, ImageNode, Look, Scene, Text } from '../../../cartography/scene/scene';
import { ANCHOR_SHARE } from '../../../cartography/scene/texts-in';
import { hatchId } from '../../../cartography/symbology/hatches';
import { faceFor } from '../fonts/font-files';
import { featuresFor, type ShapedFonts } from '../fonts/lettering';
import { outlineText } from '../svg/outline-lettering';
import { bringOwnColourSpace } from './neutrals';
import { shapePath } from './shape-path';

/** The page that is being written, and the resources that its parts refer to. */
interface Drawing {
  /** A document's transform so far, which is not among its types. */
  readonly document: PDFKit.PDFDocument & { readonly _ctm: readonly number[] };
  readonly lettering: ShapedFonts;
  readonly hatches: ReadonlyMap<string, HatchPattern>;
  readonly tiles: Map<string, readonly TilePaint[]>;
}

/** One colour of a tile: PDF's tiles are stencils. */
interface TilePaint {
  readonly pattern: PDFKit.PDFTilingPattern;
  readonly colour: string;
}

/** Text that is found, selected and read aloud, and not painted (ISO 32000-1, table 106). */
const INVISIBLE = '3 Tr';

const isPaint = (paint: string | undefined): paint is string => paint !== undefined && paint !== 'none';

/** Lengths of dashes and gaps, none of them zero: a dot with round ends is a very short dash. */
function dashesOf(list: string | undefined): number[] {
  if (!isPaint(list)) return [];
  return list.split(/[\s,]+/u).map((length) => Math.max(Number(length), 0.001));
}

function setStroke({ document }: Drawing, look: Look): void {
  document.lineWidth(Number(look['stroke-width'] ?? 1));
  document.lineCap((look['stroke-linecap'] ?? 'butt') as 'butt');
  document.lineJoin((look['stroke-linejoin'] ?? 'miter') as 'miter');
  const dashes = dashesOf(look['stroke-dasharray']);
  if (dashes.length > 0) document.dash(dashes as never, { phase: 0 });
}

/** The tile's marks of one colour as content of a PDF pattern, written by pdfkit's own path operators. */
function tileContent(drawing: Drawing, marks: readonly TileMark[]): string {
  const { document } = drawing;
  const written: string[] = [];
  const { addContent } = document;
  document.addContent = (text) => {
    written.push(text);
    return document;
  };
  for (const { path, look, isStroke } of marks) {
    if (isStroke) setStroke(drawing, look);
    document.path(path);
    document.addContent(isStroke ? 'S' : 'f');
  }
  document.addContent = addContent;
  return written.join('\n');
}

interface TileMark {
  readonly colour: string;
  readonly path: string;
  readonly look: Look;
  readonly isStroke: boolean;
}

/** Strokes and areas of a tile. */
const marksOf = ({ marks }: HatchPattern): TileMark[] =>
  marks.flatMap((mark) => {
    if (!('look' in mark) || mark.kind === 'group' || mark.kind === 'text') return [];
    const { look = {} } = mark;
    const inks = [
      { colour: look.fill, isStroke: false },
      { colour: look.stroke, isStroke: true }
    ];
    return inks.flatMap(({ colour, isStroke }) =>
      isPaint(colour) ? [{ colour, isStroke, look, path: shapePath(mark) }] : []
    );
  });

function tilePaints(drawing: Drawing, hatch: HatchPattern): readonly TilePaint[] {
  const { document, tiles } = drawing;
  // A pattern keeps the coordinates in which it is first used.
  const key = `${hatchId(hatch)} ${document._ctm.join(' ')}`;
  const known = tiles.get(key);
  if (known !== undefined) return known;
  const { size } = hatch;
  const marks = marksOf(hatch);
  const paints = [...new Set(marks.map(({ colour }) => colour))].map((colour) => {
    const content = tileContent(
      drawing,
      marks.filter((mark) => mark.colour === colour)
    );
    const pattern = document.pattern([0, 0, size, size], size, size, content);
    bringOwnColourSpace(pattern, document, colour);
    (pattern as unknown as { embed: () => void }).embed();
    return { pattern, colour };
  });
  tiles.set(key, paints);
  return paints;
}

function fillPath(drawing: Drawing, path: string, look: Look, hatch: HatchPattern | undefined): void {
  const { document } = drawing;
  const { fill = '#000' } = look;
  if (hatch === undefined && !isPaint(fill)) return;
  document.fillOpacity(Number(look['fill-opacity'] ?? 1));
  if (hatch === undefined) document.path(path).fill(fill, 'non-zero');
  else {
    for (const { pattern, colour } of tilePaints(drawing, hatch)) {
      document.path(path).fill([pattern, colour] as never, 'non-zero');
    }
  }
}

function strokePath(drawing: Drawing, path: string, look: Look): void {
  const { stroke } = look;
  if (!isPaint(stroke)) return;
  const { document } = drawing;
  setStroke(drawing, look);
  document.strokeOpacity(Number(look['stroke-opacity'] ?? 1));
  document.path(path).stroke(stroke);
  document.undash();
}

function paintPath(drawing: Drawing, path: string, look: Look, hatch?: HatchPattern): void {
  if (path === '') return;
  fillPath(drawing, path, look, hatch);
  strokePath(drawing, path, look);
}

/** A line of text, run by run where shaping has placed it; `stretch` is its width as a share of that of its letters. */
function writeRuns({ document, lettering }: Drawing, text: Text, left: number, stretch: number): void {
  const { runs } = lettering.shape(text.text, faceFor(text), text.size);
  for (const run of runs) {
    document.font(run.font).fontSize(text.size);
    const options = {
      lineBreak: false,
      baseline: 'alphabetic',
      // Named features make pdfkit shape the run as a whole, as the outlines are.
      features: featuresFor(0) as never,
      horizontalScaling: 100 * stretch
    };
    document.text(run.text, left + run.x * stretch, text.y, options as PDFKit.Mixins.TextOptions);
  }
}

/**
 * Selectable text; its halo is drawn as outlines, which nobody finds or hears. So are letters that stand apart, below an
 * invisible line of the same width: programs would take the gaps for spaces, and find “D O N E T S K” alone.
 */
function drawText(drawing: Drawing, text: Text): void {
  const { document, lettering } = drawing;
  const { x, size, anchor = 'start', letterSpacing = 0, halo, look = {} } = text;
  if (halo !== undefined) {
    const casing = { fill: halo.colour, stroke: halo.colour, 'stroke-width': String(halo.width) };
    paintPath(drawing, outlineText(text, lettering), { ...casing, 'stroke-linejoin': 'round' });
  }
  const { width } = lettering.shape(text.text, faceFor(text), size, letterSpacing);
  const left = x - ANCHOR_SHARE[anchor] * width;
  if (letterSpacing === 0) {
    document.fillOpacity(Number(look['fill-opacity'] ?? 1)).fillColor(look.fill ?? '#000');
    writeRuns(drawing, text, left, 1);
    return;
  }
  paintPath(drawing, outlineText(text, lettering), look);
  const natural = lettering.shape(text.text, faceFor(text), size).width;
  within(drawing, () => {
    document.addContent(INVISIBLE);
    writeRuns(drawing, text, left, (width - letterSpacing) / natural);
  });
}

/** Draws within coordinates of their own. */
function within({ document }: Drawing, draw: () => void): void {
  document.save();
  draw();
  document.restore();
}

function drawNodes(drawing: Drawing, nodes: readonly ImageNode[]): void {
  for (const node of nodes) drawNode(drawing, node);
}

function drawNode(drawing: Drawing, node: ImageNode): void {
  const { document, hatches } = drawing;
  if (node.kind === 'text') drawText(drawing, node);
  else if (node.kind === 'map') {
    const { x, y, width, height, edge, children } = node;
    const box = shapePath({ kind: 'rect', width, height });
    within(drawing, () => {
      document.translate(x, y);
      within(drawing, () => {
        document.path(box).clip();
        drawNodes(drawing, children);
      });
      paintPath(drawing, box, edge);
    });
  } else if (node.kind === 'group') {
    const { place, children } = node;
    if (place === undefined) drawNodes(drawing, children);
    else {
      within(drawing, () => {
        document.translate(place.x, place.y);
        if (place.scale !== undefined) document.scale(place.scale);
        if (place.rotate !== undefined) document.rotate(place.rotate);
        drawNodes(drawing, children);
      });
    }
  } else {
    const hatch = node.hatch === undefined ? undefined : hatches.get(hatchId(node.hatch));
    paintPath(drawing, shapePath(node), node.look ?? {}, hatch);
  }
}

/** Draws a sheet, or a part of one, on the current page in its own units. */
export function drawPdf(
  document: PDFKit.PDFDocument,
  scene: Pick<Scene, 'canvas' | 'hatches' | 'children' | 'paper'>,
  lettering: ShapedFonts
): void {
  const drawing: Drawing = {
    document: document as Drawing['document'],
    lettering,
    hatches: new Map(scene.hatches.map((hatch) => [hatchId(hatch), hatch])),
    tiles: new Map()
  };
  const { canvas, paper } = scene;
  if (paper !== undefined) paintPath(drawing, shapePath({ kind: 'rect', ...canvas }), { fill: paper });
  drawNodes(drawing, scene.children);
}
