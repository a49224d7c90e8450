import { lineName } from '$lib/territory/line-of-contact';
import { describe, expect, it } from 'vitest';
import { deriveLegend } from '$lib/cartography/symbology/legend';
import { derivePartition, type Partition } from '$lib/derivation/partition/derive-partition';
import { LOCALES } from '$lib/i18n/locale';
import { allVersions } from '$lib/plans/catalogue';
import { readManifest, requireFaces } from '$lib/server/read-geodata';
import { MAP_FACETS, type MapFacet } from '$lib/view/page/view';

const { dates } = readManifest();
const drawn = allVersions().filter(({ notDrawn }) => notDrawn === undefined);

/** Entries that stand in a list more than once. */
const repeated = (all: readonly string[]): string[] => all.filter((one, index) => all.indexOf(one) !== index);

/** Classes of a legend, in all languages, that neither its symbols nor its words distinguish. */
function confusions(partition: Partition, facet: MapFacet): string[] {
  return Object.values(LOCALES).flatMap(({ code, messages }) => {
    const legend = deriveLegend(partition, facet, messages);
    const alike = [
      ...repeated(legend.map(({ symbol }) => JSON.stringify(symbol))),
      ...repeated(legend.map(({ title, detail }) => `${title} / ${detail}`))
    ];
    return alike.map((what) => `${facet}, ${lineName(partition.line)}, ${code}: ${what}`);
  });
}

describe.each(drawn.map((version) => ({ id: version.id, version })))('legends of $id', ({ version }) => {
  const partitions = dates.map(({ date }) => derivePartition(version, requireFaces(date)));

  it('tell every class apart, by symbol and by words', () => {
    expect(partitions.flatMap((partition) => MAP_FACETS.flatMap((facet) => confusions(partition, facet)))).toEqual([]);
  });

  it('sum to the territory', () => {
    for (const partition of partitions) {
      for (const facet of MAP_FACETS) {
        const areas = deriveLegend(partition, facet, LOCALES.en.messages).map(({ areaKm2 }) => areaKm2);
        expect(
          areas.reduce((sum, areaKm2) => sum + areaKm2, 0),
          facet
        ).toBeCloseTo(partition.totalKm2, 6);
      }
    }
  });
});
