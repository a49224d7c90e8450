import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { areas } from '../../src/cli/commands/areas';
import { renderSheet } from '../../src/lib/cartography/sheet/render-sheet';
import { derivePartition } from '../../src/lib/derivation/partition/derive-partition';
import { countsSince, describePeople, tellCount } from '../../src/lib/derivation/partition/describe-people';
import { sheetTexts } from '../../src/lib/export/notes/captions';
import { formatPeople } from '../../src/lib/i18n/format';
import type { DataLanguage } from '../../src/lib/i18n/languages';
import { LOCALES } from '../../src/lib/i18n/locale';
import { peopleMessages } from '../../src/lib/i18n/messages/people';
import { loadVersionPage } from '../../src/lib/pages/version/load-version-page.server';
import { allVersions } from '../../src/lib/plans/catalogue';
import { AVOIDED_WORDING, TYPEWRITER_MARKS } from '../../src/lib/plans/rules/wording';
import { readManifest, requireFaces } from '../../src/lib/server/read-geodata';
import { defaultLineOfContactDate } from '../../src/lib/view/page/default-date';
import { sheetInput } from './sheet-input';

const VERSION = 'us-28point-2025-11';
const LANGUAGES = ['en', 'uk'] as const satisfies readonly DataLanguage[];
const dates = readManifest().dates.map(({ date }) => date);

/** Words that make people something that is handed over, or that a side has more or fewer of. */
const MISUSED = {
  en: /residents|would become|would be handed|(?:gain|lose|lost|transfer)\w* (?:of )?people|people (?:lost|gained)/iu,
  uk: /мешканц|стали б|передал|втрат|здобу/iu
} as const;

describe.each(LANGUAGES)('the people under point 21d in %s', (code) => {
  const rows = csvParse(areas(['--version', VERSION, '--csv']).slice(1));
  const people = Number(rows.find(({ zone }) => zone === 'donetsk-held-by-ukraine')?.['people']);
  const number = formatPeople(people, code);
  const words = { en: `about ${number} people`, uk: `близько ${number} осіб` }[code];

  it('are the same on the page, in the caption and in the table', () => {
    expect(loadVersionPage(VERSION, code === 'en' ? undefined : code).people.html).toContain(words);
    const { caption } = sheetTexts(sheetInput({ locale: code }));
    expect(caption.long).toContain(words);
  });

  it('stand on a map that names the large towns at the line as well', () => {
    const { html } = loadVersionPage(VERSION, code === 'en' ? undefined : code).people;
    const figure = html.slice(html.indexOf('people-map'), html.indexOf('</figure>'));
    for (const town of { en: ['Zaporizhzhia', 'Kherson'], uk: ['Запоріжжя', 'Херсон'] }[code]) {
      expect(figure).toContain(`>${town}<`);
    }
  });

  it('are told of the land on which several versions agree, with whom the figure is owed to', () => {
    const versions = [VERSION, 'e3-counter-2025-11', 'framework-20-option-a'];
    const { caption, altText } = sheetTexts(sheetInput({ locale: code, subject: { kind: 'multiples', versions } }));
    const { agree, credit } = peopleMessages(code);
    expect(caption.long).toContain(`${agree}: `);
    expect(caption.long).toContain(credit);
    expect(altText.long).toContain(`${agree}: `);
  });

  it('are told in short captions as well, instead of areas', () => {
    const drawn = allVersions().filter(({ notDrawn }) => notDrawn === undefined);
    const areasTold = drawn.flatMap(({ id: first }) =>
      drawn.slice(0, 6).flatMap(({ id: second }) => {
        const versions = [second, first];
        if (first === second) return [];
        const { caption } = sheetTexts(
          sheetInput({
            locale: code,
            measure: 'people',
            subject: { kind: 'difference', versions: versions as [string, string] }
          })
        );
        return /km²|км²/u.test(caption.short) ? [caption.short] : [];
      })
    );
    expect(areasTold).toEqual([]);
  });

  it('are the same in the image', () => {
    const sheet = renderSheet(sheetInput({ locale: code, measure: 'people' }));
    expect(sheet.texts.map(({ text }) => text).join(' ')).toContain(LOCALES[code].messages.people(number));
  });
});

describe.each(LANGUAGES)('sentences on people in %s', (code) => {
  const sentences = allVersions().flatMap((version) => {
    if (version.notDrawn !== undefined) return [];
    const partition = derivePartition(version, requireFaces(defaultLineOfContactDate(version, dates)));
    const told = describePeople(partition, LOCALES[code]);
    return [...told, ...countsSince(partition).map((count) => tellCount(count, LOCALES[code]))];
  });

  it('keep to neutral wording', () => {
    expect(sentences.length).toBeGreaterThan(20);
    for (const pattern of [...AVOIDED_WORDING[code], TYPEWRITER_MARKS, MISUSED[code]]) {
      expect(sentences.filter((text) => pattern.test(text))).toEqual([]);
    }
  });
});
