import type { Glyph } from 'fontkit';
import { without, type Text } from '../../../cartography/scene/scene';
import { writeAttributes } from '../../../cartography/scene/svg-text';
import { ANCHOR_SHARE } from '../../../cartography/scene/texts-in';
import { writeHalo, type Attributes, type Letters } from '../../../cartography/scene/write-svg';
import { faceFor } from '../fonts/font-files';
import type { ShapedFonts } from '../fonts/lettering';
import { glyphInUnits, glyphOutline, STEPS, writeSteps } from './glyph-outline';

/** A glyph, and where it stands in pixels. */
interface PlacedGlyph {
  readonly glyph: Glyph;
  /** Pixels per unit of its font. */
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

function placeGlyphs(text: Text, lettering: ShapedFonts): PlacedGlyph[] {
  const { x, y, anchor = 'start', size, letterSpacing = 0 } = text;
  const { runs, width } = lettering.shape(text.text, faceFor(text), size, letterSpacing);
  const left = x - ANCHOR_SHARE[anchor] * width;
  return runs.flatMap((run) => {
    const scale = size / run.unitsPerEm;
    let pen = left + run.x;
    return run.glyphs.map((glyph, index) => {
      const { xOffset = 0, yOffset = 0, xAdvance = 0 } = run.positions[index] ?? {};
      const placed = { glyph, scale, x: pen + xOffset * scale, y: y - yOffset * scale };
      pen += xAdvance * scale + letterSpacing;
      return placed;
    });
  });
}

/** The outline of a line of lettering as SVG path data. */
export function outlineText(text: Text, lettering: ShapedFonts): string {
  let path = '';
  let at: readonly [x: number, y: number] = [0, 0];
  for (const { glyph, scale, x, y } of placeGlyphs(text, lettering)) {
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

/** References as programs older than SVG 2 know them. */
const reference = (id: string, more: Attributes = {}): string =>
  `<use${writeAttributes({ 'xlink:href': `#${id}`, ...more })}/>`;

/** Draws the outline of a text with an `id`, where something is to refer to it. */
type DrawOutline = (text: Text, id: string | undefined) => string;

/** Texts as groups of outlines that still say what they read; a halo and the lettering on it share theirs. */
function outlineLetters(draw: DrawOutline): Pick<Letters, 'write' | 'attributes'> {
  let count = 0;
  return {
    attributes: { 'xmlns:xlink': 'http://www.w3.org/1999/xlink' },
    write: (text) => {
      const id = text.halo === undefined ? undefined : `outline-${String((count += 1))}`;
      const bare = { ...text, look: without(text.look ?? {}, 'font-style') };
      return writeHalo(bare, (look, isHalo) => {
        const named = isHalo ? {} : { role: 'img', 'aria-label': text.text };
        const outline = isHalo || id === undefined ? draw(text, id) : reference(id);
        return `<g${writeAttributes({ ...look, ...named })}>${outline}</g>`;
      });
    }
  };
}

/** Each line as one path: what rasterisers are quickest with. */
export function pathLetters(lettering: ShapedFonts): Letters {
  // The preview of a sheet and the files that are made of it draw the same lines of lettering.
  const outlineOnce = (text: Text) => {
    const { x, y, size, weight, font, anchor, letterSpacing, look } = text;
    const name = [x, y, size, weight, font, anchor, letterSpacing, look?.['font-style'], text.text].join(' ');
    return lettering.outlines.get(name, () => outlineText(text, lettering));
  };
  return outlineLetters((text, id) => `<path${writeAttributes({ id, d: outlineOnce(text) })}/>`);
}

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
export function sharedLetters(lettering: ShapedFonts): Letters {
  const shared = new Map<Glyph, { readonly id: string; readonly d: string | undefined }>();
  const referTo = ({ glyph, scale, x, y }: PlacedGlyph, origin: PlacedGlyph): string => {
    const known = shared.get(glyph) ?? { id: `g${String(shared.size + 1)}`, d: glyphInUnits(glyph) };
    shared.set(glyph, known);
    if (known.d === undefined) return '';
    const [across, down] = [(x - origin.x) / scale, (y - origin.y) / scale].map(Math.round);
    return reference(known.id, { ...(across !== 0 && { x: across }), ...(down !== 0 && { y: down }) });
  };
  const drawPart = (part: readonly PlacedGlyph[], halo: Text['halo'], id: string | undefined): string => {
    const [origin] = part;
    if (origin === undefined) return '';
    const { scale, x, y } = origin;
    const transform = `translate(${decimals(x, 2)} ${decimals(y, 2)}) scale(${decimals(scale, 5)})`;
    // A halo is as wide as it was before the letters in it were made smaller.
    const stroke = halo === undefined ? {} : { 'stroke-width': decimals(halo.width / scale, 0) };
    const uses = part.map((placed) => referTo(placed, origin)).join('');
    return `<g${writeAttributes({ id, transform, ...stroke })}>${uses}</g>`;
  };
  return {
    ...outlineLetters((text, id) => {
      const parts = splitBySize(placeGlyphs(text, lettering));
      if (parts.length === 1) return parts.map((part) => drawPart(part, text.halo, id)).join('');
      return `<g${writeAttributes({ id })}>${parts.map((part) => drawPart(part, text.halo, undefined)).join('')}</g>`;
    }),
    definitions: () =>
      [...shared.values()].map(({ id, d }) => (d === undefined ? '' : `<path${writeAttributes({ id, d })}/>`)).join('')
  };
}
