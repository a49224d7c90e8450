import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from './build';

let folder: string;
const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'geodata-'));
  cpSync('geodata/sources', join(folder, 'sources'), { recursive: true });
  cpSync('static/geodata', join(folder, 'output'), { recursive: true });
});
afterEach(() => {
  complaints.mockClear();
  rmSync(folder, { recursive: true });
});

function check(): Promise<number> {
  return main(['--check', '--sources', join(folder, 'sources'), '--output', join(folder, 'output')]);
}

describe('npm run geodata', () => {
  it('rebuilds the committed files byte for byte, and names one that differs', { timeout: 60_000 }, async () => {
    expect(await check()).toBe(0);
    writeFileSync(join(folder, 'output/sites.json'), '[]\n');
    expect(await check()).toBe(1);
    expect(complaints.mock.lastCall?.[0]).toBe('sites.json differs from a rebuild; run npm run geodata.');
  });

  it.each([
    ['line-of-contact/2025-01-01.csv', 'part,seq,lon,lat\nmain,1,37,50\n', 'the column closed is missing.'],
    ['line-of-contact/newest.csv', '', 'its name is not a date of the form YYYY-MM-DD.csv.'],
    ['boundaries/oblasts.topo.json', '{', 'it is not valid JSON.'],
    ['boundaries/oblasts.topo.json', '{}', 'it has no object named oblasts.'],
    ['places/places.csv', 'id,nameEn\n1,Kyiv\n', 'the column nameUk is missing.']
  ])('exits with 2 and one sentence about a bad %s', async (file, text, reason) => {
    writeFileSync(join(folder, 'sources', file), text);
    expect(await check()).toBe(2);
    expect(complaints.mock.calls).toEqual([[`${file}: ${reason}`]]);
  });

  it('exits with 2 on an unknown argument', async () => {
    expect(await main(['--chek'])).toBe(2);
    expect(complaints).toHaveBeenCalledOnce();
  });
});
