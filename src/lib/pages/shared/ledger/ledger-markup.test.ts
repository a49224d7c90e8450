import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '$lib/i18n/locale';
import { requireVersion } from '$lib/plans/catalogue';
import { readLedger } from '$lib/server/read-ledger';
import { ledgerVersions } from '../../addresses/ledger-versions';
import { writeLedger } from './ledger-markup';

const ledgerOf = (id: string, code: 'en' | 'uk') => writeLedger(readLedger(requireVersion(id)), LOCALES[code]);

describe('writeLedger', () => {
  it.each(ledgerVersions().map(({ id }) => id))('writes valid markup for %s, without gaps, in both languages', (id) => {
    for (const code of ['en', 'uk'] as const) {
      const markup = ledgerOf(id, code);
      const faults: string[] = [];
      parseFragment(markup, { onParseError: ({ code: fault }) => faults.push(fault) });
      expect(faults).toEqual([]);
      expect(markup).not.toMatch(/undefined|NaN|\[object/u);
    }
  });

  it('says who holds the buffer of point 21d now, who would withdraw, and who lived there', () => {
    const markup = ledgerOf('us-28point-2025-11', 'en');
    expect(markup).toContain('Held by Ukraine on that day, would be held by neither side’s forces');
    expect(markup).toContain('Ukraine would withdraw; demilitarised');
    expect(markup).toMatch(/point 21d/u);
    expect(markup).toMatch(/about 746.000 people lived there before the full-scale invasion/u);
    expect(markup).toMatch(/Power plants, 1 \(none of them known to run\)/u);
    expect(markup).toContain('Pokrovsk* (60');
    expect(markup).toMatch(/Zaporizhzhia NPP \(nuclear power plant, 6.000.MW, stopped, 1 October 2025\)/u);
  });

  it('says of a text without terms of most of the country that it is silent on the rest', () => {
    expect(ledgerOf('istanbul-2022', 'en')).toContain('the text does not say anything');
    expect(ledgerOf('istanbul-2022', 'uk')).toContain('у тексті не сказано нічого');
  });
});
