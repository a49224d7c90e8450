import { type Hatch, type MapSymbol, hasOutline } from '../../cartography/symbology/symbology';
import { HATCH_TILES, type HatchTile } from '../../cartography/symbology/hatches';
import { DIAMOND_PX, LINE_WORK, MARK_LINE_PX, type LineStyle } from '../../cartography/symbology/line-work';
import type { Palette } from '../../cartography/symbology/palette';
import { writeAttributes } from '../../cartography/scene/svg-text';

/** Millimetres of a pixel of CSS: QGIS draws its own pixels smaller in print. */
const MM_PER_PX = 25.4 / 96;

/** Pixels of our maps as millimetres of QGIS. */
export const asMillimetres = (pixels: number): string => String(Number((pixels * MM_PER_PX).toFixed(3)));

/** `#rrggbb` as QGIS writes it, with its opacity. */
export function qgisColour(rgb: string): string {
  const [, red = '', green = '', blue = ''] = /^#(..)(..)(..)$/u.exec(rgb) ?? [];
  return [red, green, blue].map((part) => String(parseInt(part, 16))).join(',') + ',255';
}

type Options = Readonly<Record<string, string>>;

/** A layer of a symbol, with the symbol that it repeats where it is a pattern. */
function symbolLayer(kind: string, options: Options, child = ''): string {
  const written = Object.entries(options).map(
    ([name, value]) => `<Option${writeAttributes({ type: 'QString', name, value })}/>`
  );
  const about = { class: kind, enabled: '1', locked: '0', pass: '0' };
  return `<layer${writeAttributes(about)}><Option type="Map">${written.join('')}</Option>${child}</layer>`;
}

/** A symbol of QGIS by its name in a document. */
export type QgisSymbol = (name: string) => string;

const symbol =
  (type: 'fill' | 'line' | 'marker', layers: (name: string) => readonly string[]): QgisSymbol =>
  (name) =>
    `<symbol${writeAttributes({ alpha: '1', clip_to_extent: '1', force_rhr: '0', name, type })}>${layers(name).join('')}</symbol>`;

/** Options of a line by our line work. */
function lineOptions({ widthPx, dashPx, cap }: LineStyle, colour: string): Options {
  const dashes = (dashPx ?? []).map(asMillimetres).join(';');
  return {
    ...{
      line_color: qgisColour(colour),
      line_width: asMillimetres(widthPx),
      line_width_unit: 'MM',
      line_style: 'solid'
    },
    ...{ capstyle: cap ?? 'flat', joinstyle: 'round' },
    ...(dashes !== '' && { use_custom_dash: '1', customdash: dashes, customdash_unit: 'MM' })
  };
}

/** Parallel lines of a hatch: their direction, counted as QGIS does, and what is left out of them. */
interface Lines {
  readonly degrees: number;
  readonly distancePx: number;
  readonly offsetPx?: number;
  readonly dashPx?: readonly number[];
  readonly dashOffsetPx?: number;
}

const rising = (size: number): Lines => ({ degrees: 45, distancePx: size / Math.SQRT2 });
const falling = (size: number): Lines => ({ degrees: 135, distancePx: size / Math.SQRT2 });
const level = (size: number): Lines => ({ degrees: 0, distancePx: size });
/** Every other row of dashes, the other rows half a tile aside: dashes of five pixels, as the tile has them. */
const dashed = (size: number, row: 0 | 1): Lines => ({
  ...level(size),
  offsetPx: row * (size / 2),
  dashPx: [5, size - 5],
  dashOffsetPx: row * (size / 2)
});

/** The lines of each hatch in a tile of a size; those of dots are markers. */
const LINES_OF: Readonly<Record<Exclude<Hatch, 'none'>, (size: number) => readonly Lines[]>> = {
  diagonal: (size) => [rising(size)],
  'wide-diagonal': (size) => [rising(size)],
  'back-diagonal': (size) => [falling(size)],
  cross: (size) => [rising(size), falling(size)],
  level: (size) => [level(size)],
  silent: (size) => [dashed(size, 0), dashed(size, 1)],
  dots: () => []
};

