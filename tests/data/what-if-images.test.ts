import { describe, expect, it } from 'vitest';
import { tellSheet } from '$lib/cartography/caption/describe-sheet';
import { renderSheet } from '$lib/cartography/sheet/render-sheet';
import { versionOfDraft } from '$lib/draft/draft-version';
import { variantOf } from '$lib/draft/start-draft';
import { cutOwnLine } from '$lib/own-line/cut/cut-own-line';
import { runMapshaper } from '$lib/own-line/cut/run-mapshaper';
import { datedLine } from '$lib/territory/line-of-contact';
import { outlinedName } from '$lib/territory/outline';
import { gatherSheet, type SheetStore } from '$lib/export/work/gather-sheet';
import { inLanguage } from '$lib/i18n/localised';
import { INTERFACE_LANGUAGES } from '$lib/i18n/languages';
import { pullBackMessages } from '$lib/i18n/messages/pull-back';
import { requireVersion } from '$lib/plans/catalogue';
import { NODE_GEODATA, readManifest, readPlaces } from '$lib/server/read-geodata';
import type { SheetSubject } from '$lib/view/sheet/sheet-view';
import { articleView } from '../fixtures/article-view';
import { FULL_GROUND, readLineTable } from '../fixtures/full-ground';

const OPTION = 'framework-20-option-b';
const { units } = readManifest();
const base = requireVersion('us-28point-2025-11');
const draft = versionOfDraft({ ...variantOf(base, '2026-11-29'), name: 'Mine' }, base, units);
const store: SheetStore = {
  ...NODE_GEODATA,
  places: () => Promise.resolve(readPlaces()),
  version: (id) => Promise.resolve({ version: id === draft.id ? draft : requireVersion(id), sources: [] })
};
const MARK = { en: 'reader’s own draft', uk: 'ласний проєкт читача' };

const SUBJECTS: readonly SheetSubject[] = [
  { kind: 'side-by-side', versions: [OPTION, draft.id] },
  { kind: 'difference', versions: [OPTION, draft.id] },
  { kind: 'multiples', versions: [OPTION, base.id, draft.id] }
];

describe.each(INTERFACE_LANGUAGES)(
  'an image in %s of a text signed on a day, with a pull-back, against a draft',
  (locale) => {
    it.each(SUBJECTS.map((subject) => [subject.kind, subject] as const))('as %s', async (_, subject) => {
      const view = articleView({ subject, locale, date: '2026-03-01', pull: '10,5' });
      const input = await gatherSheet(view, store, { today: '2026-11-29', siteUrl: null });
      const words = renderSheet(input)
        .texts.map(({ text }) => text)
        .join(' ');
      const { figure } = pullBackMessages(locale);
      expect(words).toContain(inLanguage(MARK, locale));
      expect(words).toContain(figure.assumed);
      const { caption, description, note } = tellSheet(input);
      for (const told of [caption, description]) {
        expect(told).toContain(figure.own);
        expect(told.join(' ')).toMatch(/10.км|10.km/u);
        expect([...told, note].join(' ')).toContain(inLanguage(MARK, locale));
      }
    });
  }
);

describe('an image of a draft that draws land by hand', () => {
  const DATE = '2026-03-01';
  const outline = [
    [37, 48],
    [38, 48],
    [38, 48.6],
    [37, 48.6]
  ];
  const clause = {
    id: 'drawn',
    name: { en: 'My zone', uk: 'Моя зона' },
    extent: { inside: outline },
    status: base.remainder.status,
    point: '',
    wording: null
  };
  const started = variantOf(base, '2026-11-29');
  const drawn = versionOfDraft(
    { ...started, id: draft.id, name: 'Mine', clauses: [clause, ...started.clauses] },
    base,
    units
  );
  const view = articleView({
    subject: { kind: 'difference', versions: [drawn.id, base.id] },
    locale: 'en',
    date: DATE
  });
  const occasion = { today: '2026-11-29', siteUrl: null };
  const version: SheetStore['version'] = (id) =>
    Promise.resolve({ version: id === drawn.id ? drawn : requireVersion(id), sources: [] });

  it('is drawn on land that was cut along it, in both versions', async () => {
    const drawing = { kind: 'parts', parts: readLineTable(`geodata/sources/line-of-contact/${DATE}.csv`) } as const;
    const { topology, people } = await cutOwnLine(runMapshaper, drawing, FULL_GROUND, undefined, [outline]);
    const land = { line: { ...datedLine(DATE), outlines: [outline] }, topology, people };
    const own: SheetStore['own'] = (name) => (name === outlinedName(DATE, [outline]) ? land : undefined);
    const { parts, ...input } = await gatherSheet(view, { ...store, version, own }, occasion);
    expect(parts.map(({ partition }) => partition.zones.find(({ id }) => id === 'drawn')?.areaKm2.toFixed(0))).toEqual([
      '4950',
      undefined
    ]);
    const words = renderSheet({ parts, ...input }).texts.map(({ text }) => text);
    expect(words.join(' ')).toMatch(/4\s950\skm²/u);
  });
});
