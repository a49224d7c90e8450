import { paintWith } from '../scene/paint';
import type { SceneNode } from '../scene/scene';
import { writeAttributes } from '../scene/svg-text';
import { writePage } from '../scene/write-page';
import { HATCH_TILES, hatchId } from '../symbology/hatches';
import { MAP_RULES } from '../symbology/map-rules';
import { DARK, LIGHT, type Palette } from '../symbology/palette';
import { HUES, TINTS, type Hatch, type MapSymbol } from '../symbology/symbology';
import { hatchMarks } from './hatch-patterns';

/** Size of a swatch beside words, in pixels. */
const SIZE = { width: 34, height: 22 };
const BOX = { kind: 'rect', x: 1, y: 1, width: 32, height: 20 } as const;

const HATCHES: readonly Hatch[] = ['none', ...(Object.keys(HATCH_TILES) as Hatch[])];

/** Class of a list's item whose swatch has this symbol: two or three letters, as it stands in thousands of items. */
export function swatchClass({ hue, tint, hatch, broken }: MapSymbol): string {
  const place = (HUES.indexOf(hue) * TINTS.length + TINTS.indexOf(tint)) * HATCHES.length + HATCHES.indexOf(hatch);
  return `s${(place * 2 + (broken ? 1 : 0)).toString(36)}`;
}

/** A swatch as an image in the colours of a palette, for style sheets. */
function swatchUrl({ hue, tint, hatch, broken }: MapSymbol, palette: Palette): string {
  const paint = paintWith(MAP_RULES, palette);
  const draw = (nodes: readonly SceneNode[]) => writePage(paint(nodes) as SceneNode[]);
  const land = { ...BOX, classes: `fill ${hue} ${tint}` };
  const edge = { ...BOX, classes: `edge outline ${hue}${broken ? ' broken' : ''}` };
  let [pattern, hatched]: [string, readonly SceneNode[]] = ['', []];
  if (hatch !== 'none') {
    const side = HATCH_TILES[hatch].size;
    const tile = { id: hatchId({ hatch, hue }), width: side, height: side, patternUnits: 'userSpaceOnUse' };
    pattern = `<pattern${writeAttributes(tile)}>${draw(hatchMarks({ hatch, hue }))}</pattern>`;
    hatched = [{ ...BOX, hatch: { hatch, hue } }];
  }
  const image = writeAttributes({ xmlns: 'http://www.w3.org/2000/svg', ...SIZE });
  const svg = `<svg${image}>${pattern}${draw([land, ...hatched, edge])}</svg>`;
  return `url("data:image/svg+xml,${svg.replaceAll('"', "'").replaceAll('#', '%23')}")`;
}

/**
 * Styles of lists of the class `swatches`, whose items have a symbol as their class alone: pages that are written by the
 * hundred share them. Like maps they follow the device unless the reader set `data-theme`, and are light on paper.
 */
export function swatchStyles(symbols: readonly MapSymbol[]): string {
  const byClass = new Map(symbols.map((symbol) => [swatchClass(symbol), symbol]));
  const rules = (root: string, palette: Palette) =>
    [...byClass]
      .map(([name, symbol]) => `${root}.swatches .${name}{--swatch:${swatchUrl(symbol, palette)}}`)
      .sort()
      .join('');
  return (
    '.swatches li::before{content:var(--swatch)}' +
    // The words beside it say what it is: it has none of its own.
    '@supports (content:url(a)/""){.swatches li::before{content:var(--swatch)/""}}' +
    rules('', LIGHT) +
    `@media screen and (prefers-color-scheme:dark){${rules(':root:not([data-theme=light]) ', DARK)}}` +
    `@media screen{${rules(':root[data-theme=dark] ', DARK)}}`
  );
}
