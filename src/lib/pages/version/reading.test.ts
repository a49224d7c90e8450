import { describe, expect, it } from 'vitest';
import { TINY_EXPORT } from '../../../../tests/fixtures/tiny-export';
import { deriveLegend } from '$lib/cartography/symbology/legend';
import { LOCALES } from '$lib/i18n/locale';
import { datedLine, lineName } from '$lib/territory/line-of-contact';
import type { Territory } from '$lib/territory/territory';
import { Reading, type ReadingSource } from './reading.svelte';

const { version, partition } = TINY_EXPORT;
const DATES = ['2026-01-01', '2026-02-01'] as const;
const faces = partition.zones.flatMap((zone) => zone.faces);
const territory: Territory = { line: datedLine(DATES[0]), faces };

/** Territories that have been fetched. */
const storeOf = (...here: readonly Territory[]) => ({
  territory: (date: string) => here.find(({ line }) => lineName(line) === date) ?? null,
  isLost: (key: string | null) => key === 'zzzzzzzz'
});

function readingOf(search: string, store = storeOf(), own: Partial<ReadingSource> = {}): Reading {
  const source: ReadingSource = {
    address: { search, hash: '' },
    locale: LOCALES.en,
    version,
    dates: DATES,
    territory,
    deriveLegend,
    ...own
  };
  return new Reading(() => source, store);
}

describe('Reading', () => {
  it('shows the version on the line that the page came with', () => {
    const reading = readingOf('');
    expect(reading.territory).toBe(territory);
    expect(reading.partition.zones.map(({ id }) => id)).toEqual(partition.zones.map(({ id }) => id));
    expect(reading.legend).not.toHaveLength(0);
    expect([reading.zone, reading.notices]).toEqual([null, []]);
  });

  it('stays on that line until another one is here', () => {
    const search = `?date=${DATES[1]}`;
    const waiting = readingOf(search);
    expect([waiting.wantedDate, waiting.territory]).toEqual([DATES[1], territory]);
    const later: Territory = { line: datedLine(DATES[1]), faces: faces.slice(1) };
    const reading = readingOf(search, storeOf(later));
    expect(reading.territory).toBe(later);
    expect(reading.partition.totalKm2).toBeLessThan(partition.totalKm2);
  });

  it('waits for no line that this browser does not have', () => {
    const reading = readingOf('?line=zzzzzzzz');
    expect([reading.wantedDate, reading.view.date]).toEqual([DATES[0], 'zzzzzzzz']);
  });

  it('chooses a zone that the version has', () => {
    const reading = readingOf('?zone=east');
    expect([reading.zone?.id, reading.view.zone, reading.notices]).toEqual(['east', 'east', []]);
  });

  it('shows one class alone that the legend has', () => {
    const [first] = readingOf('').legend ?? [];
    const reading = readingOf(`?only=${first?.id ?? ''}`);
    expect([reading.view.isolated, reading.notices]).toEqual([first?.id, []]);
  });

  it('believes an address that names a class until the legend has come', () => {
    const reading = readingOf('?only=none', storeOf(), { deriveLegend: null });
    expect([reading.legend, reading.view.isolated, reading.notices]).toEqual([null, 'none', []]);
  });

  it('leaves out what the version does not have, and says so in the reader’s language', () => {
    const search = '?zone=west&only=nothing';
    for (const { code, messages } of [LOCALES.en, LOCALES.uk]) {
      const reading = readingOf(search, storeOf(), { locale: LOCALES[code] });
      expect([reading.view.zone, reading.view.isolated]).toEqual([null, null]);
      expect(reading.notices).toEqual([messages.notice.zone('west'), messages.notice.class('nothing')]);
    }
  });

  it('says which line it takes for a date that there is none of', () => {
    const { notices } = readingOf('?date=2026-01-20');
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain('2026-01-20');
    expect(notices[0]).toMatch(/1 (?:January|February) 2026/u);
  });
});
