import { describe, expect, it } from 'vitest';
import { deriveLegend } from '$lib/cartography/symbology/legend';
import { derivePartition } from '$lib/derivation/partition/derive-partition';
import { LOCALES } from '$lib/i18n/locale';
import { allVersions } from '$lib/plans/catalogue';
import { readManifest, requireFaces } from '$lib/server/read-geodata';
import { MAP_FACETS } from '$lib/view/page/view';

const { dates } = readManifest();

/** Differences that the outline or the words tell, where the land looks alike on purpose. */
const cases = allVersions()
  .filter(({ notDrawn }) => notDrawn === undefined)
  .flatMap((version) =>
    MAP_FACETS.flatMap((facet) => dates.map(({ date }) => ({ id: version.id, version, facet, date })))
  );

describe.each(cases)('legend of $id, $facet, on $date', ({ version, facet, date }) => {
  const territory = requireFaces(date);
  const partition = derivePartition(version, territory);

  it.each(Object.values(LOCALES))('tells every class apart, by symbol and by words, in $code', ({ messages }) => {
    const legend = deriveLegend(partition, facet, messages);
    const symbols = legend.map(({ symbol }) => JSON.stringify(symbol));
    expect(new Set(symbols).size, symbols.join('\n')).toBe(symbols.length);
    const words = legend.map(({ title, detail }) => `${title} / ${detail}`);
    expect(new Set(words).size, words.join('\n')).toBe(words.length);
  });

  it('sums to the territory', () => {
    const legend = deriveLegend(partition, facet, LOCALES.en.messages);
    expect(legend.reduce((sum, entry) => sum + entry.areaKm2, 0)).toBeCloseTo(partition.totalKm2, 6);
  });
});