function linePattern(lines: Lines, { strokeWidth }: HatchTile, colour: string, name: string): string {
  const style: LineStyle = { widthPx: strokeWidth, ...(lines.dashPx && { dashPx: lines.dashPx }) };
  const child = symbol('line', () => [
    symbolLayer('SimpleLine', {
      ...lineOptions(style, colour),
      dash_pattern_offset: asMillimetres(lines.dashOffsetPx ?? 0),
      dash_pattern_offset_unit: 'MM'
    })
  ]);
  const options = {
    ...{ angle: String(lines.degrees), distance: asMillimetres(lines.distancePx), distance_unit: 'MM' },
    ...{ offset: asMillimetres(lines.offsetPx ?? 0), offset_unit: 'MM' },
    // Hatches of neighbouring land join, as on our maps.
    coordinate_reference: 'viewport'
  };
  return symbolLayer('LinePatternFill', options, child(name));
}

function dotPattern({ size, dotRadius = 0 }: HatchTile, colour: string, name: string): string {
  const options = {
    color: qgisColour(colour),
    name: 'circle',
    outline_style: 'no',
    size: asMillimetres(dotRadius * 2)
  };
  const child = symbol('marker', () => [symbolLayer('SimpleMarker', { ...options, size_unit: 'MM' })]);
  const [half, whole] = [asMillimetres(size / 2), asMillimetres(size)];
  const units = { distance_x_unit: 'MM', distance_y_unit: 'MM', displacement_x_unit: 'MM' };
  return symbolLayer(
    'PointPatternFill',
    {
      ...{ distance_x: whole, distance_y: half, displacement_x: half, ...units },
      coordinate_reference: 'viewport'
    },
    child(name)
  );
}

/** A hatch above the fill; its symbols are named as QGIS does, after the layer that they are in. */
function hatchLayers({ hue, hatch }: MapSymbol, palette: Palette, name: string): string[] {
  if (hatch === 'none') return [];
  const tile = HATCH_TILES[hatch];
  const colour = palette.hues[hue].hatch;
  const childName = (index: number) => `@${name}@${String(index + 1)}`;
  if (tile.dots !== undefined) return [dotPattern(tile, colour, childName(0))];
  return LINES_OF[hatch](tile.size).map((lines, index) => linePattern(lines, tile, colour, childName(index)));
}

/** A class of land: its fill, its hatch and its outline, as on our maps. */
export const landSymbol = (land: MapSymbol, palette: Palette): QgisSymbol =>
  symbol('fill', (name) => {
    const { fill, outline } = palette.hues[land.hue];
    const edge: LineStyle = land.broken ? LINE_WORK['broken-edge'] : LINE_WORK.edge;
    const outlines = hasOutline(land) ? [symbolLayer('SimpleLine', lineOptions(edge, outline))] : [];
    return [
      symbolLayer('SimpleFill', { color: qgisColour(fill[land.tint]), style: 'solid', outline_style: 'no' }),
      ...hatchLayers(land, palette, name),
      ...outlines
    ];
  });

/** Land of which only the outline is drawn. */
export const outlineSymbol = (line: LineStyle, colour: string): QgisSymbol =>
  symbol('fill', () => [symbolLayer('SimpleLine', lineOptions(line, colour))]);

/** A line above its casing. */
export const casedLineSymbol = (lines: readonly (readonly [line: LineStyle, colour: string])[]): QgisSymbol =>
  symbol('line', () => lines.map(([line, colour]) => symbolLayer('SimpleLine', lineOptions(line, colour))));

/** A sign: the diamond of a site, or the dot of an asset. */
export const signSymbol = (shape: 'diamond' | 'circle', { halo, label, overlay }: Palette): QgisSymbol =>
  symbol('marker', () => [
    symbolLayer('SimpleMarker', {
      ...{ name: shape, color: qgisColour(shape === 'diamond' ? overlay : label), outline_color: qgisColour(halo) },
      ...{ outline_style: 'solid', outline_width: asMillimetres(MARK_LINE_PX.site), outline_width_unit: 'MM' },
      ...{ size: asMillimetres(DIAMOND_PX * 2), size_unit: 'MM' }
    })
  ]);
