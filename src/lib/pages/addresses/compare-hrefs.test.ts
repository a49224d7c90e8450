import { describe, expect, it } from 'vitest';
import { localeOfSegment } from '$lib/i18n/locale';
import { allVersions } from '$lib/plans/catalogue';
import { PAIR_VERSIONS } from '$lib/plans/version-ids';
import { firstRival, isTurned, lostPairHref, pairHref, pairImageName, PAIRS, STARTING_PAIRS } from './compare-hrefs';
import { OPENING_PAIR, pairAddress } from './pair-address';

const [EN, UK] = [localeOfSegment(undefined), localeOfSegment('uk')];
const [DRAFT, ANSWER] = OPENING_PAIR;

describe('pairHref', () => {
  it('leads to the page of a pair that has one, else to the page of all comparisons', () => {
    expect(pairHref(EN, [DRAFT, ANSWER])).toBe(`/compare/${DRAFT}/${ANSWER}/`);
    expect(pairHref(UK, [DRAFT, 'minsk'])).toBe(`/uk/compare/?versions=${DRAFT},minsk`);
    expect(pairHref(EN, [DRAFT, DRAFT])).toBe(`/compare/?versions=${DRAFT},${DRAFT}`);
  });

  it('keeps what the reader chose', () => {
    expect(pairHref(EN, OPENING_PAIR, '?facet=control&mode=swipe')).toBe(
      `/compare/${DRAFT}/${ANSWER}/?facet=control&mode=swipe`
    );
    expect(pairHref(EN, ['minsk', DRAFT], '?facet=control&mode=swipe')).toBe(
      `/compare/?versions=minsk,${DRAFT}&facet=control&mode=swipe`
    );
  });
});

describe('PAIRS', () => {
  it('are pages of two different versions each, both ways', () => {
    expect(PAIRS).toHaveLength(PAIR_VERSIONS.length * (PAIR_VERSIONS.length - 1));
    for (const [a, b] of PAIRS) expect(pairAddress([a, b]).search).toBe('');
    expect(PAIRS).toContainEqual(OPENING_PAIR);
    expect(PAIRS).toContainEqual([ANSWER, DRAFT]);
  });

  it('are of versions that the catalogue has', () => {
    expect(allVersions().map(({ id }) => id)).toEqual(expect.arrayContaining([...PAIR_VERSIONS]));
  });
});

describe('isTurned', () => {
  it('is one of two orders of each pair with a page, and none that a reader is sent to start from', () => {
    expect(PAIRS.filter(isTurned)).toHaveLength(PAIRS.length / 2);
    for (const [a, b] of PAIRS) expect(isTurned([a, b])).toBe(!isTurned([b, a]));
    expect(STARTING_PAIRS.filter(({ pair }) => isTurned(pair))).toEqual([]);
    expect(isTurned([DRAFT, 'minsk'])).toBe(false);
    expect(isTurned(['minsk', DRAFT])).toBe(false);
  });

  it('has the image of the other order', () => {
    for (const [a, b] of PAIRS.filter(isTurned)) expect(pairImageName([a, b], 'uk')).toBe(`${b}.${a}.uk.png`);
  });
});

describe('firstRival', () => {
  it('is the text that followed, where the two have a page', () => {
    expect(firstRival('minsk', 'framework-20-option-a')).toBe('framework-20-option-a');
    expect(firstRival('minsk', 'steinmeier')).toBe(DRAFT);
  });

  it('is never the version itself', () => {
    expect(firstRival(DRAFT, null)).toBe(ANSWER);
    expect(firstRival(ANSWER, null)).toBe(DRAFT);
  });
});

describe('lostPairHref', () => {
  it('sends the versions of a path that is no page to the page that shows them', () => {
    const href = lostPairHref(EN, ['compare', 'minsk', DRAFT], '?unmatched=compare%2Fminsk&facet=control');
    expect(href).toBe(`/compare/?facet=control&versions=minsk,${DRAFT}`);
    expect(lostPairHref(UK, ['uk', 'compare'], '')).toBe('/uk/compare/');
  });
});
