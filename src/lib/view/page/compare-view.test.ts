import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCamera } from '../../../../tests/fixtures/any-camera';
import {
  COMPARE_MODES,
  formatCompareView,
  parseCompareView,
  type CompareContext,
  type CompareView
} from './compare-view';
import { PRESET_VIEW_IDS } from './preset-views';
import { TOPIC_CHANGES, TOPIC_GROUP_IDS } from '../../plans/schema/topic-groups';
import { MEASURES } from '../../territory/measures';
import { MAP_FACETS } from './view';

const IDS = ['ab-1', 'cd-2', 'ef-3', 'gh-4', 'ij-5', 'kl-6', 'mn-7'];
const CONTEXT: CompareContext = { ids: IDS, opening: ['ab-1', 'cd-2'], dates: ['2025-11-20', '2026-02-18'] };
const parse = (search: string, path: readonly string[] = ['ab-1', 'ef-3'], hash = '') =>
  parseCompareView({ path, search, hash }, CONTEXT);

const perCent = fc.integer({ min: 0, max: 100 });
const views: fc.Arbitrary<CompareView> = fc
  .record({
    versions: fc.oneof(fc.constant([]), fc.shuffledSubarray(IDS, { minLength: 2, maxLength: 6 })),
    mode: fc.constantFrom(...COMPARE_MODES),
    facet: fc.constantFrom(...MAP_FACETS),
    measure: fc.constantFrom(...MEASURES),
    assets: fc.uniqueArray(fc.constantFrom('power', 'ports', 'towns')),
    pull: fc.constantFrom(null, '10', '10,5,UA-14'),
    date: fc.constantFrom(null, ...CONTEXT.dates, 'k3f9x2ab'),
    dateB: fc.constantFrom(null, ...CONTEXT.dates, 'k3f9x2ab'),
    divider: perCent,
    opacity: perCent,
    preset: fc.constantFrom(...PRESET_VIEW_IDS),
    camera: fc.option(anyCamera, { nil: null }),
    topics: fc.constantFrom(null, ...TOPIC_GROUP_IDS),
    change: fc.constantFrom(null, ...TOPIC_CHANGES)
  })
  .map((view) => ({ ...view, dateB: view.versions.length > 2 || view.dateB === view.date ? null : view.dateB }));

describe('formatCompareView and parseCompareView', () => {
  it('round-trip every comparison without a notice', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(parseCompareView(formatCompareView(view), CONTEXT)).toEqual({ view, notices: [] });
      })
    );
  });

  it('put two versions into the path and more into the query', () => {
    expect(formatCompareView(parse('').view)).toEqual({ path: ['ab-1', 'ef-3'], search: '', hash: '' });
    const { view } = parse('?versions=ab-1,ef-3,cd-2', []);
    expect(formatCompareView(view)).toEqual({ path: [], search: '?versions=ab-1,ef-3,cd-2', hash: '' });
    expect(formatCompareView(parse('?versions=ef-3,ab-1', []).view).path).toEqual(['ef-3', 'ab-1']);
  });

  it('leave out defaults, and a date of b that is no other', () => {
    const { view } = parse('?mode=side-by-side&divider=50&opacity=50&date=2026-02-18&dateB=2026-02-18');
    expect(view.dateB).toBeNull();
    expect(formatCompareView(view).search).toBe('?date=2026-02-18');
  });
});

describe('parseCompareView', () => {
  it('is total: any text gives a comparison that can be shown', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), fc.string(), (path, search, hash) => {
        const { view } = parseCompareView({ path, search, hash }, CONTEXT);
        expect(parseCompareView(formatCompareView(view), CONTEXT)).toEqual({ view, notices: [] });
      })
    );
  });

  it.each([
    ['?mode=fly', { kind: 'mode', given: 'fly', used: 'side-by-side' }],
    ['?facet=owner', { kind: 'facet', given: 'owner', used: 'status' }],
    ['?date=2026-02-01', { kind: 'date', given: '2026-02-01', used: '2026-02-18' }],
    ['?dateB=yesterday', { kind: 'date', given: 'yesterday' }],
    ['?divider=101', { kind: 'divider', given: '101', used: '50' }],
    ['?opacity=-1', { kind: 'opacity', given: '-1', used: '50' }],
    ['?view=moon', { kind: 'view', given: 'moon', used: 'contested' }],
    ['?colour=red', { kind: 'parameter', given: 'colour' }],
    ['?unmatched=compare/x', { kind: 'page', given: 'compare/x' }]
  ])('tells what it did not take as it stands in %s', (search, notice) => {
    expect(parse(search).notices).toEqual([notice]);
  });

  it('takes versions from the path before the query, and the nearest for a slip', () => {
    const { view, notices } = parse('?versions=gh-4,ij-5', ['ab', 'ef-3']);
    expect(view.versions).toEqual(['ab-1', 'ef-3']);
    expect(notices).toEqual([
      { kind: 'version', given: 'ab', used: 'ab-1' },
      { kind: 'parameter', given: 'versions' }
    ]);
  });

  it('lets only two versions lie on different lines', () => {
    expect(parse('?dateB=2026-02-18').view.dateB).toBe('2026-02-18');
    const { view, notices } = parse('?versions=ab-1,cd-2,ef-3&dateB=2026-02-18', []);
    expect(view.dateB).toBeNull();
    expect(notices).toEqual([{ kind: 'parameter', given: 'dateB' }]);
  });

  it('reads a camera from the hash, and leaves the names of headings alone', () => {
    expect(parse('', [], '#6.2/48.1/37.25').view.camera).toEqual({ zoom: 6.2, lat: 48.1, lng: 37.25 });
    expect(parse('', [], '#transitions').notices).toEqual([]);
    expect(parse('', [], '#99/48/37').notices).toEqual([{ kind: 'camera', given: '99/48/37' }]);
  });
});
