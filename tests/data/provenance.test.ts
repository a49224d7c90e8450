import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import provenance from '../../geodata/sources/provenance.json';
import { manifest } from './committed-geodata';

const FOLDER = 'geodata/sources';

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

it('knows where every source file comes from and under which licence', () => {
  const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^provenance\./i.test(entry.name))
    .map((entry) => relative(FOLDER, join(entry.parentPath, entry.name)));
  expect(provenance.map(({ file }) => file).sort()).toEqual(files.sort());
  for (const { file, origin, licence } of provenance) expect([origin, licence], file).not.toContain('');
});

it.each(provenance)('has $file as it was vendored', ({ file, sha256: expected }) => {
  expect(sha256(join(FOLDER, file))).toBe(expected);
});

it.each([...manifest.artefacts])(
  'has $path as the manifest describes it',
  ({ path, sha256: expected, bytes, credits }) => {
    const file = join('static/geodata', path);
    expect(sha256(file)).toBe(expected);
    expect(readFileSync(file).length).toBe(bytes);
    const known = manifest.credits.map(({ id }) => id);
    for (const credit of credits) expect(known).toContain(credit);
  }
);
