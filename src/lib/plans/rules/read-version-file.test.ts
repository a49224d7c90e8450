import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allVersions } from '../catalogue';
import type { PlanVersionFile } from '../schema/plan-version-form';
import { versionFile } from '../version-file';
import { readVersionFile } from './read-version-file';

const files = allVersions().map(versionFile);
const sample = files.find(({ id }) => id === 'us-28point-2025-11') as PlanVersionFile;

type Loose = Record<string, unknown> & {
  provisions: (Record<string, unknown> & { status?: Record<string, unknown> })[];
};

/** A copy of the sample in which something was changed. */
function changed(change: (file: Loose, first: Loose['provisions'][number]) => void): string {
  const copy = structuredClone(sample) as unknown as Loose;
  change(copy, copy.provisions[0] ?? {});
  return JSON.stringify(copy);
}
const problemsOf = (text: string) => readVersionFile(text).problems.join('\n');

describe('the form of a plan version', () => {
  it.each(files)('is that of $id, and reading gives it back', (file) => {
    expect(readVersionFile(JSON.stringify(file))).toEqual({ version: file, problems: [] });
  });

  it.each<[string, string, RegExp]>([
    [
      'a file that was cut off',
      JSON.stringify(sample).slice(0, -40),
      /^line 1, column \d+: the file ends before its JSON does/
    ],
    ['an empty file', '', /the file is empty/],
    [
      'a file with a fault',
      '{\n  "id": secret\n}',
      /^line 2, column 9: from here on the file is not JSON; look for [^:]+$/
    ],
    ['a list', '[]', /the file: “\[\]” should be of the type object/],
    ['nothing', 'null', /should be of the type object/],
    ['a newer form', changed((file) => (file['formVersion'] = 2)), /form 2, which is newer than form 1/],
    ['no form', changed((file) => delete file['formVersion']), /the file: “formVersion” is missing/],
    [
      'a status outside the facets',
      changed((_, first) => (first['status'] = { ...(first.status ?? {}), control: 'rusia' })),
      /provisions, item 1 \(crimea-with-sevastopol\), status, control: “rusia” is none of ukraine, russia.* perhaps “russia” is meant/
    ],
    ['a field that the form lacks', changed((file) => (file['colour'] = 'red')), /the file: the form has no “colour”/],
    [
      'land without a status',
      changed((_, first) => delete first.status),
      /provisions, item 1 \(\S+\): “status” is missing/
    ],
    [
      'land that is none',
      changed((_, first) => (first['extent'] = { all: [{ unit: 'UA-43' }, { oblast: 'Crimea' }] })),
      /provisions, item 1 \(crimea-with-sevastopol\), extent, all, item 2: land is a unit, heldBy/
    ],
    [
      'a distance that is negative',
      changed((_, first) => (first['extent'] = { within: { km: -5, of: 'line-of-contact' } })),
      /extent/
    ],
    ['a text in one language', changed((file) => (file['title'] = { en: 'A draft' })), /title: “uk” is missing/],
    [
      'a day that is none',
      changed((file) => (file['published'] = 'yesterday')),
      /published: “yesterday” is not written/
    ]
  ])('refuses %s with a sentence that says where', (_, text, problem) => {
    expect(problemsOf(text)).toMatch(problem);
  });

  it('ends with a sentence however deep a file is nested', () => {
    const deep = `${'{"not":'.repeat(20_000)}{"all":[]}${'}'.repeat(20_000)}`;
    const text = JSON.stringify(sample).replace('"extent":{', `"extent":${deep},"was":{`);
    expect(readVersionFile(text).version).toBeNull();
  });

  it('never fails with anything but sentences', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const { version, problems } = readVersionFile(text);
        expect(version === null).toBe(problems.length > 0);
      })
    );
  });
});
