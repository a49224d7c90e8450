import { describe, expect, it } from 'vitest';
import { heldPolygons } from '../../src/lib/territory/line/line-parts';
import { checkParts } from '../../src/lib/territory/line/check-line';
import type { Unit } from '../../src/lib/territory/units';
import { nameFile, readLineOfContact } from './line-of-contact';

const FILE = 'line-of-contact/2026-01-01.csv';

/** A country of one square unit, 34 to 37 E and 47 to 49 N. */
const SQUARE: Unit = {
  code: 'UA-14',
  name: { en: 'Square', uk: 'Квадрат' },
  areaKm2: 1,
  officialAreaKm2: 1,
  geometry: { type: 'Polygon', coordinates: [[[34, 47], [37, 47], [37, 49], [34, 49], [34, 47]]] } // prettier-ignore
};

/** A table from `part: [[lng, lat], …]`; names that begin with `ring` are marked closed. */
function table(parts: Record<string, (number | string)[][]>): string {
  const rows = Object.entries(parts).flatMap(([part, positions]) =>
    positions.map(([lng, lat], index) => [part, index + 1, lng, lat, 'X', 'Y', part.startsWith('ring')].join())
  );
  return ['part,seq,lon,lat,near,sector,closed', ...rows].join('\n');
}

const check = (csv: string): Promise<void> =>
  nameFile(FILE, () => {
    checkParts(readLineOfContact(FILE, csv), [SQUARE]);
  });

const main = [[36, 49.5], [35.5, 48], [35, 46.5]]; // prettier-ignore

describe('a line of contact', () => {
  it('is read part by part, and closed around what is held', () => {
    const ring = [[34.2, 47.2], [34.4, 47.2], [34.4, 47.4], [34.2, 47.2]]; // prettier-ignore
    const parts = readLineOfContact(FILE, table({ main, 'ring-a': ring }));
    expect(parts.map(({ part, closed }) => [part, closed])).toEqual([['main', false], ['ring-a', true]]); // prettier-ignore
    expect(() => {
      checkParts(parts, [SQUARE]);
    }).not.toThrow();
    expect(heldPolygons(parts).features[1]?.geometry.coordinates[0]).toEqual(ring);
  });

  it.each<[string, string, string]>([
    ['a missing column', 'part,seq,lon,lat\nmain,1,36,49', 'the column closed is missing'],
    ['no rows', 'part,seq,lon,lat,near,sector,closed\n', 'the table has no rows'],
    ['a coordinate that is no number', table({ main: [['east', 49.5]] }), 'lon on line 2 is no number: "east"'],
    ['a coordinate out of range', table({ main: [[49.5, 36]] }), 'lon on line 2 is 49.5, outside 20 to 45'],
    ['an empty coordinate', table({ main: [['', 49.5]] }), 'line 2 has no lon'],
    [
      'a sequence with a hole',
      table({ main }).replace('main,2', 'main,3'),
      'seq on line 3 does not continue part main'
    ],
    ['a mark that is neither true nor false', table({ main }).replaceAll('false', 'no'), 'neither true nor false'],
    ['a part both open and closed', table({ main }).replace('false', 'true'), 'part main is both closed and open'],
    ['no main part', table({ pocket: main }), 'there is no open part named main'],
    [
      'an open ring marked closed',
      table({ main, 'ring-a': [[34.2, 47.2], [34.4, 47.2], [34.4, 47.4], [34.2, 47.4]] }), // prettier-ignore
      'part ring-a is marked closed but does not end where it starts'
    ],
    [
      'an end inside Ukraine',
      table({ main: [[36, 48.9], [35.5, 48], [35, 46.5]] }), // prettier-ignore
      'part main ends inside Ukraine at 36, 48.9, not beyond the border'
    ],
    [
      'a line that crosses itself',
      table({ main: [[36, 49.5], [35.5, 48], [36.5, 48], [35.5, 48.5], [35, 46.5]] }), // prettier-ignore
      'part main crosses itself near'
    ],
    [
      'parts that cross',
      table({ main, pocket: [[35, 49.5], [36.5, 48.2], [36.6, 49.5]] }), // prettier-ignore
      'parts main and pocket cross near'
    ]
  ])('is refused with %s, in one sentence that names the file', async (_, csv, reason) => {
    await expect(check(csv)).rejects.toThrow(reason);
    await expect(check(csv)).rejects.toThrow(/^line-of-contact\/2026-01-01\.csv: [^\n]+\.$/);
  });
});
