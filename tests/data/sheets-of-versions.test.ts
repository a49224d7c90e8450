import { describe, expect, it, vi } from 'vitest';
import { renderSheet } from '$lib/cartography/sheet/render-sheet';
import { allVersions } from '$lib/plans/catalogue';
import { SHEET_PRESETS, type SheetPreset } from '$lib/view/sheet/sheet-presets';
import { SHEET_THEMES, type SheetView } from '$lib/view/sheet/sheet-view';
import { share } from './share';
import { faultsOf, missingFrom, svgOf } from './sheet-faults';
import { sheetInput } from './sheet-input';

// Hundreds of images, on machines of any speed; in a file of its own, so that other sheets are tried beside them.
vi.setConfig({ testTimeout: 120_000 });

const versions = allVersions();
const presets = SHEET_PRESETS.map((preset: SheetPreset, place) => ({ preset, place }));

/** Least share of a column's height that its map has. */
const LEAST_MAP = 0.6;

it.each(['en', 'uk'] as const)('one column of print has a map of at least 60 % of its height (%s)', (locale) => {
  const low = versions.flatMap(({ id }) => {
    const subject = { kind: 'version', versions: [id] } as const;
    const { maps, size } = renderSheet(sheetInput({ subject, locale, size: 'print-90', extent: 'own' }));
    const share = Math.max(...maps.map(({ box }) => box.bottom - box.top)) / size.height;
    return share < LEAST_MAP ? [`${id}: ${share.toFixed(2)}`] : [];
  });
  expect(low).toEqual([]);
});

describe.each(versions.map((version, index) => ({ id: version.id, index })))('sheets of $id', ({ id, index }) => {
  it.each(['en', 'uk'] as const)('have room for every text (%s)', (locale) => {
    const input = sheetInput({ subject: { kind: 'version', versions: [id] }, locale });
    for (const { preset, place } of share(presets, 4, index + (locale === 'en' ? 0 : 1))) {
      // Themes and projections take turns: all of them with each version, none with all sizes.
      const own: Partial<SheetView> = {
        size: preset.id as SheetView['size'],
        theme: SHEET_THEMES[(place + index) % SHEET_THEMES.length] ?? 'light',
        projection: (place + index) % 2 === 0 ? 'mercator' : 'equal-area',
        extent: (['contested', 'zones', 'ukraine'] as const)[(place + index) % 3] ?? 'contested',
        isPlain: (place + index) % 5 === 4,
        isTransparent: (place + index) % 7 === 6
      };
      const given = { ...input, view: { ...input.view, ...own } };
      const sheet = renderSheet(given);
      expect({ preset: preset.id, ...own, faults: faultsOf(sheet, preset) }).toEqual({
        preset: preset.id,
        ...own,
        faults: []
      });
      expect({ preset: preset.id, missing: missingFrom(sheet, given) }).toEqual({ preset: preset.id, missing: [] });
      if (preset.id === 'article') expect(svgOf(sheet).length).toBeLessThanOrEqual(300_000);
    }
  });
});
