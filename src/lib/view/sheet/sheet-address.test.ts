import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAYER_IDS } from '../page/land-layers';
import { PRESET_VIEW_IDS } from '../page/preset-views';
import { fitsLink, formatSheetLink, formatSheetView, parseSheetView, type SheetAddressContext } from './sheet-address';
import { SHEET_PRESETS } from './sheet-presets';
import { type Annotation, SHEET_PROJECTIONS, SHEET_THEMES, type SheetSubject, type SheetView } from './sheet-view';
import { MEASURES } from '../../territory/measures';
import { MAP_FACETS } from '../page/view';

const IDS = ['ab-1', 'cd-2', 'ef-3', 'gh-4', 'ij-5', 'kl-6', 'mn-7'];
const CONTEXT: SheetAddressContext = {
  ids: IDS,
  opening: ['ab-1', 'cd-2'],
  dates: ['2025-11-20', '2026-02-18'],
  locale: 'en'
};
const parse = (search: string) => parseSheetView(search, CONTEXT);

const side = fc.integer({ min: 300, max: 10_000 });
const degrees = (least: number, most: number) =>
  fc.integer({ min: least * 1000, max: most * 1000 }).map((value) => value / 1000);
const boxes = fc
  .tuple(degrees(-180, 40), degrees(-85, 52), degrees(40.2, 180), degrees(52.2, 85))
  .map(([west, south, east, north]) => [west, south, east, north] as const);
const subjects: fc.Arbitrary<SheetSubject> = fc.oneof(
  fc
    .tuple(fc.constantFrom('version' as const, 'line' as const, 'bands' as const), fc.constantFrom(...IDS))
    .map(([kind, id]) => ({ kind, versions: [id] as const })),
  fc
    .tuple(fc.constantFrom('side-by-side' as const, 'difference' as const), fc.shuffledSubarray(IDS, { minLength: 2 }))
    .map(([kind, [a = '', b = '']]) => ({ kind, versions: [a, b] as const })),
  fc
    .shuffledSubarray(IDS, { minLength: 2, maxLength: 6 })
    .map((versions) => ({ kind: 'multiples' as const, versions })),
  fc.constant({ kind: 'areas-over-time' as const, versions: [] as const })
);
const annotations: fc.Arbitrary<Annotation> = fc
  .integer({ min: -900, max: 900 })
  .map((degree) => ({ kind: 'text', at: [degree / 10, 48.5], text: `No. ${String(degree)}` }));
const views: fc.Arbitrary<SheetView> = fc
  .record({
    subject: subjects,
    locale: fc.constantFrom('en', 'uk'),
    date: fc.constantFrom(null, ...CONTEXT.dates, 'k3f9x2ab'),
    dateB: fc.constantFrom(null, ...CONTEXT.dates, 'k3f9x2ab'),
    facet: fc.constantFrom(...MAP_FACETS),
    measure: fc.constantFrom(...MEASURES),
    hidden: fc.subarray([...LAYER_IDS]),
    assets: fc.uniqueArray(fc.constantFrom('power', 'ports', 'towns')),
    bands: fc.uniqueArray(fc.constantFrom('gcsp-2025-03', 'kellogg-2025-05')),
    pull: fc.constantFrom(null, '10', '10,5,UA-14'),
    isolated: fc.option(fc.stringMatching(/^[a-z0-9][a-z0-9+.-]{0,30}$/), { nil: null }),
    size: fc.oneof(
      fc.constantFrom(...SHEET_PRESETS.map(({ id }) => id)),
      fc.record({ width: side, height: side }, { noNullPrototype: true })
    ),
    extent: fc.oneof(fc.constantFrom(...PRESET_VIEW_IDS, 'own' as const, 'zones' as const), boxes),
    projection: fc.constantFrom(...SHEET_PROJECTIONS),
    theme: fc.constantFrom(...SHEET_THEMES),
    isTransparent: fc.boolean(),
    isPlain: fc.boolean(),
    headline: fc.constantFrom('', 'Що змінилося б на сході', 'What would change, 50 % & more'),
    subtitle: fc.constantFrom('', 'Карта редакції'),
    panels: fc.subarray(['donetsk-held-by-ukraine', 'kherson-held-by-russia']),
    annotations: fc.array(annotations, { maxLength: 24 })
  })
  .map((view) => ({
    ...view,
    bands: view.subject.kind === 'bands' ? view.bands : [],
    pull: ['bands', 'side-by-side', 'difference', 'multiples'].includes(view.subject.kind) ? view.pull : null,
    dateB: view.subject.kind === 'side-by-side' && view.dateB !== view.date ? view.dateB : null
  }));

describe('formatSheetView and parseSheetView', () => {
  it('round-trip every image without a notice, on a page of either language', () => {
    fc.assert(
      fc.property(views, fc.constantFrom('en' as const, 'uk' as const), (view, locale) => {
        const search = formatSheetView(view, locale);
        expect(parseSheetView(search, { ...CONTEXT, locale })).toEqual({ view, notices: [] });
      })
    );
  });

  it('leave defaults out, and keep one order', () => {
    const { view } = parse('?size=article&lang=en&plain=0&figure=version&version=cd-2&theme=light');
    expect(formatSheetView(view)).toBe('?version=cd-2');
    const turned = parse('?theme=dark&size=1200x675&date=2026-02-18&figure=difference&versions=ef-3,ab-1').view;
    expect(formatSheetView(turned)).toBe(
      '?versions=ef-3,ab-1&figure=difference&date=2026-02-18&size=1200x675&theme=dark'
    );
  });
});

