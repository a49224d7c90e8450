import { describe, expect, it } from 'vitest';
import { parseCompareView } from '../page/compare-view';
import { parseSheetView } from './sheet-address';
import { boxOfCamera, pageOfSheet, sheetOfComparison } from './sheet-of-page';
import { parseView } from '../page/url';

const DATES = ['2025-11-20', '2026-02-18'];
const CONTEXT = {
  ids: ['ab-1', 'cd-2', 'ef-3', 'draft-ab12cd34'],
  opening: ['ab-1', 'cd-2'],
  dates: DATES,
  locale: 'uk'
} as const;
const comparisonOf = (search: string, path: readonly string[] = []) =>
  parseCompareView({ path, search, hash: '' }, CONTEXT).view;

describe('sheetOfComparison', () => {
  it('is nothing where nothing is compared', () => {
    expect(sheetOfComparison(comparisonOf(''), 'en', null)).toBeNull();
  });

  it.each([
    ['', 'side-by-side'],
    ['?mode=swipe', 'side-by-side'],
    ['?mode=difference', 'difference'],
    ['?mode=difference&dateB=2026-02-18', 'side-by-side']
  ])('draws two versions with “%s” as %s', (search, kind) => {
    const sheet = sheetOfComparison(comparisonOf(search, ['ab-1', 'ef-3']), 'en', null);
    expect(sheet?.subject).toEqual({ kind, versions: ['ab-1', 'ef-3'] });
  });

  it('shows the pull-back that the reader has set, and leads back to it', () => {
    for (const search of ['?versions=ab-1,ef-3&pull=10', '?versions=ab-1,ef-3,cd-2&pull=10,5']) {
      const sheet = sheetOfComparison(comparisonOf(search), 'en', null);
      expect(sheet?.pull).toBe(new URLSearchParams(search).get('pull'));
      expect(sheet && pageOfSheet(sheet).search).toContain(`pull=${sheet?.pull ?? ''}`);
    }
  });

  it('draws more as small maps', () => {
    const sheet = sheetOfComparison(comparisonOf('?versions=ab-1,ef-3,cd-2&facet=forces'), 'en', null);
    expect(sheet?.subject.kind).toBe('multiples');
    expect(sheet?.facet).toBe('forces');
  });
});

describe('pageOfSheet', () => {
  it.each([
    ['?versions=ab-1,ef-3&dateB=2026-02-18', { path: 'compare/ab-1/ef-3', search: '?dateB=2026-02-18', hash: '' }],
    ['?versions=ab-1,ef-3&figure=difference', { path: 'compare/ab-1/ef-3', search: '?mode=difference', hash: '' }],
    ['?versions=ab-1,ef-3,cd-2', { path: 'compare', search: '?versions=ab-1,ef-3,cd-2', hash: '' }],
    [
      '?versions=ab-1,draft-ab12cd34&pull=10',
      { path: 'compare', search: '?versions=ab-1,draft-ab12cd34&pull=10', hash: '' }
    ],
    ['?version=draft-ab12cd34', { path: 'draft', search: '', hash: '#draft=draft-ab12cd34' }],
    ['?figure=areas-over-time', { path: 'timeline', search: '', hash: '' }],
    ['?version=cd-2&view=zones', { path: 'plans/cd-2', search: '', hash: '' }]
  ])('leads from %s to its page', (search, page) => {
    expect(pageOfSheet(parseSheetView(search, CONTEXT).view)).toEqual(page);
  });
});

describe('the page of a version’s sheet', () => {
  it('shows what the sheet shows', () => {
    const choices = 'date=2026-02-18&facet=forces&hide=crimea&only=frozen&view=south';
    const page = pageOfSheet(parseSheetView(`?version=ab-1&${choices}`, CONTEXT).view);
    expect(page).toEqual({ path: 'plans/ab-1', search: `?${choices}`, hash: '' });
  });

  it('has a camera that shows the box whole', () => {
    const { hash } = pageOfSheet({ ...parseSheetView('?version=ab-1', CONTEXT).view, extent: [36, 47, 38, 49] });
    const { camera } = parseView({ search: '', hash }, { locale: 'uk', versionId: 'ab-1', dates: DATES }).view;
    expect(camera?.lng).toBe(37);
    expect(camera?.lat).toBeCloseTo(48, 1);
    // The box is about 2 × 3 degrees of Mercator: its height decides.
    expect(camera?.zoom).toBeCloseTo(Math.log2((640 / 512) * (360 / 2.989)), 1);
  });
});

describe('boxOfCamera', () => {
  it('is what the camera of a page shows, and leads back to it', () => {
    const camera = { lng: 37.5, lat: 48, zoom: 7 };
    const box = boxOfCamera(camera);
    expect(box).not.toBeNull();
    const sheet = { ...parseSheetView('?version=cd-2', CONTEXT).view, extent: box ?? [0, 0, 1, 1] };
    expect(pageOfSheet(sheet).hash).toMatch(/^#7\/(?:47\.999\d|48)\/37\.5$/u);
  });

  it('never leaves the world', () => {
    expect(boxOfCamera({ lng: 179, lat: 80, zoom: 0 })).toEqual([-123.344, expect.any(Number), 180, 85]);
  });
});
