import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { deriveRedline } from '../../src/lib/derivation/comparison/redline';
import { writeRedlineDocx } from '../../src/lib/export/redline/redline-docx';
import { LOCALES } from '../../src/lib/i18n/locale';
import { inLanguage } from '../../src/lib/i18n/localised';
import { allVersions, requireVersion } from '../../src/lib/plans/catalogue';
import { allDocuments, documentOf } from '../../src/lib/plans/document-catalogue';
import { ALIGNMENT } from '../../src/lib/plans/points/alignment';
import { textOfRuns } from '../fixtures/text-of-runs';
import { share } from './share';

const texts = { documents: allDocuments(), alignment: ALIGNMENT };
const ids = allVersions().map(({ id }) => id);
const pairs = ids.flatMap((a) => ids.filter((b) => b !== a).map((b) => [a, b] as const));

const redline = (a: string, b: string, code: 'en' | 'uk' = 'en') =>
  deriveRedline(requireVersion(a), requireVersion(b), texts, LOCALES[code]);

describe('a redline of two versions', () => {
  it.each(share(pairs, 24))('%s to %s gives both wordings back', (a, b) => {
    for (const code of ['en', 'uk'] as const) {
      const groups = redline(a, b, code);
      expect(groups.length).toBeGreaterThan(0);
      for (const { rows } of groups) {
        for (const row of rows) {
          expect(textOfRuns(row.runs, 'first')).toBe(row.a.text);
          expect(textOfRuns(row.runs, 'second')).toBe(row.b.text);
          expect(row.a.text).not.toBe('');
          expect(row.b.text).not.toBe('');
        }
      }
      const told = groups.flatMap(({ rows }) => rows.map((row) => row.a.text)).join('\n');
      for (const { paraphrase } of requireVersion(a).sites) expect(told).toContain(inLanguage(paraphrase, code));
    }
  });

  it('is made in less than 300 ms', () => {
    redline('us-28point-2025-11', 'e3-counter-2025-11');
    const times = share(pairs, 24).map(([a, b]) => {
      const start = performance.now();
      redline(a, b);
      return performance.now() - start;
    });
    expect(Math.max(...times)).toBeLessThan(300);
  });

  it('says point by point of a text that is not known that it is not', () => {
    const unknown = allVersions().find(({ id }) => documentOf(id)?.coverage === 'selected');
    if (unknown === undefined) throw new Error('Every document is known.');
    const topics = redline('us-28point-2025-11', unknown.id).find(({ id }) => id === 'topics');
    const rows = topics?.rows.filter(({ b }) => b.unknown !== '') ?? [];
    expect(rows.length).toBeGreaterThan(3);
    for (const { runs, a, b } of rows.filter(({ b }) => b.text.startsWith('Not known'))) {
      // Nothing of what is known is said to be in both.
      expect(runs).toEqual([
        { text: a.text, fate: 'removed' },
        { text: b.text, fate: 'added' }
      ]);
    }
  });
});

/** Paragraphs of wording in a Word file, as whoever accepts or rejects all changes reads them. */
function wordings(bytes: Uint8Array, side: 'accepted' | 'rejected'): string[] {
  const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
  const gone = side === 'accepted' ? /<w:del [\s\S]*?<\/w:del>/gu : /<w:ins [\s\S]*?<\/w:ins>/gu;
  return [...xml.matchAll(/<w:p>(?:(?!<\/w:p>)[\s\S])*?"Wording"[\s\S]*?<\/w:p>/gu)].map(([paragraph]) =>
    [...paragraph.replace(gone, '').matchAll(/<w:(?:t|delText)(?: [^>]*)?>([^<]*)</gu)]
      .map(([, text = '']) => text)
      .join('')
      .replaceAll('&amp;', '&')
      .replaceAll('&apos;', "'")
      .replaceAll('&quot;', '"')
  );
}

describe('a redline as a Word file', () => {
  const [a, b] = [requireVersion('us-28point-2025-11'), requireVersion('geneva-19point-2025-11')];

  it.each(['en', 'uk'] as const)('gives one text with all changes accepted, the other with none (%s)', async (code) => {
    const groups = redline(a.id, b.id, code);
    const bytes = await writeRedlineDocx({ baseline: a, other: b, groups, locale: LOCALES[code] });
    const rows = groups.flatMap((group) => group.rows);
    expect(wordings(bytes, 'rejected')).toEqual(rows.map((row) => row.a.text));
    expect(wordings(bytes, 'accepted')).toEqual(rows.map((row) => row.b.text));
  });

  it('names the version as author, numbers its changes, and is the same every time', async () => {
    const input = { baseline: a, other: b, groups: redline(a.id, b.id), locale: LOCALES.en };
    const bytes = await writeRedlineDocx(input);
    const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
    const authors = [...xml.matchAll(/w:author="([^"]*)"/gu)].map(([, author]) => author);
    expect(new Set(authors)).toEqual(new Set([b.shortTitle.en]));
    const numbers = [...xml.matchAll(/<w:(?:ins|del) w:id="(\d+)"/gu)].map(([, id]) => Number(id));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(await writeRedlineDocx(input)).toEqual(bytes);
  });
});