describe('parseSheetView', () => {
  it('is total: any text gives an image that can be drawn', () => {
    const names = ['version', 'versions', 'figure', 'date', 'dateB', 'hide', 'only', 'size', 'box', 'view', 'notes'];
    const queries = fc
      .array(fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string()), fc.string()))
      .map((pairs) => String(new URLSearchParams(pairs)));
    fc.assert(
      fc.property(fc.oneof(fc.string(), queries), (search) => {
        const { view } = parse(search);
        expect(parse(formatSheetView(view))).toEqual({ view, notices: [] });
      })
    );
  });

  it.each([
    ['?version=cd', { kind: 'version', given: 'cd', used: 'cd-2' }],
    ['?versions=ab-1', { kind: 'too-few', given: 'ab-1', used: 'cd-2' }],
    ['?version=ab-1&versions=ab-1,cd-2', { kind: 'parameter', given: 'version' }],
    ['?figure=pie', { kind: 'figure', given: 'pie', used: 'version' }],
    ['?versions=ab-1,cd-2,ef-3&figure=difference', { kind: 'figure', given: 'difference', used: 'multiples' }],
    ['?figure=areas-over-time&version=ab-1', { kind: 'parameter', given: 'version' }],
    ['?date=2026-02-01', { kind: 'date', given: '2026-02-01', used: '2026-02-18' }],
    ['?dateB=2026-02-18', { kind: 'parameter', given: 'dateB' }],
    ['?versions=ab-1,cd-2&figure=difference&dateB=2026-02-18', { kind: 'parameter', given: 'dateB' }],
    ['?facet=owner', { kind: 'facet', given: 'owner', used: 'status' }],
    ['?hide=crimea,atlantis', { kind: 'layer', given: 'atlantis' }],
    ['?only=%3Cscript%3E', { kind: 'class', given: '<script>' }],
    ['?size=10x20000', { kind: 'size', given: '10x20000', used: '300x10000' }],
    ['?size=poster', { kind: 'size', given: 'poster', used: 'article' }],
    ['?view=moon', { kind: 'view', given: 'moon' }],
    ['?box=40,44,30,50', { kind: 'box', given: '40,44,30,50' }],
    ['?box=44,30,50,40', { kind: 'box', given: '44,30,50,40' }],
    ['?box=30,44,30.002,50', { kind: 'box', given: '30,44,30.002,50', used: '29.951,44,30.051,50' }],
    ['?box=30,44,40,50&view=crimea', { kind: 'parameter', given: 'view' }],
    ['?projection=globe', { kind: 'projection', given: 'globe', used: 'mercator' }],
    ['?theme=neon', { kind: 'theme', given: 'neon', used: 'light' }],
    ['?ground=sand', { kind: 'ground', given: 'sand', used: 'paper' }],
    ['?plain=yes', { kind: 'plain', given: 'yes', used: '0' }],
    ['?lang=fr', { kind: 'language', given: 'fr', used: 'en' }],
    ['?notes=2.abc', { kind: 'notes', given: '1' }],
    ['?colour=red', { kind: 'parameter', given: 'colour' }],
    ['?unmatched=export/x', { kind: 'page', given: 'export/x' }]
  ])('tells what it did not take as it stands in %s', (search, notice) => {
    expect(parse(search).notices).toEqual([notice]);
  });

  it('opens on the first of the opening versions', () => {
    expect(parse('').view.subject).toEqual({ kind: 'version', versions: ['ab-1'] });
    expect(parse('').notices).toEqual([]);
  });

  it('lets two maps side by side lie on different lines', () => {
    expect(parse('?versions=ab-1,cd-2&dateB=2026-02-18').view.dateB).toBe('2026-02-18');
  });

  it('takes the language of the page until the image is given another', () => {
    expect(parseSheetView('', { ...CONTEXT, locale: 'uk' }).view.locale).toBe('uk');
    expect(parseSheetView('?lang=en', { ...CONTEXT, locale: 'uk' }).view.locale).toBe('en');
  });
});

describe('formatSheetLink', () => {
  const withTexts = (count: number): SheetView => ({
    ...parse('?version=cd-2').view,
    annotations: Array.from({ length: count }, () => ({ kind: 'text', at: [37, 48], text: 'о'.repeat(100) }))
  });

  it('carries annotations while they are short enough, and leaves them to the file beyond', () => {
    const [short, long] = [withTexts(4), withTexts(24)];
    expect([fitsLink(short), fitsLink(long)]).toEqual([true, false]);
    expect(formatSheetLink(short)).toBe(formatSheetView(short));
    expect(formatSheetLink(long)).toBe('?version=cd-2');
    expect(parse(formatSheetView(long)).view.annotations).toHaveLength(24);
  });
});
