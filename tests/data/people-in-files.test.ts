import { csvParse } from 'd3-dsv';
import { expect, it } from 'vitest';
import { areas } from '../../src/cli/commands/areas';
import { allVersions } from '../../src/lib/plans/catalogue';
import { readPeople } from '../../src/lib/server/read-geodata';

interface Told {
  readonly zones: readonly { readonly zone: string; readonly people: Readonly<Record<string, number>> }[];
}

const BUFFER = 'donetsk-held-by-ukraine';

it('the command line, its table and the committed file have the same people under point 21d', () => {
  const told = JSON.parse(areas(['--version', 'us-28point-2025-11'])) as Told;
  const people = told.zones.find(({ zone }) => zone === BUFFER)?.people;
  expect(people).toEqual({ estimate: 745_619, low: 674_674, high: 782_601 });
  const rows = csvParse(areas(['--version', 'us-28point-2025-11', '--csv']).slice(1));
  const row = rows.find(({ zone }) => zone === BUFFER);
  expect([row?.['people'], row?.['peopleLow'], row?.['peopleHigh']]).toEqual(['745619', '674674', '782601']);
  const faces = Object.entries(readPeople().dates['2025-11-20']?.faces ?? {});
  const sum = faces.reduce((before, [id, count]) => (id.startsWith('UA-14:ukraine') ? before + count : before), 0);
  expect(sum).toBe(people?.['estimate']);
});

it.each(allVersions().flatMap(({ id, notDrawn }) => (notDrawn === undefined ? [id] : [])))(
  'the zones of %s have everybody once',
  (id) => {
    const { zones } = JSON.parse(areas(['--version', id])) as Told;
    // The official total and the estimates of Crimea and Sevastopol.
    expect(zones.reduce((sum, { people }) => sum + (people['estimate'] ?? NaN), 0)).toBe(41_167_335 + 2_322_456);
  }
);
