import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { crossesBox } from '$lib/cartography/ground/segment';
import type { Point } from '$lib/cartography/ground/box';
import { measureText } from '$lib/cartography/lettering/text-width';
import type { ImageNode } from '$lib/cartography/scene/scene';
import { ANCHOR_SHARE, textsIn } from '$lib/cartography/scene/texts-in';
import type { Sheet } from '$lib/cartography/sheet/model/sheet';
import { renderSheet } from '$lib/cartography/sheet/render-sheet';
import { MOVING_LANDS } from '$lib/plans/schema/lands';
import { svgOf } from './sheet-faults';
import { sheetInput } from './sheet-input';

const MOVING_LAND_IDS = MOVING_LANDS.map(({ id }) => id);
const SIZES = ['square', 'story', 'portrait', 'article', 'classic', 'a4-portrait'] as const;
/** Choices of lands: all, some, and one by itself. */
const CHOICES = [[], MOVING_LAND_IDS.slice(0, 4), MOVING_LAND_IDS.slice(2, 4), MOVING_LAND_IDS.slice(0, 1)];
const cases = SIZES.flatMap((size) =>
  (['en', 'uk'] as const).flatMap((locale) =>
    CHOICES.map((panels) => ({ size, locale, panels, count: panels.length || MOVING_LAND_IDS.length }))
  )
);

const groupsIn = (nodes: readonly ImageNode[]): (readonly ImageNode[])[] =>
  nodes.flatMap((node) => ('children' in node ? [node.children, ...groupsIn(node.children)] : []));

/** The points of a path that has many of them and no surface: the curve. */
function curveOf(nodes: readonly ImageNode[]): Point[] {
  const paths = nodes.flatMap((node) => (node.kind === 'path' ? [node.d] : []));
  const curve = paths.find((d) => d.split('L').length > 10 && !d.includes('Z')) ?? '';
  return curve.split(/[ML]/u).flatMap((pair) => {
    const [x, y] = pair.split(',').map(Number);
    return x === undefined || y === undefined ? [] : [[x, y] as const];
  });
}

/** Lettering of a panel that its curve runs through. */
function struckTexts({ scene }: Sheet): string[] {
  return groupsIn(scene.children).flatMap((panel) => {
    const curve = curveOf(panel);
    return textsIn(panel).flatMap(({ text, x, y, size, weight = 400, anchor = 'start' }) => {
      const width = measureText(text, size, weight);
      const left = x - width * ANCHOR_SHARE[anchor];
      const box = { left, right: left + width, top: y - 0.68 * size, bottom: y };
      const isStruck = curve.some((point, index) => index > 0 && crossesBox([curve[index - 1] ?? point, point], box));
      return isStruck ? [text] : [];
    });
  });
}

const COLUMNS = 40;

/** Share of a sheet that its largest empty rectangle has, by its pixels. */
async function emptyShare(sheet: Sheet): Promise<number> {
  const width = COLUMNS * 12;
  const { data, info } = await sharp(Buffer.from(svgOf(sheet)))
    .resize({ width })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const rows = Math.floor(info.height / 12);
  const pixelAt = (x: number, y: number) => data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3);
  const paper = pixelAt(0, 0);
  const isEmpty = (row: number, column: number) => {
    for (let y = row * 12; y < (row + 1) * 12; y += 1)
      for (let x = column * 12; x < (column + 1) * 12; x += 1)
        if (pixelAt(x, y).some((value, channel) => Math.abs(value - (paper[channel] ?? 0)) > 12)) return false;
    return true;
  };
  const heights = Array.from({ length: COLUMNS }, () => 0);
  let most = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < COLUMNS; column += 1)
      heights[column] = isEmpty(row, column) ? (heights[column] ?? 0) + 1 : 0;
    for (let from = 0; from < COLUMNS; from += 1) {
      let least = Infinity;
      for (let to = from; to < COLUMNS; to += 1) {
        least = Math.min(least, heights[to] ?? 0);
        most = Math.max(most, least * (to - from + 1));
      }
    }
  }
  return most / (rows * COLUMNS);
}

describe.each(cases)('areas over time, $size, $locale, $count lands', ({ size, locale, panels }) => {
  const sheet = renderSheet(sheetInput({ subject: { kind: 'areas-over-time', versions: [] }, size, locale, panels }));

  it('have no lettering on a curve', () => {
    expect(struckTexts(sheet)).toEqual([]);
  });

  it('leave no quarter of the sheet empty', async () => {
    expect(await emptyShare(sheet)).toBeLessThan(0.25);
  });
});
