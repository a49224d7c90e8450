import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readDrawing } from './read-drawing';

const folder = mkdtempSync(join(tmpdir(), 'atlas-read-drawing-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, coordinates: readonly (readonly number[])[]): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify({ type: 'LineString', coordinates }));
  return file;
}

it('asks which of several kinds of coordinates is meant, by the option that was used', async () => {
  const file = write('utm.geojson', [[250_000, 5_400_000], [260_000, 5_410_000], [270_000, 5_300_000]]); // prettier-ignore
  await expect(readDrawing(file, undefined)).rejects.toThrow(
    /; --line-means EPSG:32636 \| EPSG:32637 \| .* reads it so/u
  );
  await expect(readDrawing(file, 'line', '--means')).rejects.toThrow(/; --means EPSG/u);
  const { drawing, reading } = await readDrawing(file, 'EPSG:32637,line,russia-left');
  expect(drawing).toMatchObject({ kind: 'line', russia: 'left' });
  expect(reading.remarks).toContainEqual({ code: 'projected-back', values: { crs: 'UTM 37N' } });
});

it('asks for the side of a line that no place tells, and takes it', async () => {
  // Donetsk and Simferopol lie on one side of it, Luhansk on the other.
  const file = write('across.geojson', [[37.2, 49.5], [38.6, 48.4], [38.9, 46.5]]); // prettier-ignore
  await expect(readDrawing(file, undefined)).rejects.toThrow(
    'say with --line-means on which side of the line Russia is: line,russia-left | line,russia-right'
  );
  const { drawing } = await readDrawing(file, 'line,russia-right');
  expect(drawing).toMatchObject({ kind: 'line', russia: 'right' });
});
