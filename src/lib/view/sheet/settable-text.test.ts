import { describe, expect, it } from 'vitest';
import { settableText, unsettableSigns } from './settable-text';

describe('unsettableSigns', () => {
  it.each([
    ['Łódź Şişli naïve', []],
    ['Ўў Ґґ ђ а́ їжак № 5 €', []],
    ['漢字 עב', ['漢', '字', 'ע', 'ב']],
    ['😀🇺🇦 ⚠️ → ≈ ½', ['😀', '🇺🇦', '⚠️', '→', '≈']],
    ['→ →\n\u200d', ['→']],
    ['Ѣ', ['Ѣ']]
  ])('of %j', (text, signs) => {
    expect(unsettableSigns(text)).toEqual(signs);
    expect(unsettableSigns(settableText(text))).toEqual([]);
  });
});
