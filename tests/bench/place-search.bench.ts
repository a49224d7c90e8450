import { readFileSync } from 'node:fs';
import { OTHER_NAMES } from '../../src/lib/places/other-names';
import type { Place } from '../../src/lib/places/place';
import { indexPlaces, searchPlaces } from '../../src/lib/places/place-search';
import { median } from './in-chromium';

const LIMIT_MS = 10;
/** Each prefix is timed once; the slowest are timed again, since one time alone measures the machine. */
const SLOWEST = 50;
const RUNS = 21;

function prefixes(places: readonly Place[]): string[] {
  const names = [
    ...places.flatMap(({ en, uk }) => (uk === null ? [en] : [en, uk])),
    ...OTHER_NAMES.flatMap((other) => other.names)
  ];
  const all = names.flatMap((name) => [...name].map((_, index) => name.slice(0, index + 1)));
  // Texts that nothing begins with are searched for slips too, which costs most.
  return [...new Set(all), ...names.map((name) => [...name].reverse().join(''))];
}

function timeMs(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export default {
  name: 'Search over the gazetteer, as names are typed',
  run: async () => {
    const places = JSON.parse(readFileSync('static/geodata/places.json', 'utf8')) as Place[];
    const index = indexPlaces(places);
    const queries = prefixes(places);
    const once = queries.map((query) => ({ query, ms: timeMs(() => searchPlaces(index, query, 20)) }));
    const slowest = once.sort((a, b) => b.ms - a.ms).slice(0, SLOWEST);
    const medians = slowest.map(({ query }) =>
      median(Array.from({ length: RUNS }, () => timeMs(() => searchPlaces(index, query, 20))))
    );
    const indexing = median(Array.from({ length: RUNS }, () => timeMs(() => indexPlaces(places))));
    return [
      {
        measure: `worst of ${String(queries.length)} prefixes and misspellings`,
        value: Math.max(...medians),
        unit: 'ms',
        limit: LIMIT_MS
      },
      { measure: 'median of all', value: median(once.map(({ ms }) => ms)), unit: 'ms' },
      { measure: `making ${String(places.length)} places ready`, value: indexing, unit: 'ms' }
    ];
  }
};
