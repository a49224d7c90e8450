import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { allVersions } from '../../src/lib/plans/catalogue';
import { readDataFile } from '../../src/lib/pages/data/data-files';
import type { PlanVersionFile } from '../../src/lib/plans/schema/plan-version-form';
import { versionFile } from '../../src/lib/plans/version-file';
import { runMain } from './run-main';

const folder = mkdtempSync(join(tmpdir(), 'atlas-validate-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function validateText(text: string) {
  const path = join(folder, 'draft.json');
  writeFileSync(path, text);
  return runMain(['validate', path]);
}

const sample = versionFile(allVersions().find(({ id }) => id === 'us-28point-2025-11') as never);
const draft: PlanVersionFile = { ...sample, draft: true, id: 'my-variant', published: '2026-11-29', sources: [] };
const withoutSources = JSON.parse(JSON.stringify(draft), (key, value: unknown) =>
  key === 'sources' ? [] : value
) as PlanVersionFile;

describe('atlas validate', () => {
  it.each(allVersions().map(({ id }) => id))('finds nothing wrong with the published file of %s', async (id) => {
    const published = await readDataFile(`${id}/plan-version.json`);
    const { exitCode, out, err } = await validateText(new TextDecoder().decode(published?.body));
    expect(err).toBe('');
    expect({ exitCode, said: out.split(',')[0] }).toEqual({
      exitCode: 0,
      said: 'draft.json: a plan version of form 1'
    });
  });

  it('takes a reader’s draft, and says that it is one', async () => {
    const { exitCode, out } = await validateText(JSON.stringify(withoutSources));
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^draft\.json: a reader’s own draft of form 1, “.+”\. .+ claim \d+ km² and leave \d+ km²\.\n$/);
  });

  const first = withoutSources.provisions[0];
  const inside = (...corners: number[][]) => ({ provisions: [{ ...first, id: 'drawn', extent: { inside: corners } }] });

  it('takes land drawn by hand, and says what of it is not measured', async () => {
    const square = inside([37, 48], [38, 48], [38, 48.6], [37, 48.6]);
    const { exitCode, out, err } = await validateText(JSON.stringify({ ...withoutSources, ...square }));
    expect([exitCode, err]).toEqual([0, '']);
    expect(out).toContain('without its land drawn by hand (outlines: 1)');
  });

  it.each<[string, object, RegExp]>([
    ['with the id of a published version', { id: sample.id }, /a draft has an id of its own/],
    [
      'that claims land twice',
      { provisions: [{ ...first, id: 'all', extent: { all: [] } }, first] },
      /never gets land/
    ],
    [
      'with an unknown unit',
      { provisions: [{ ...first, extent: { unit: 'UA-99' } }] },
      /provision crimea-with-sevastopol: “UA-99” is no unit of Ukraine/
    ],
    [
      'with a distance at which nothing is cut',
      { provisions: [{ ...first, extent: { within: { km: 17, of: 'line-of-contact' } } }] },
      /speaks of 17 km from the line; land is cut at 5, 10, 40 km alone/
    ],
    [
      'with drawn land that crosses itself',
      inside([37, 48], [38, 48.6], [38, 48], [37, 48.6]),
      /crosses itself near longitude 37, latitude 48\./
    ],
    ['with drawn land outside Ukraine', inside([48, 37], [48, 38], [48.6, 38]), /lies outside Ukraine/],
    ['with drawn land of two corners', inside([37, 48], [38, 48]), /three to sixty corners/]
  ])('refuses a draft %s', async (_, change, sentence) => {
    const { exitCode, err } = await validateText(JSON.stringify({ ...withoutSources, ...change }));
    expect(exitCode).toBe(2);
    expect(err).toMatch(sentence);
  });

  it('refuses no file, two, and one that is not there', async () => {
    for (const given of [[], ['a.json', 'b.json'], [join(folder, 'none.json')]]) {
      const { exitCode, err } = await runMain(['validate', ...given]);
      expect(exitCode).toBe(2);
      expect(err).not.toContain(folder);
    }
  });
});
