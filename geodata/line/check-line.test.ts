import { describe, expect, it } from 'vitest';
import { checkClosing, checkParts } from '../../src/lib/territory/line/check-line';
import { nameFile, readLineOfContact } from './line-of-contact';
import { Sources } from '../sources';
import { readUnits } from '../units';

const sources = new Sources('geodata/sources');
const units = readUnits(sources);
const FILE = 'my-line.csv';

const table = (part: string, closed: boolean, positions: readonly (readonly [number, number])[]): string =>
  positions
    .map(([lng, lat], index) => `${part},${String(index + 1)},${String(lng)},${String(lat)},${String(closed)}`)
    .join('\n');

const check = (...parts: readonly string[]): Promise<void> =>
  nameFile(FILE, () => {
    const read = readLineOfContact(FILE, `part,seq,lon,lat,closed\n${parts.join('\n')}`);
    checkParts(read, units);
    checkClosing(read, units);
  });

/** From beyond the border of Kharkiv Oblast to the Black Sea. */
const main = table('main', false, [[37.7, 50.4], [37.6, 49.5], [37.2, 48.2], [35.2, 47.5], [32.6, 46.6], [31.4, 46.0]]); // prettier-ignore

describe('the check of a line', () => {
  it('takes a line that begins and ends beyond the border', async () => {
    await expect(check(main)).resolves.toBeUndefined();
  });

  it.each([
    ['a chord across Ukraine', [table('main', false, [[29.2, 51.7], [30.6, 50.3], [36, 49.9], [37.8, 47.9], [34.4, 47.4], [31.6, 46]])], /closes part main would cross Ukraine near \d/u], // prettier-ignore
    ['a line wholly outside', [table('main', false, [[21, 53], [21.5, 52], [21, 51]])], /part main lies wholly outside Ukraine, near 21, 53/u], // prettier-ignore
    ['a part on the held side of another', [main, table('enclave', true, [[39, 48], [39.2, 48], [39.2, 48.2], [39, 48]])], /part enclave has no effect near 39, 48/u] // prettier-ignore
  ] as const)('refuses %s, with the place', async (_, parts, reason) => {
    await expect(check(...parts)).rejects.toThrow(reason);
  });

  it('reads units that are held whole, and refuses one that nobody knows', async () => {
    const header = 'part,seq,lon,lat,closed,unit\n';
    const read = readLineOfContact(FILE, `${header}crimea,1,,,,UA-43`);
    expect(read).toEqual([{ part: 'crimea', closed: true, positions: [], units: ['UA-43'] }]);
    const unknown = readLineOfContact(FILE, `${header}x,1,,,,UA-99`);
    await expect(
      nameFile(FILE, () => {
        checkParts(unknown, units);
      })
    ).rejects.toThrow('part x names an unknown unit: "UA-99"');
  });
});
