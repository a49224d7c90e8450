import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { bandLand } from '$lib/derivation/borders/band-land';
import { cutOffLand } from '$lib/derivation/borders/cut-off-land';
import { statusBorders, todaysLine } from '$lib/derivation/borders/status-borders';
import { withdrawalDepth } from '$lib/derivation/borders/withdrawal-depth';
import { derivePartition } from '$lib/derivation/partition/derive-partition';
import { BORDER_COLUMNS } from '$lib/export/table/border-columns';
import { readDataFile } from '$lib/pages/data/data-files';
import { allVersions, requireVersion } from '$lib/plans/catalogue';
import { MONITORING_PROPOSALS } from '$lib/plans/monitoring/proposals';
import { SOURCES } from '$lib/plans/sources';
import { readBands, readBorders, requireFaces } from '$lib/server/read-geodata';
import { binEdgeKm, holderOfFace } from '$lib/territory/border-factors';
import type { Verification } from '$lib/territory/verification';
import { defaultLineOfContactDate } from '$lib/view/page/default-date';
import { manifest, readCommitted } from './committed-geodata';

const verification = readCommitted('verification.json') as Verification;
const dates = manifest.dates.map(({ date }) => date);
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe.each(dates)('borders on the line of %s', (date) => {
  const factors = readBorders(date);
  const { faces } = requireFaces(date);

  it('add up to the length of the line by the geodesic reference', () => {
    const reference = verification.lines.find((line) => line.date === date)?.lengthKm ?? NaN;
    expect(Math.abs(todaysLine(factors).km - reference)).toBeLessThan(0.6);
  });

  it('stand once for each pair of faces that there are, with no more water than length', () => {
    const ids = new Set(faces.map(({ id }) => id));
    const pairs = factors.borders.map((border) => border.faces.join());
    expect(new Set(pairs).size).toBe(pairs.length);
    for (const border of factors.borders) {
      expect(border.faces.every((face) => ids.has(face)) && border.faces[0] < border.faces[1], pairs.join()).toBe(true);
      expect(border.riverKm).toBeLessThanOrEqual(border.km);
    }
  });

  it('sort all land of every face by distance', () => {
    expect(factors.distances.map(({ face }) => face)).toEqual(faces.map(({ id }) => id));
    for (const { face, from, km2, farthestKm } of factors.distances) {
      const areaKm2 = faces.find(({ id }) => id === face)?.areaKm2 ?? NaN;
      expect(Math.abs(total(km2) - areaKm2), face).toBeLessThan(0.05 * km2.length + 0.05);
      expect(farthestKm, face).toBeGreaterThanOrEqual(binEdgeKm(from + km2.length - 1) - 0.8);
    }
  });

  // The bands of the faces were cut by other means: mapshaper's buffers of the line.
  it('put the faces of the declared bands where they were cut', () => {
    for (const { face, km2, from } of factors.distances) {
      const band = /:(5|10|40)$/.exec(face)?.[1];
      if (band === undefined) continue;
      const beyond = total(km2.filter((_, index) => binEdgeKm(from + index) >= Number(band)));
      expect(beyond / total(km2), face).toBeLessThan(0.006);
    }
  });
});

it('publishes the borders of every version on its own line and on the newest', async () => {
  const file = await readDataFile('borders.csv');
  const rows = csvParse(new TextDecoder().decode(file?.body));
  expect(rows.columns).toEqual(Object.keys(BORDER_COLUMNS));
  const drawn = allVersions().filter(({ notDrawn }) => notDrawn === undefined);
  expect(new Set(rows.map(({ version }) => version))).toEqual(new Set(drawn.map(({ id }) => id)));
  for (const { id } of drawn)
    expect(
      rows.filter(({ version }) => version === id).some(({ lineOfContact }) => lineOfContact === dates.at(-1))
    ).toBe(true);
  const keys = rows.map(({ version, lineOfContact, status, otherStatus }) =>
    [version, lineOfContact, status, otherStatus].join()
  );
  expect(new Set(keys).size).toBe(rows.length);
});

describe('proposals how a ceasefire could be watched', () => {
  it('cite publications that the atlas knows, for every distance', () => {
    const known = new Set(SOURCES.map(({ id }) => id));
    for (const { id, zones } of MONITORING_PROPOSALS) {
      for (const { sources } of zones) {
        expect(sources.length, id).toBeGreaterThan(0);
        for (const source of sources) expect(known, id).toContain(source);
      }
    }
  });
});

