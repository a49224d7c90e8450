import { describe, expect, test } from 'vitest';
import { mkdtempSync, rmSync, writeFileSync, copyFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { borders } from '../../src/cli/commands/borders';

interface Told {
  readonly version: string;
  readonly lineOfContact: string;
  readonly todayKm: number;
  readonly borders: readonly {
    readonly between: readonly [string, string];
    readonly km: number;
    readonly along: Readonly<Record<string, number>>;
  }[];
  readonly withdrawalDepthKm: { readonly largest: number; readonly typical: number } | null;
  readonly cutOff: readonly { readonly name: { readonly en: string; readonly uk: string } }[];
}

const read = (...options: string[]) => JSON.parse(borders(options)) as Told;

describe('atlas borders', () => {
  test('tells today’s line, the borders and what they follow, depth and what is cut off', () => {
    const told = read('--version', 'us-28point-2025-11', '--json');
    expect(told.lineOfContact).toBe('2025-11-20');
    expect(told.todayKm).toBeCloseTo(1181, 0);
    expect(told.borders.map(({ between }) => between)).toContainEqual(['ukraine', 'russia']);
    expect(Object.keys(told.borders[0]?.along ?? {})).toEqual([
      'lineOfContact',
      'oblastBorder',
      'river',
      'coast',
      'stateBorder'
    ]);
    expect(told.withdrawalDepthKm?.largest).toBeGreaterThan(told.withdrawalDepthKm?.typical ?? Infinity);
    expect(told.cutOff[0]?.name).toEqual({ en: 'the Kinburn Spit', uk: 'Кінбурнська коса' });
  });

  test('stands on another date that is asked for', () => {
    expect(read('--version', 'us-28point-2025-11', '--date', '2026-10-10').lineOfContact).toBe('2026-10-10');
  });

  test('goes the same way for a line of the person’s own', { timeout: 60_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'line-'));
    const file = join(folder, 'mine.csv');
    copyFileSync('geodata/sources/line-of-contact/2025-11-20.csv', file);
    const own = read('--version', 'us-28point-2025-11', '--line', file);
    expect(own).toEqual({ ...read('--version', 'us-28point-2025-11'), lineOfContact: 'mine.csv' });
    writeFileSync(file, 'part,seq,lon,lat,closed\nmain,1,37,48,false\nmain,2,38,49,false\nmain,3,38,48,false\n');
    expect(() => borders(['--version', 'us-28point-2025-11', '--line', file])).toThrow(/mine\.csv/);
    rmSync(folder, { recursive: true });
  });

  test.each([
    [['--version', 'nothing'], /There is no plan version/],
    [[], /Name a plan version/],
    [['--version', 'us-28point-2025-11', '--date', '2020-01-01'], /There is no line of contact/],
    [['--version', 'us-28point-2025-11', '--csv'], /JSON/]
  ])('refuses %j', (options, reason) => {
    expect(() => borders(options)).toThrow(reason);
  });
});
