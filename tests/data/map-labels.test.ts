import { describe, expect, it } from 'vitest';
import { frameGeodata } from '$lib/cartography/ground/frame';
import { placePlateLabels } from '$lib/cartography/lettering/place-plate-labels';
import { fitMercator } from '$lib/cartography/ground/projection';
import { derivePartition } from '$lib/derivation/partition/derive-partition';
import { LOCALES } from '$lib/i18n/locale';
import { allVersions } from '$lib/plans/catalogue';
import { readManifest, readMapGeodata, requireFaces } from '$lib/server/read-geodata';
import { defaultLineOfContactDate } from '$lib/view/page/default-date';
import { drawnView } from '$lib/view/page/view';
import { PRESET_VIEWS, type PresetViewId } from '$lib/view/page/preset-views';
import { share } from './share';

const { dates, units } = readManifest();
const SIZES = { wide: { width: 1000, height: 680 }, narrow: { width: 390, height: 440 } };
const PADDING = { top: 8, right: 8, bottom: 8, left: 8 };
const VIEWS: PresetViewId[] = ['contested', 'donbas', 'buffer'];

// Views change from case to case and take turns between the sizes, so that a third of the cases has all of both.
const cases = allVersions().flatMap((version) =>
  Object.entries(SIZES).flatMap(([name, size], shift) =>
    VIEWS.map((_, place) => ({
      id: version.id,
      version,
      name,
      size,
      view: VIEWS[(place + shift) % VIEWS.length] ?? 'contested'
    }))
  )
);

describe.each(share(cases, 3))('labels of $id, $name, $view', ({ version, size, view }) => {
  const date = defaultLineOfContactDate(
    version,
    dates.map((entry) => entry.date)
  );
  const territory = requireFaces(date);
  const partition = derivePartition(version, territory);
  const frame = frameGeodata(readMapGeodata(date), fitMercator(PRESET_VIEWS[view], size, PADDING));

  it.each(Object.values(LOCALES))('do not overlap or leave the sheet, and the line is dated, in $code', (locale) => {
    const labelView = drawnView(version, { facet: 'status' as const, hidden: [], isolated: null, zone: null });
    const { placed } = placePlateLabels(frame, {
      version,
      partition,
      view: labelView,
      locale,
      units,
      covered: []
    });
    for (const [index, { box, id }] of placed.entries()) {
      expect(box.left >= 0 && box.top >= 0 && box.right <= size.width && box.bottom <= size.height, id).toBe(true);
      for (const other of placed.slice(index + 1)) {
        const apart =
          box.right <= other.box.left ||
          other.box.right <= box.left ||
          box.bottom <= other.box.top ||
          other.box.bottom <= box.top;
        expect(apart, `${id} and ${other.id}`).toBe(true);
      }
    }
    expect(placed.map(({ id }) => id).includes('line-of-contact')).toBe(version.notDrawn === undefined);
    if (version.notDrawn !== undefined) expect(placed.filter(({ kind }) => kind === 'zone')).toEqual([]);
  });
});
