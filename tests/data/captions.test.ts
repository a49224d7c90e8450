import { datedLine } from '../../src/lib/territory/line-of-contact';
import { describe, expect, it } from 'vitest';
import type { CaptionInput } from '$lib/cartography/caption/caption-input';
import { LONGEST_SHORT_TEXT } from '$lib/cartography/caption/describe-sheet';
import { deriveLegend } from '$lib/cartography/symbology/legend';
import { areaOverTime } from '$lib/derivation/figures/area-over-time';
import { commonCore } from '$lib/derivation/comparison/common-core';
import { comparePartitions } from '$lib/derivation/comparison/compare-partitions';
import { derivePartition } from '$lib/derivation/partition/derive-partition';
import { spokenLand } from '$lib/derivation/partition/spoken-land';
import { sheetTexts, type SheetTexts } from '$lib/export/notes/captions';
import { captionMessages } from '$lib/i18n/messages/caption';
import { formatArea, formatDate, formatShare } from '$lib/i18n/format';
import { LOCALES } from '$lib/i18n/locale';
import type { DataLanguage } from '$lib/i18n/languages';
import { allVersions } from '$lib/plans/catalogue';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import { SOURCES } from '$lib/plans/sources';
import { AVOIDED_WORDING, TYPEWRITER_MARKS } from '$lib/plans/rules/wording';
import type { HeldArea } from '$lib/territory/territory';
import { defaultLineOfContactDate } from '$lib/view/page/default-date';
import { parseSheetView } from '$lib/view/sheet/sheet-address';
import { inLanguage } from '../../src/lib/i18n/localised';
import { PAIR_VERSIONS } from '../../src/lib/plans/version-ids';
import { creditsOf } from '../../src/lib/territory/manifest';
import { undrawn } from '../fixtures/undrawn-version';
import sourceWording from '../fixtures/source-wording.json';
import { manifest, readCommitted } from './committed-geodata';
import { runsOfWords } from './runs-of-words';

const CODES = ['en', 'uk'] as const;
const versions = allVersions();
const dates = manifest.dates.map(({ date }) => date);
const newestLine = dates.at(-1) ?? '';
const series = areaOverTime(readCommitted('area-series.json') as HeldArea[], manifest.dates);
const ids = versions.map(({ id }) => id);
const context = { ids, opening: [ids[0] ?? '', ids[1] ?? ''], dates } as const;

const byId = (id: string): PlanVersion => {
  const version = versions.find((candidate) => candidate.id === id);
  if (version === undefined) throw new Error(`There is no plan version “${id}”.`);
  return version;
};

const parts = new Map<string, CaptionInput['parts'][number]>();
function partOf(id: string, date: string): CaptionInput['parts'][number] {
  const known = parts.get(`${id} ${date}`);
  if (known !== undefined) return known;
  const faces = manifest.dates.find((entry) => entry.date === date)?.faces;
  if (faces === undefined) throw new Error(`There is no line of contact of ${date}.`);
  const part = { version: byId(id), partition: derivePartition(byId(id), { line: datedLine(date), faces }) };
  parts.set(`${id} ${date}`, part);
  return part;
}

/** Input of the texts of the image with this address. */
function inputOf(search: string, code: DataLanguage, date: string, dateB = date): CaptionInput {
  const { view, notices } = parseSheetView(search, { ...context, locale: code });
  expect(notices).toEqual([]);
  const shown = view.subject.versions.map((id, index) => partOf(id, index === 1 ? dateB : date));
  const lines = shown.length === 0 ? [datedLine(newestLine)] : shown.map(({ partition }) => partition.line);
  return {
    view,
    locale: LOCALES[code],
    parts: shown,
    units: manifest.units,
    credits: creditsOf(manifest.credits, lines),
    sources: SOURCES,
    newestLine,
    today: newestLine,
    siteUrl: 'https://atlas.example',
    series
  };
}

/** An input with one of its versions as one that is not drawn. */
function withUndrawn(input: CaptionInput, id: string): CaptionInput {
  const version = undrawn(id);
  return {
    ...input,
    parts: input.parts.map((part) =>
      part.version.id === id ? { version, partition: { ...part.partition, zones: [] } } : part
    )
  };
}

const textsOf = ({ caption, altText, credit, rights }: SheetTexts) =>
  [caption.short, caption.long, altText.short, altText.long, credit, rights] as const;

