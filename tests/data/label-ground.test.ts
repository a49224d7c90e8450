import { describe, expect, it, vi } from 'vitest';
import { frameGeodata } from '$lib/cartography/ground/frame';
import { fitMercator } from '$lib/cartography/ground/projection';
import { placePlateLabels, type LabelInput } from '$lib/cartography/lettering/place-plate-labels';
import { SheetError } from '$lib/cartography/sheet/model/sheet-error';
import { renderSheet } from '$lib/cartography/sheet/render-sheet';
import { derivePartition } from '$lib/derivation/partition/derive-partition';
import { LOCALES } from '$lib/i18n/locale';
import { allVersions } from '$lib/plans/catalogue';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import { readManifest, readMapGeodata, requireFaces } from '$lib/server/read-geodata';
import { defaultLineOfContactDate } from '$lib/view/page/default-date';
import { PRESET_VIEW_IDS, PRESET_VIEWS, type PresetViewId } from '$lib/view/page/preset-views';
import { drawnView } from '$lib/view/page/view';
import { SHEET_PRESETS } from '$lib/view/sheet/sheet-presets';
import { misplacedLabels, type Lettering } from './label-ground';
import { share } from './share';
import { sheetInput } from './sheet-input';

// Thousands of maps with all their labels, on machines of any speed.
vi.setConfig({ testTimeout: 240_000 });

const { dates, units } = readManifest();
const PAGE_SIZES = [
  { name: 'screen', width: 1000, height: 680 },
  { name: 'tablet', width: 768, height: 700 },
  { name: 'phone', width: 390, height: 440 }
];
const PADDING = { top: 8, right: 8, bottom: 8, left: 8 };

/** Labels of a page's map. */
function letterPage(version: PlanVersion, view: PresetViewId, size: (typeof PAGE_SIZES)[number], locale: 'en' | 'uk') {
  const date = defaultLineOfContactDate(
    version,
    dates.map((entry) => entry.date)
  );
  const frame = frameGeodata(readMapGeodata(date), fitMercator(PRESET_VIEWS[view], size, PADDING));
  const input: LabelInput = {
    version,
    partition: derivePartition(version, requireFaces(date)),
    view: drawnView(version, { facet: 'status' as const, hidden: [], isolated: null, zone: null }),
    locale: LOCALES[locale],
    units,
    covered: []
  };
  return { frame, input, labels: placePlateLabels(frame, input) };
}

interface Case {
  readonly name: string;
  readonly letter: () => readonly Lettering[];
}

function casesOf(version: PlanVersion, index: number): Case[] {
  const { id } = version;
  const other = id === 'us-28point-2025-11' ? 'e3-counter-2025-11' : 'us-28point-2025-11';
  const subjects = [
    { kind: 'version', versions: [id] },
    { kind: 'side-by-side', versions: [id, other] },
    { kind: 'difference', versions: [id, other] }
  ] as const;
  return (['en', 'uk'] as const).flatMap((locale) => [
    ...PRESET_VIEW_IDS.flatMap((view) =>
      PAGE_SIZES.map((size) => ({
        name: `${id}, ${view}, ${size.name}, ${locale}`,
        letter: () => [letterPage(version, view, size, locale)]
      }))
    ),
    ...subjects.flatMap((subject, place) =>
      SHEET_PRESETS.flatMap(({ id: size }, order): Case[] => {
        // Extents take turns between the sizes, so that each size has each of them with some version.
        const extent = (['contested', 'zones', 'ukraine'] as const)[(index + place + order) % 3] ?? 'contested';
        const letter = () => {
          const input = sheetInput({ subject, locale, size, extent });
          return renderSheet(input).maps.flatMap(({ lettering }) => lettering ?? []);
        };
        return [{ name: `${id}, ${subject.kind}, ${size}, ${extent}, ${locale}`, letter }];
      })
    )
  ]);
}

/** Labels of a map or an image; none of an image that is refused for want of room, or because its lines differ. */
function letterOrNone({ letter }: Case): readonly Lettering[] {
  try {
    return letter();
  } catch (error) {
    if (error instanceof SheetError) return [];
    throw error;
  }
}

/** Exceptions allowed in a thousand labels; the lines of a map where every land has a name stand on one of them. */
const CEILING = { misplaced: 3, line: 15, nameless: 12 } as const;

describe('labels stand on the land that they name', () => {
  const versions = allVersions();
  const found = { labels: 0, misplaced: 0, line: 0, nameless: 0 };

  it.each(versions.map((version, index) => ({ id: version.id, version, index })))('$id', ({ version, index }) => {
    for (const one of share(casesOf(version, index), 40, index)) {
      const letterings = letterOrNone(one);
      found.labels += letterings.reduce((sum, { labels }) => sum + labels.placed.length, 0);
      for (const { rule, text } of letterings.flatMap(misplacedLabels)) {
        found[rule === 'line' || rule === 'nameless' ? rule : 'misplaced'] += 1;
        console.info(`${rule}: ${text} (${one.name})`);
      }
    }
  });

  it.each(['misplaced', 'line', 'nameless'] as const)('with few exceptions: %s', (kind) => {
    console.info(`${String(found[kind])} ${kind} of ${String(found.labels)} labels`);
    expect((1000 * found[kind]) / found.labels).toBeLessThanOrEqual(CEILING[kind]);
  });
});
