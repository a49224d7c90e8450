import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from './build';

let folder: string;
const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);

const [, ...otherLines] = readdirSync('geodata/sources/line-of-contact').sort();

// One line of contact: how all are rebuilt, a step of its own sees in each run.
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'geodata-'));
  cpSync('geodata/sources', join(folder, 'sources'), { recursive: true });
  for (const line of otherLines) rmSync(join(folder, 'sources/line-of-contact', line));
});
afterEach(() => {
  complaints.mockClear();
  rmSync(folder, { recursive: true });
});

function run(...options: string[]): Promise<number> {
  return main([...options, '--sources', join(folder, 'sources'), '--output', join(folder, 'output')]);
}

/** A table of held areas with these rows. */
function areas(...rows: string[]): string {
  return ['date,iso,totalKm2,heldByRussiaKm2,heldByUkraineKm2', ...rows, ''].join('\n');
}

/** A table of points with people with these rows. */
function people(...rows: string[]): string {
  return ['lon,lat,people,hromada,kind,unit', ...rows, ''].join('\n');
}

const PORT = 'Port,Порт,32.6,46.6,UA-65,,,,';

/** A table with one asset, from its type on. */
function assets(row: string): string {
  const columns = readFileSync('geodata/sources/assets/assets.csv', 'utf8').split('\n')[0] ?? '';
  return [columns, `sloviansk,${row}`, ''].join('\n');
}

describe('npm run geodata', () => {
  it('builds the same bytes again, and names a file that differs', { timeout: 60_000 }, async () => {
    expect(await run()).toBe(0);
    expect(complaints).not.toHaveBeenCalled();
    // The first file that differs is named, and this is the last that is compared: all others are the same.
    writeFileSync(join(folder, 'output/manifest.json'), '{}\n');
    expect(await run('--check')).toBe(1);
    expect(complaints.mock.calls).toEqual([['manifest.json differs from a rebuild; run npm run geodata.']]);
  });

  it.each([
    [
      'line-of-contact/2025-01-01.csv',
      'part,seq,lon,lat\nmain,1,37,50\n',
      'the column closed is missing: a table has the columns part, seq, lon, lat and closed.'
    ],
    ['line-of-contact/newest.csv', '', 'its name is not a date of the form YYYY-MM-DD.csv.'],
    ['boundaries/oblasts.topo.json', '{', 'it is not valid JSON.'],
    ['boundaries/oblasts.topo.json', '{}', 'it has no object named oblasts.'],
    ['places/places.csv', 'id,nameEn\n1,Kyiv\n', 'the column lat is missing.'],
    [
      'places/names.csv',
      'id,nameUk,nameEn,formerUk,formerEn,certainty\n1,Київ,Kyiv,,,register\n',
      'line 2 names 1, which is no place.'
    ],
    ['people/people.csv', people('28,49,-5,UA1,rural,UA-05'), 'people on line 2 is -5, outside 1 to 10000000.'],
    ['people/people.csv', people('28,49,5.5,UA1,rural,UA-05'), 'people on line 2 is no whole number: "5.5".'],
    ['people/people.csv', people('28,49,5,,rural,UA-05'), 'line 2 has no hromada.'],
    ['people/people.csv', people('28,49,5,UA1,hamlet,UA-05'), 'kind on line 2 is neither town nor rural: "hamlet".'],
    [
      'people/people.csv',
      people('28,49,9360,UA05020010000053508,rural,UA-05'),
      'the points of UA05020010000053508 (from line 2) add up to 9360, not to the 9361 of line 2 in people/hromadas.csv.'
    ],
    ['assets/assets.csv', assets(`seaport,${PORT},closed,,high,,,,,`), 'line 2 has no statusDate.'],
    [
      'assets/assets.csv',
      assets(`seaport,${PORT},closed,2022-02-31,high,,,,,`),
      'line 2 has a statusDate that is no date: "2022-02-31".'
    ],
    ['assets/assets.csv', assets(`seaport,${PORT},fine,2022,high,,,,,`), 'line 2 has an unknown status: "fine".'],
    ['assets/assets.csv', assets(`battery,${PORT},closed,2022,high,,,,,`), 'line 2 has an unknown type: "battery".'],
    [
      'assets/assets.csv',
      assets(`seaport,${PORT},closed,2022,high,,,,Only English.,`),
      'line 2 has a note in one language only.'
    ],
    [
      'assets/asset-sources.csv',
      'asset,outlet,controlledBy,title,date,url\nelsewhere,Outlet,,Title,2022,https://example.org/\n',
      'line 2, sloviansk, has no source in assets/asset-sources.csv.',
      'assets/assets.csv'
    ],
    [
      'assets/asset-sources.csv',
      'asset,outlet,controlledBy,title,date,url\nsloviansk,Outlet,,Title,soon,https://example.org/\n',
      'line 2 has a date that is no date: "soon".'
    ],
    [
      'bands/distances.csv',
      'proposal,zone,km\na,near,15\na,far,150\n',
      'the band of 150 km on line 3 is wider than the data allows: land is sorted by distance from the line up to 100 km.'
    ],
    ['bands/distances.csv', 'proposal,zone,km\na,near,-5\n', 'km on line 2 is no distance: "-5".'],
    ['figures/monthly-areas.csv', areas('2025-01-01,UA-99,1,1,0'), 'line 2 has an unknown unit: "UA-99".'],
    ['figures/monthly-areas.csv', areas('2025-01,UA-09,26681.1,1,26680.1'), 'line 2 has no day: "2025-01".'],
    [
      'figures/monthly-areas.csv',
      areas('2025-01-01,UA-09,26681.1,26321.0,355.0'),
      'the parts on line 2 do not add up to the total.'
    ],
    [
      'figures/monthly-areas.csv',
      areas('2025-01-01,UA-09,26681.1,26321.0,360.1', '2025-02-01,UA-14,26512.2,15857.0,10655.2'),
      '2025-02-01 does not have each of UA-09 once.'
    ]
  ])('exits with 2 and one sentence about a bad %s', async (file, text, reason, named = file) => {
    writeFileSync(join(folder, 'sources', file), text);
    expect(await run('--check')).toBe(2);
    expect(complaints.mock.calls).toEqual([[`${named}: ${reason}`]]);
  });

  it('exits with 2 on an unknown argument', async () => {
    expect(await main(['--chek'])).toBe(2);
    expect(complaints).toHaveBeenCalledOnce();
  });
});
