import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCamera } from '../../../../tests/fixtures/any-camera';
import { LAYER_IDS } from './land-layers';
import { PRESET_VIEW_IDS } from './preset-views';
import { formatView, parseView, type AddressContext } from './url';
import { MEASURES } from '../../territory/measures';
import { MAP_FACETS, type View } from './view';

const CONTEXT: AddressContext = { locale: 'en', versionId: 'tiny', dates: ['2025-11-20', '2026-02-18'] };
const OWN_LINE = 'k3f9x2ab';
const parse = (search: string, hash = '') => parseView({ search, hash }, CONTEXT);

const ids = fc.option(fc.stringMatching(/^[a-z0-9][a-z0-9+.-]{0,30}$/), { nil: null });
const views: fc.Arbitrary<View> = fc.record({
  locale: fc.constant('en' as const),
  versionId: fc.constant('tiny'),
  date: fc.constantFrom(null, ...CONTEXT.dates, OWN_LINE),
  facet: fc.constantFrom(...MAP_FACETS),
  measure: fc.constantFrom(...MEASURES),
  hidden: fc.subarray([...LAYER_IDS]),
  isolated: ids,
  zone: ids,
  assets: fc.uniqueArray(fc.constantFrom('power', 'ports', 'towns')),
  bands: fc.uniqueArray(fc.constantFrom('gcsp-2025-03', 'kellogg-2025-05')),
  pull: fc.constantFrom(null, '10', '10,5,UA-14'),
  place: fc.option(fc.integer({ min: 1, max: 2e9 }), { nil: null }),
  preset: fc.constantFrom(null, ...PRESET_VIEW_IDS),
  camera: fc.option(anyCamera, { nil: null })
});

describe('formatView and parseView', () => {
  it('round-trip every view without a notice', () => {
    fc.assert(
      fc.property(views, (view) => {
        const address = formatView(view);
        expect(parseView(address, CONTEXT)).toEqual({ view, notices: [] });
      })
    );
  });

  it('leave defaults out of the address', () => {
    expect(formatView(parse('').view)).toEqual({ search: '', hash: '' });
    expect(formatView(parse('?facet=status').view).search).toBe('');
  });
});

describe('parseView', () => {
  it('is total: any text gives a view that can be shown', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (search, hash) => {
        const { view } = parse(search, hash);
        expect(MAP_FACETS).toContain(view.facet);
        expect([null, ...PRESET_VIEW_IDS]).toContain(view.preset);
        expect(parseView(formatView(view), CONTEXT)).toEqual({ view, notices: [] });
      })
    );
  });

  it.each([
    ['?date=2026-02-01', { kind: 'date', given: '2026-02-01', used: '2026-02-18' }],
    ['?date=yesterday', { kind: 'date', given: 'yesterday' }],
    ['?line=%3Cscript%3E', { kind: 'parameter', given: 'line' }],
    ['?line=k3f9x2ab&date=2026-02-18', { kind: 'parameter', given: 'date' }],
    ['?facet=owner', { kind: 'facet', given: 'owner', used: 'status' }],
    ['?hide=crimea,atlantis', { kind: 'layer', given: 'atlantis' }],
    ['?view=moon', { kind: 'view', given: 'moon' }],
    ['?zone=%3Cscript%3E', { kind: 'zone', given: '<script>' }],
    ['?place=Pokrovsk', { kind: 'place', given: 'Pokrovsk' }],
    ['?colour=red', { kind: 'parameter', given: 'colour' }],
    ['?unmatched=plans/nope', { kind: 'page', given: 'plans/nope' }]
  ])('tells what it ignored in %s', (search, notice) => {
    expect(parse(search).notices).toEqual([notice]);
  });

  it('takes the nearest date where there is none of that day', () => {
    expect(parse('?date=2025-12-01').view.date).toBe('2025-11-20');
  });

  it('takes a line of one’s own in place of a date', () => {
    const { view } = parse(`?line=${OWN_LINE}`);
    expect(view.date).toBe(OWN_LINE);
    expect(formatView(view).search).toBe(`?line=${OWN_LINE}`);
  });

  it('reads a camera from the hash, and leaves the names of headings alone', () => {
    expect(parse('', '#6.2/48.1/37.25').view.camera).toEqual({ zoom: 6.2, lat: 48.1, lng: 37.25 });
    expect(parse('', '#clause-crimea')).toMatchObject({ view: { camera: null }, notices: [] });
    expect(parse('', '#22/48/37').view.camera).toEqual({ zoom: 8.5, lat: 48, lng: 37 });
    expect(parse('', '#6/60/60').view.camera).toEqual({ zoom: 6, lat: 53.5, lng: 42 });
    expect(parse('', '#99/48/37').notices).toEqual([{ kind: 'camera', given: '99/48/37' }]);
  });
});
