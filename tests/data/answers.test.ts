import { describe, expect, test } from 'vitest';
import type { VersionAnswer } from '../../src/lib/export/answers/answers';
import { readDataFile } from '../../src/lib/pages/data/data-files';
import { allVersions, requireVersion } from '../../src/lib/plans/catalogue';
import { termsOfLand } from '../../src/lib/plans/terms-of-land';

interface AnswersFile {
  readonly version: string;
  readonly answers: readonly VersionAnswer[];
}

async function readAnswers(versionId: string): Promise<AnswersFile> {
  const file = await readDataFile(`answers/${versionId}.json`);
  return JSON.parse(new TextDecoder().decode(file?.body)) as AnswersFile;
}

/** The rows of a published table without quoted line breaks, by its first line. */
async function readTable(path: string): Promise<Record<string, string>[]> {
  const text = new TextDecoder().decode((await readDataFile(path))?.body).replace(/^\uFEFF/u, '');
  const [head = '', ...lines] = text.trim().split(/\r?\n/u);
  const cells = (line: string) => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/gu)].map(([, cell = '']) => cell);
  const columns = cells(head);
  return lines.map((line) => Object.fromEntries(cells(line).map((cell, index) => [columns[index] ?? '', cell])));
}

const versions = allVersions();

describe('the answers on each version', () => {
  test.each(versions.map(({ id }) => id))('%s: every answer stands by itself', async (id) => {
    const { answers } = await readAnswers(id);
    expect(new Set(answers.map((answer) => answer.id)).size).toBe(answers.length);
    for (const answer of answers) {
      for (const text of [answer.question, answer.answer, ...answer.caveats]) {
        expect(text.en.trim(), answer.id).not.toBe('');
        expect(text.uk.trim(), answer.id).not.toBe('');
        expect(`${text.en} ${text.uk}`, answer.id).not.toMatch(/undefined|null|\[object/u);
      }
      expect(answer.question.en, answer.id).toMatch(/\?$/u);
      expect(answer.figures.length === 0 || answer.lineDate !== null, `${answer.id}: figures without their line`).toBe(
        true
      );
      for (const { value, low = value, high = value } of answer.figures) {
        expect(low, answer.id).toBeLessThanOrEqual(value);
        expect(high, answer.id).toBeGreaterThanOrEqual(value);
      }
      expect(answer.page, answer.id).toMatch(/^plans\/[a-z0-9-]+\/(?:#[a-z0-9-]+)?$/u);
    }
  });
});

describe('sixty questions', () => {
  /** Clauses of all versions take turns, so that no version is asked alone. */
  const asked = Array.from({ length: 12 }, (_, round) => round)
    .flatMap((round) =>
      versions.flatMap(({ id, notDrawn }) => {
        const terms = notDrawn === undefined ? termsOfLand(requireVersion(id))[round] : undefined;
        return terms === undefined ? [] : [{ id, land: terms.id, point: terms.point }];
      })
    )
    .slice(0, 60);

  test('are answered by the files alone, with clause, day and range', async () => {
    expect(asked).toHaveLength(60);
    const areas = await readTable('areas.csv');
    for (const { id, land, point } of asked) {
      const { answers } = await readAnswers(id);
      const answer = answers.find((one) => one.id === `land-${land}`);
      // A provision may claim no land on this line; the table has none of it either.
      const rows = areas.filter(
        (row) =>
          row['version'] === id &&
          row['zone'] === land &&
          (answer === undefined || row['lineOfContact'] === answer.lineDate)
      );
      if (answer === undefined) {
        const { lineDate } = answers.find((one) => one.id === 'land') ?? {};
        expect(
          rows.filter((row) => row['lineOfContact'] === lineDate),
          `${id}: ${land}`
        ).toEqual([]);
        continue;
      }
      expect(answer.clause, `${id}: ${land}`).toBe(point);
      const [area, people] = answer.figures;
      const sum = rows.reduce((before, row) => before + Number(row['areaKm2']), 0);
      expect(Math.abs((area?.value ?? 0) - sum), `${id}: ${land}`).toBeLessThan(0.1 * (rows.length + 1));
      expect([people?.value, people?.low, people?.high].map(String), `${id}: ${land}`).toEqual([
        rows[0]?.['zonePeople'],
        rows[0]?.['zonePeopleLow'],
        rows[0]?.['zonePeopleHigh']
      ]);
    }
  });
});
