import { describe, expect, it, vi } from 'vitest';
import { drawGrid, gridScale } from '$lib/cartography/sheet/subject/map-grid';
import { renderSheet } from '$lib/cartography/sheet/render-sheet';
import type { Sheet, SheetInput, SheetText } from '$lib/cartography/sheet/model/sheet';
import { sheetContext } from '$lib/cartography/sheet/model/sheet-context';
import { SheetError } from '$lib/cartography/sheet/model/sheet-error';
import { extentOf } from '$lib/cartography/sheet/map/sheet-extent';
import { formatLine } from '$lib/i18n/format-line';
import { SHEET_PRESETS, type SheetPreset } from '$lib/view/sheet/sheet-presets';
import type { SheetView } from '$lib/view/sheet/sheet-view';
import { share } from './share';
import { faultsOf, wordsOf } from './sheet-faults';
import { sheetInput } from './sheet-input';

// Hundreds of images, on machines of any speed.
vi.setConfig({ testTimeout: 120_000 });

const presets: readonly SheetPreset[] = SHEET_PRESETS;
const VERSIONS = [
  'us-28point-2025-11',
  'e3-counter-2025-11',
  'kremlin-may-2026',
  'putin-june-2024',
  'us-fez-2025-12',
  'geneva-19point-2025-11'
];
const many = (count: number, own: Partial<SheetView> = {}): SheetInput =>
  sheetInput({ subject: { kind: 'multiples', versions: VERSIONS.slice(0, count) }, ...own });

/** Texts on each of the maps of a sheet, in their order. */
const textsOnMaps = ({ maps, texts }: Sheet): SheetText[][] =>
  maps.map(({ box }) =>
    texts.filter(
      ({ box: { left, right, top, bottom } }) =>
        left >= box.left && right <= box.right && top >= box.top && bottom <= box.bottom
    )
  );

/** Pixels per degree of longitude in the middle of Ukraine. */
const scalesOf = ({ maps }: Sheet): number[] => maps.map(({ project }) => project(33, 48)[0] - project(32, 48)[0]);

const countRows = ({ maps }: Sheet): number => new Set(maps.map(({ box }) => Math.round(box.top))).size;

describe.each([2, 3, 4, 5, 6])('sheets of %i small maps', (count) => {
  it.each(['en', 'uk'] as const)('tell of the line and of the scale once (%s)', (locale) => {
    const input = many(count, { locale });
    const [first] = input.parts;
    if (first === undefined) throw new Error('There is no map.');
    const line = input.locale.messages.map.lineOfContactOn(formatLine(first.partition.line, locale));
    const refused: string[] = [];
    const drawn = share(presets, 5, count + (locale === 'en' ? 0 : 2));
    for (const preset of drawn) {
      const view = { ...input.view, size: preset.id as SheetView['size'] };
      try {
        const sheet = renderSheet({ ...input, view });
        const onMaps = textsOnMaps(sheet).map((texts) => texts.map(({ text }) => text));
        const told = {
          preset: preset.id,
          maps: onMaps.length,
          scaleBars: onMaps.map((texts) => texts.filter((text) => /^\d+ (km|км)$/u.test(text)).length),
          lines: onMaps.flat().filter((text) => line.startsWith(text.slice(0, 8))),
          isOneScale: scalesOf(sheet).every((scale, _, [first = 0]) => Math.abs(scale - first) < 1e-6),
          isLineInLegend: wordsOf(sheet).includes(line),
          faults: faultsOf(sheet, preset)
        };
        expect(told).toEqual({
          preset: preset.id,
          maps: count,
          scaleBars: Array.from({ length: count }, (_, index) => (index === 0 ? 1 : 0)),
          lines: [],
          isOneScale: true,
          isLineInLegend: true,
          faults: []
        });
      } catch (error) {
        if (!(error instanceof SheetError)) throw error;
        refused.push(preset.id);
      }
    }
    expect(refused).toEqual([]);
  });
});

describe('the grid of small maps', () => {
  const input = many(6);
  const context = sheetContext(input);
  const { parts } = input;
  const content = { parts, extent: extentOf(input.view, parts), isBrief: true, isMany: true };
  const boxOf = (width: number, height: number) => ({ left: 0, top: 0, right: width, bottom: height });

  it.each([
    [1400, 220, 1],
    [900, 600, 2],
    [600, 900, 3],
    [200, 1600, 6]
  ])('of a box of %i by %i units has so many rows: %i', (width, height, rows) => {
    const { maps = [] } = drawGrid(content, boxOf(width, height), context);
    expect(new Set(maps.map(({ box }) => Math.round(box.top))).size).toBe(rows);
  });

  it('has no smaller maps where there is more room, and none where they could not be read', () => {
    const widths = [150, 300, 450, 600, 750, 900, 1050, 1200];
    for (const height of [300, 500, 900]) {
      const scales = widths.map((width) => gridScale(content, boxOf(width, height), context));
      expect(scales).toEqual(scales.toSorted((one, other) => one - other));
    }
    expect(gridScale(content, boxOf(300, 200), context)).toBe(0);
  });

  it('is higher than one row on the image of an article, whose maps are larger for it', () => {
    const sheet = renderSheet(many(6));
    expect(countRows(sheet)).toBe(2);
    const { width } = sheet.size;
    // In one row six maps would share the width.
    expect((scalesOf(sheet)[0] ?? 0) * (40.4 - 30.6)).toBeGreaterThan(width / 6);
  });
});
