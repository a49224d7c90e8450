import { describe, expect, it } from 'vitest';
import { allVersions } from '$lib/plans/catalogue';
import { allDocuments, documentOf } from '$lib/plans/document-catalogue';
import { ALIGNMENT } from '$lib/plans/points/alignment';
import { validateAlignment, validateDocument } from '$lib/plans/rules/validate-document';
import { FIGURE_UNITS, type DocumentFile, type FigureName } from '$lib/plans/schema/plan-document';
import { SOURCES } from '$lib/plans/sources';
import sourceWording from '../fixtures/source-wording.json';
import { runsOfWords } from './runs-of-words';

const files = import.meta.glob<DocumentFile>('../../src/lib/plans/points/{texts,statements}/*.ts', {
  eager: true,
  import: 'default'
});
const documents = Object.entries(files).map(([path, document]) => ({ file: path.split('/').at(-1), document }));

describe.each(documents)('points of $file', ({ file, document }) => {
  it('are valid', () => {
    expect(file).toBe(`${document.id}.ts`);
    expect(validateDocument(document, allVersions(), SOURCES)).toEqual([]);
  });

  it('are worded independently of the compilation that their facts come from', () => {
    const known = new Set(sourceWording.runs.flatMap((row) => row.split(' ')));
    const texts = document.points.flatMap(({ text }) => (text === null ? [] : [text.en]));
    const copied = runsOfWords(texts, sourceWording.words).filter(({ hash }) => known.has(hash));
    expect(copied.map(({ run }) => run)).toEqual([]);
  });

  it('never rest on a state-controlled agency alone', () => {
    const kindOf = new Map(SOURCES.map(({ id, kind }) => [id, kind]));
    const alone = document.points.filter(
      ({ sources }) => sources.length > 0 && sources.every((id) => kindOf.get(id) === 'state')
    );
    expect(alone.map(({ id }) => id)).toEqual([]);
  });
});

/** A figure as sentences write it, in either language: 600,000 and 600 000, $100 billion and 100 млрд, 50% and 50 %. */
function isWritten(value: number, unit: string, text: string): boolean {
  const digits = text.replace(/(?<=\d)[,\s](?=\d{3}(?!\d))/gu, '');
  const asIs = unit === 'usd' ? String(value / 1e9) : unit === 'share' ? String(value * 100) : String(value);
  return new RegExp(`(?<!\\d)${asIs}(?!\\d)`, 'u').test(digits);
}
const SMALL_NUMBERS = ['conditions', 'regions', 'parts', 'guarantors'];

describe('figures', () => {
  it('stand in the sentences of their points, or in what these say around them', () => {
    const missing = documents.flatMap(({ document }) =>
      document.points.flatMap(({ id, text, note, figures = {} }) =>
        Object.entries(figures)
          .filter(([name]) => !SMALL_NUMBERS.includes(name))
          .flatMap(([name, value]) =>
            (['en', 'uk'] as const)
              .filter((language) => {
                const said = [text?.[language], note?.[language]].join(' ');
                return !isWritten(value, FIGURE_UNITS[name as FigureName], said);
              })
              .map((language) => `${document.id} ${id} ${name} ${language}`)
          )
      )
    );
    expect(missing).toEqual([]);
  });
});

describe('the documents', () => {
  it('are compared by an alignment that names every point, and no other', () => {
    expect(validateAlignment(ALIGNMENT, allDocuments())).toEqual([]);
  });

  it('belong to every version but the lines that others are measured by', () => {
    const without = allVersions().filter(({ id }) => documentOf(id) === undefined);
    expect(without.map(({ kind }) => kind)).toEqual(without.map(() => 'baseline'));
  });

  it('hold the points that were found of the fifteen texts', () => {
    const texts = documents.filter(({ document }) => document.coverage !== 'selected' || document.points.length > 3);
    expect(texts.length).toBeGreaterThanOrEqual(15);
    const counts = Object.fromEntries(documents.map(({ document }) => [document.id, document.points.length]));
    expect(counts).toMatchObject({
      'us-28point-2025-11': 51,
      'e3-counter-2025-11': 37,
      'eu-24point-2025-11': 24,
      'framework-20': 26,
      'ru-memorandum-2025-06': 32
    });
  });

  // Whoever reads a provision finds its point, and the other way round.
  it('number their points as the provisions that stand for them', () => {
    for (const version of allVersions()) {
      const points = documentOf(version.id)?.points ?? [];
      const numbers = points.map(({ point }) => (typeof point === 'string' ? point : point.en));
      for (const { point } of [...version.provisions, ...version.overlays, ...version.sites]) {
        for (const number of point?.split(', ') ?? []) {
          expect(
            numbers.some((known) => known === number || known.startsWith(`${number},`)),
            `${version.id} ${number}`
          ).toBe(true);
        }
      }
    }
  });
});