/** Expects what holds for every image. */
function expectPublishable(texts: SheetTexts, code: DataLanguage, name: string): void {
  const [note = ''] = texts.fixed.shortTexts;
  for (const short of [texts.caption.short, texts.altText.short]) {
    expect(short.length, `${name}: ${short}`).toBeLessThanOrEqual(LONGEST_SHORT_TEXT);
    expect(short.endsWith(note), `${name}: ${short}`).toBe(true);
    expect(short, name).not.toContain('…');
  }
  expect(texts.caption.long.endsWith(`${note} ${texts.credit}`), name).toBe(true);
  expect(texts.altText.long.endsWith(note), name).toBe(true);
  // Those of lines depend on the date: one of them at least.
  const [ofLines, ofAll] = [true, false].map((isOfLines) =>
    manifest.credits.filter(
      ({ onlyOn, notOn, notOnMaps }) =>
        notOnMaps !== true && (onlyOn !== undefined || notOn !== undefined) === isOfLines
    )
  );
  expect(
    ofLines?.some(({ text }) => texts.credit.includes(inLanguage(text, code))),
    name
  ).toBe(true);
  for (const { text, licence } of ofAll ?? [])
    expect(texts.credit, name).toContain(`${inLanguage(text, code)} (${licence})`);
  for (const text of textsOf(texts)) {
    for (const pattern of [...AVOIDED_WORDING[code], TYPEWRITER_MARKS]) expect(text, name).not.toMatch(pattern);
    expect(text, name).not.toMatch(/undefined|NaN|\[object|\.\.|\s{2}| [.,;]|^\s|: \./u);
  }
}

describe.each(CODES)('what is said of an image in %s', (code) => {
  const drawn = versions.filter(({ notDrawn }) => notDrawn === undefined);

  it.each(versions)('of $id', (version) => {
    const date = defaultLineOfContactDate(version, dates);
    for (const facet of ['status', 'control', 'recognition', 'forces', 'administration']) {
      const input = inputOf(`?version=${version.id}${facet === 'status' ? '' : `&facet=${facet}`}`, code, date);
      const texts = sheetTexts(input);
      expectPublishable(texts, code, `${version.id}, ${facet}`);
      expect(texts.caption.long).toContain(version.title[code]);
      expect(texts.caption.long).toContain(version.standingNote[code]);
      expect(texts.credit).toContain(`https://atlas.example${code === 'uk' ? '/uk' : ''}/plans/${version.id}/`);
      // Within a sentence: without its capital and its full stop.
      for (const open of version.leavesOpen) expect(texts.altText.long).toContain(open[code].slice(1, -1));
      if (version.notDrawn !== undefined) {
        expect(texts.altText.long).not.toContain('²');
        expect(texts.caption.long).toContain(version.notDrawn.reason[code]);
        continue;
      }
      const written = [formatDate(date, code), formatDate(date, code, 'short')];
      for (const text of [...Object.values(texts.caption), ...Object.values(texts.altText)]) {
        expect(
          written.some((day) => text.includes(day)),
          text
        ).toBe(true);
      }
      const [part] = input.parts;
      for (const entry of part === undefined
        ? []
        : deriveLegend(part.partition, input.view.facet, input.locale.messages)) {
        // Shares of Ukraine are told of texts that speak of most of it.
        const isOfPart = part !== undefined && spokenLand(part.partition) !== null;
        const share = isOfPart ? ')' : `, ${formatShare(entry.shareOfUkraine, code)}`;
        const figure = `(${formatArea(entry.areaKm2, code)}${share}`;
        expect(texts.altText.long).toContain(figure);
      }
    }
  });

  it.each(PAIR_VERSIONS)('of %s against others: the numbers are those of the comparison', (a) => {
    const queries = PAIR_VERSIONS.filter((b) => b !== a).flatMap((b) => [
      `?versions=${a},${b}`,
      `?versions=${a},${b}&figure=difference&facet=forces`
    ]);
    for (const query of queries) {
      const input = inputOf(query, code, newestLine);
      const texts = sheetTexts(input);
      expectPublishable(texts, code, query);
      const [first, second] = input.parts;
      if (first === undefined || second === undefined) throw new Error('A pair has two parts.');
      const { changedKm2, silentKm2, transitions } = comparePartitions(
        first.partition,
        second.partition,
        input.view.facet
      );
      const saidKm2 = changedKm2 - silentKm2;
      const sum = saidKm2 === 0 ? captionMessages(code).pair.nowhere : ` ${formatArea(saidKm2, code)}, `;
      expect(texts.caption.long, query).toContain(sum);
      expect(texts.altText.long, query).toContain(sum);
      for (const { areaKm2, isSame } of transitions.slice(0, 4)) {
        if (!isSame) expect(texts.caption.long, query).toContain(`: ${formatArea(areaKm2, code)} (`);
      }
    }
  });

  it('tells the age of the line only of images that are drawn on the newest, and as a date', () => {
    const [oldest = ''] = dates;
    const told = (date: string) => {
      const input = { ...inputOf('?version=us-28point-2025-11', code, date), today: '2099-01-01' };
      return sheetTexts(input).caption.long;
    };
    const age = captionMessages(code).age(formatDate(newestLine, code));
    expect(age).not.toMatch(/days|дн[іяів]/u);
    expect(told(newestLine)).toContain(age);
    expect(told(oldest)).not.toContain(age);
  });

  it('of two maps on two lines: no areas are compared', () => {
    const [first = '', second = ''] = dates;
    const query = `?versions=us-28point-2025-11,e3-counter-2025-11&date=${first}&dateB=${second}`;
    const texts = sheetTexts(inputOf(query, code, first, second));
    expectPublishable(texts, code, query);
    const { pair, lines } = captionMessages(code);
    expect(texts.caption.long).toContain(pair.onTwoLines);
    expect(texts.altText.long).toContain(pair.onTwoLines);
    expect(texts.caption.short).toContain(lines(formatDate(first, code), formatDate(second, code)));
    expect(texts.caption.short).not.toContain('²');
  });

  it('of a pair with one that is not drawn', () => {
    const texts = sheetTexts(
      withUndrawn(inputOf('?versions=us-28point-2025-11,control-2022-02-23', code, newestLine), 'control-2022-02-23')
    );
    expectPublishable(texts, code, 'not drawn');
    const { title } = byId('control-2022-02-23');
    expect(texts.caption.long).toContain(captionMessages(code).pair.withoutMap(title[code]));
  });

  it.each([2, 3, 4, 5, 6])('of %d small maps: the common core is that of the comparison', (count) => {
    for (let from = 0; from + count <= drawn.length; from += count) {
      const chosen = drawn.slice(from, from + count).map(({ id }) => id);
      const query = `?versions=${chosen.join(',')}${count === 2 ? '&figure=multiples' : ''}`;
      const input = inputOf(query, code, newestLine);
      const texts = sheetTexts(input);
      expectPublishable(texts, code, query);
      const core = commonCore(
        input.parts.map(({ partition }) => partition),
        'status'
      );
      if (core.areaKm2 > 0) expect(texts.caption.long).toContain(formatArea(core.areaKm2, code));
      for (const id of chosen) expect(texts.caption.long).toContain(byId(id).title[code]);
    }
  });

  it('of small maps with one that is not drawn', () => {
    const query = '?versions=us-28point-2025-11,control-2022-02-23,e3-counter-2025-11';
    const texts = sheetTexts(withUndrawn(inputOf(query, code, newestLine), 'control-2022-02-23'));
    expectPublishable(texts, code, query);
    expect(texts.caption.long).toContain(byId('control-2022-02-23').shortTitle[code]);
  });

  it('of areas over time: first and last value of every land', () => {
    const texts = sheetTexts(inputOf('?figure=areas-over-time', code, newestLine));
    expectPublishable(texts, code, 'areas over time');
    for (const { mapped } of series) {
      for (const end of [mapped[0], mapped.at(-1)]) {
        expect(texts.caption.long).toContain(formatArea(end?.areaKm2 ?? NaN, code));
        expect(texts.altText.long).toContain(formatDate(end?.date ?? '', code));
      }
    }
  });

  it('tells what is switched off, what is shown alone, and how old the line is', () => {
    const query = '?version=us-28point-2025-11&hide=crimea,sites&only=russia.russia-de-facto';
    const input = { ...inputOf(query, code, newestLine), today: '2099-01-01' };
    const { caption, altText } = sheetTexts(input);
    const { layer, sites } = LOCALES[code].messages;
    for (const text of [caption.long, altText.long]) {
      expect(text).toContain(captionMessages(code).hidden(`${layer.crimea}; ${layer.sites}`));
      expect(text).toContain(captionMessages(code).age(formatDate(newestLine, code)));
      expect(text).toContain(captionMessages(code).isolated('').slice(0, 20));
    }
    expect(altText.long).not.toContain(`${sites}: `);
  });
});

it('credits the publications that carry the text, and labels those under control of a state', () => {
  const { credit } = sheetTexts(inputOf('?version=ru-memorandum-2025-06', 'en', newestLine));
  expect(credit).toContain('TASS (Russian state');
});

// As the plan versions are: the facts carry over from those who compiled them, their sentences do not.
it('is worded independently of the compilation that its facts come from', () => {
  const known = new Set(sourceWording.runs.flatMap((row) => row.split(' ')));
  const searches = versions.map(({ id }) => `?version=${id}`);
  const texts = searches.flatMap((search) => textsOf(sheetTexts(inputOf(search, 'en', newestLine))));
  const copied = runsOfWords(texts, sourceWording.words).filter(({ hash }) => known.has(hash));
  expect(copied.map(({ run }) => run)).toEqual([]);
});
