import { describe, expect, it } from 'vitest';
import { TINY_COMPARISON } from '../../../../../tests/fixtures/tiny-comparison';
import { LOCALES } from '$lib/i18n/locale';
import { PrerenderedMarkup } from '$lib/prerendered-markup';
import { datedLine, lineKey } from '$lib/territory/line-of-contact';
import type { Territory } from '$lib/territory/territory';
import type { ManyData } from '../data/fetch-comparison';
import type { PairData } from '../data/load-pair.server';
import { ManyReading } from './many-reading.svelte';
import { PairReading } from '../pair-reading.svelte';

const { a, b } = TINY_COMPARISON;
const DATES = ['2026-01-01', '2026-02-01'] as const;
const faces = a.partition.zones.flatMap((zone) => zone.faces);
const territoryOn = (date: string): Territory => ({ line: datedLine(date), faces });
const sides = [
  { version: a.version, sources: [] },
  { version: b.version, sources: [] }
] as const;
const ids = sides.map(({ version }) => version.id);
const why = { en: 'no line of that day', uk: 'немає лінії того дня' };
const undrawn = {
  version: { ...b.version, id: 'undrawn', notDrawn: { brief: why, reason: why, terms: [] } },
  sources: []
};
const context = { ids: [...ids, 'undrawn'], dates: DATES, opening: ['tiny', 'silent'] as const };

/** A line that this browser does not have. */
const LOST = 'zzzzzzzz';

function pairOf(search: string, here: readonly Territory[] = [], both: PairData['sides'] = sides): PairReading {
  const store = {
    territory: (date: string) => here.find(({ line }) => lineKey(line) === date) ?? null,
    isLost: (key: string | null) => key === LOST
  };
  const nothing = new PrerenderedMarkup('');
  const data: PairData = {
    sides: both,
    date: DATES[0],
    territory: territoryOn(DATES[0]),
    towns: null,
    markup: { ground: nothing, a: nothing, b: nothing, difference: nothing }
  };
  const path = both.map(({ version }) => version.id);
  return new PairReading(() => ({ address: { path, search, hash: '' }, context, data }), store);
}

describe('PairReading', () => {
  it('lays both versions over one line and compares them', () => {
    const reading = pairOf('');
    expect(reading.wantedDates).toEqual([DATES[0], DATES[0]]);
    expect([reading.isOnTwoLines, reading.notices]).toEqual([false, []]);
    expect(reading.comparison).toEqual(TINY_COMPARISON.comparison);
    expect(reading.legends(LOCALES.en.messages).map((legend) => legend.length > 0)).toEqual([true, true]);
  });

  it('shows both sides where no map of differences would be there', () => {
    const search = '?mode=difference';
    expect(pairOf(search).mode).toBe('difference');
    expect(pairOf(search, [], [sides[0], undrawn]).mode).toBe('side-by-side');
    const same = { ...a.version, id: 'silent' };
    const alike = pairOf(search, [], [sides[0], { version: same, sources: [] }]);
    expect([alike.comparison?.changedKm2, alike.mode]).toEqual([0, 'side-by-side']);
    expect(pairOf('?mode=swipe').mode).toBe('swipe');
  });

  it('lays a version over a line once, whichever it is compared with', () => {
    const here = DATES.map(territoryOn);
    const search = `?date=${DATES[1]}`;
    const [first] = pairOf(search, here).partitions;
    expect(pairOf(search, here).partitions[0]).toBe(first);
    expect(pairOf(search, here, [sides[0], undrawn]).partitions[0]).toBe(first);
  });

  it('stays on the line that it came with until both others are here', () => {
    const search = `?date=${DATES[1]}&dateB=${DATES[0]}`;
    expect(pairOf(search).partitions.map(({ line }) => line)).toEqual([datedLine(DATES[0]), datedLine(DATES[0])]);
    const reading = pairOf(search, [territoryOn(DATES[1])]);
    expect(reading.partitions.map(({ line }) => line)).toEqual([datedLine(DATES[1]), datedLine(DATES[0])]);
  });

  it('waits for no line that this browser does not have', () => {
    const both = pairOf(`?line=${LOST}`);
    expect([both.wantedDates, both.chosenDates]).toEqual([[DATES[0], DATES[0]], { date: null, dateB: null }]);
    const second = pairOf(`?date=${DATES[1]}&lineB=${LOST}`);
    expect([second.wantedDates, second.chosenDates]).toEqual([[DATES[1], DATES[1]], { date: DATES[1], dateB: null }]);
    // The address keeps it for whoever has it.
    expect(second.view.dateB).toBe(LOST);
  });

  it('compares no land on two lines', () => {
    const reading = pairOf(`?dateB=${DATES[1]}`, [territoryOn(DATES[1])]);
    expect([reading.isOnTwoLines, reading.comparison]).toEqual([true, null]);
  });

  it('compares no land of a version that is not drawn', () => {
    const reading = pairOf('', [], [sides[0], undrawn]);
    expect([reading.isOnTwoLines, reading.comparison]).toEqual([false, null]);
  });
});

function manyOf(all: ManyData['sides'], search = ''): ManyReading {
  const dates = DATES.map((date) => ({ date, faces }));
  const data = { sides: all, dates, date: DATES[0] } as unknown as ManyData;
  const versions = all.map(({ version }) => version.id).join();
  return new ManyReading(
    () => ({ address: { path: [], search: `?versions=${versions}${search}`, hash: '' }, context, data }),
    { territory: () => null, isLost: (key) => key === LOST }
  );
}

describe('ManyReading', () => {
  it('waits for no line that this browser does not have', () => {
    const reading = manyOf([...sides], `&line=${LOST}`);
    expect([reading.wanted, reading.chosen, reading.view.date]).toEqual([DATES[0], null, LOST]);
  });

  it('compares those that are drawn', () => {
    const reading = manyOf([...sides, undrawn]);
    expect(reading.partitions).toHaveLength(3);
    expect(reading.drawn).toHaveLength(2);
    expect(reading.legends(LOCALES.en.messages)).toHaveLength(3);
    expect(reading.core?.areaKm2).toBeGreaterThan(0);
    expect(reading.core).toEqual(reading.cores.find(({ facet }) => facet === 'status')?.core);
  });

  it('has nothing in common to tell of one', () => {
    const reading = manyOf([sides[0], undrawn]);
    expect([reading.cores, reading.core]).toEqual([[], null]);
  });

  it('takes date and facet from the address', () => {
    const reading = manyOf(sides, `&date=${DATES[1]}&facet=forces`);
    expect(reading.wanted).toBe(DATES[1]);
    expect(reading.partitions.map(({ line }) => line)).toEqual([datedLine(DATES[1]), datedLine(DATES[1])]);
    expect(reading.core).toEqual(reading.cores.find(({ facet }) => facet === 'forces')?.core);
  });
});
