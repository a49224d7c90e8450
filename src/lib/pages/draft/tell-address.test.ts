import { expect, test } from 'vitest';
import { LOCALES } from '$lib/i18n/locale';
import { parseDraftAddress, tellAddress } from './tell-address';

const context = { locale: 'en', versionId: 'draft-aaaaaaaa', dates: ['2026-03-01', '2026-10-10'] } as const;
const told = (search: string) => tellAddress(parseDraftAddress({ search, hash: '#draft=1.ab' }, context), LOCALES.en);

test.each<[string, readonly RegExp[]]>([
  ['?from=us-28point-2025-11', []],
  ['?date=2026-03-01&pull=10', []],
  ['?date=2026-03-05', [/no line of contact of “2026-03-05”; shown is 1 March 2026/u]],
  ['?pull=-5', [/less than nothing: -5/u]],
  ['?pull=1000000&facet=odd', [/“odd”/u, /up to 75/u]],
  ['?nonsense=1', [/nonsense/u]]
])('of an address with %s it is told what was not taken', async (search, sentences) => {
  const found = await told(search);
  expect(found).toHaveLength(sentences.length);
  sentences.forEach((sentence, index) => {
    expect(found[index]).toMatch(sentence);
  });
});
