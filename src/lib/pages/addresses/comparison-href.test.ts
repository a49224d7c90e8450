import { describe, expect, it } from 'vitest';
import { localeOfSegment } from '$lib/i18n/locale';
import { allVersions } from '$lib/plans/catalogue';
import { parseCompareView, type CompareView } from '$lib/view/page/compare-view';
import { OPENING_PAIR } from './pair-address';
import { comparisonHref } from './comparison-href';

const EN = localeOfSegment(undefined);
const [DRAFT, ANSWER] = OPENING_PAIR;
const context = { ids: allVersions().map(({ id }) => id), dates: ['2025-11-20'], opening: OPENING_PAIR };
const viewOf = (search: string, versions: readonly string[]): CompareView => ({
  ...parseCompareView({ path: [], search, hash: '' }, context).view,
  versions
});

describe('comparisonHref', () => {
  it('leads to a pair, to more, and to the page that lets choose, with facet and date', () => {
    const query = '?facet=forces&date=2025-11-20';
    expect(comparisonHref(EN, viewOf(query, OPENING_PAIR))).toBe(`/compare/${DRAFT}/${ANSWER}/${query}`);
    expect(comparisonHref(EN, viewOf(query, []))).toBe(`/compare/${query}`);
    expect(comparisonHref(EN, viewOf(query, [DRAFT, ANSWER, 'borders-1991']))).toBe(
      `/compare/?versions=${DRAFT},${ANSWER},borders-1991&facet=forces&date=2025-11-20`
    );
  });

  it('leaves out of more than two what only a pair has', () => {
    const pair = viewOf('?mode=swipe&divider=30', OPENING_PAIR);
    expect(comparisonHref(EN, pair)).toContain('mode=swipe');
    expect(comparisonHref(EN, { ...pair, versions: [DRAFT, ANSWER, 'borders-1991'] })).toBe(
      `/compare/?versions=${DRAFT},${ANSWER},borders-1991`
    );
  });
});