describe('what the borders of versions come to', () => {
  const on = (id: string, date?: string) => {
    const version = requireVersion(id);
    const day = date ?? defaultLineOfContactDate(version, dates);
    return { partition: derivePartition(version, requireFaces(day)), factors: readBorders(day) };
  };

  it('counts every stretch once', () => {
    for (const { id, notDrawn } of allVersions()) {
      if (notDrawn !== undefined) continue;
      const { partition, factors } = on(id);
      for (const { km, along, between } of statusBorders(partition, factors)) {
        expect(Math.abs(total(Object.values(along)) - km), `${id} ${between.join()}`).toBeLessThan(0.4);
      }
    }
  });

  it('is today’s line where the text freezes that', () => {
    const { partition, factors } = on('eu-ua-12point-2025-10');
    const borders = statusBorders(partition, factors);
    expect(borders.map(({ between }) => between.join(' | '))).toEqual(['ukraine | russia']);
    expect(borders[0]?.km).toBe(todaysLine(factors).km);
  });

  it('follows the Dnipro and its delta for most of the line in Kherson Oblast, and no river in Donetsk Oblast', () => {
    const { borders } = readBorders('2025-11-20');
    const share = (unit: string) => {
      const [row] = borders.filter(
        ({ faces, kind }) => kind === 'lineOfContact' && faces.every((face) => face.startsWith(unit))
      );
      return (row?.riverKm ?? NaN) / (row?.km ?? NaN);
    };
    expect(share('UA-65')).toBeGreaterThan(0.75);
    expect(share('UA-23')).toBeGreaterThan(0.4);
    expect(share('UA-14')).toBeLessThan(0.03);
  });

  it('gives the 28-point draft a buffer between two lines', () => {
    const { partition, factors } = on('us-28point-2025-11');
    const km = Object.fromEntries(
      statusBorders(partition, factors).map(({ between, km }) => [between.join(' | '), km])
    );
    expect(Object.keys(km).sort()).toEqual(['russia | neither', 'ukraine | neither', 'ukraine | russia']);
    const depth = withdrawalDepth(partition, factors);
    expect(depth?.bySide.ukraine?.largest).toBeGreaterThan(50);
    expect(depth?.bySide.ukraine?.largest).toBeLessThan(70);
  });

  it('finds the Kinburn Spit cut off where Russia alone would leave that,', () => {
    const kinburn = on('us-28point-2025-11');
    const [spit] = cutOffLand(kinburn.partition, kinburn.factors);
    expect(spit).toMatchObject({ site: 'kinburn-spit', control: 'ukraine', hasCoast: true, isToday: false });
  });

  it('has all lengths below what a version can have: all borders of Ukraine’s units together', () => {
    const { factors } = on('borders-1991');
    expect(total(factors.borders.map(({ km }) => km))).toBeLessThan(20_000);
    expect(
      total(factors.outline.filter(({ face }) => holderOfFace(face) === 'russia').map(({ km }) => km))
    ).toBeLessThan(6000);
  });

  it('leaves every area as it is, whatever overlays and distances are laid over it', () => {
    for (const version of allVersions().filter(({ notDrawn }) => notDrawn === undefined)) {
      const territory = requireFaces(defaultLineOfContactDate(version, dates));
      const bare = derivePartition({ ...version, overlays: [] }, territory);
      expect(derivePartition(version, territory)).toEqual(bare);
    }
    const { factors } = on('framework-20-option-b');
    const before = JSON.stringify(factors);
    bandLand(factors, 75);
    expect(JSON.stringify(factors)).toBe(before);
  });

  it('measures every declared distance, each for a zone of a proposal that there is', () => {
    const factors = readBorders(dates.at(-1) ?? '');
    const zones = MONITORING_PROPOSALS.flatMap(({ id, zones: own }) => own.map((zone) => `${id} ${zone.id}`));
    expect(
      readBands()
        .map(({ proposal, zone }) => `${proposal} ${zone}`)
        .sort()
    ).toEqual(zones.sort());
    for (const { km } of readBands()) {
      const { sides } = bandLand(factors, km);
      expect(sides.ukraine.people.low).toBeLessThanOrEqual(sides.ukraine.people.estimate);
      expect(sides.ukraine.areaKm2).toBeGreaterThan(0);
    }
  });

  it('counts the same people in the faces by distance and by connected part', () => {
    const factors = readBorders('2025-11-20');
    const inParts = total(factors.parts.map(({ people }) => people));
    const inBins = total(factors.distances.flatMap(({ people }) => people));
    expect(inBins).toBeGreaterThan(40_000_000);
    expect(Math.abs(inParts / inBins - 1)).toBeLessThan(0.001);
  });
});
