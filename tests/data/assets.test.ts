import { describe, expect, it } from 'vitest';
import { capacityOf, kindOf, type AssetFile } from '$lib/assets/asset';
import { ASSET_KIND_IDS, ASSET_STATUSES, ASSET_TYPES } from '$lib/assets/asset-kinds';
import { SITE_IDS } from '$lib/plans/schema/plan-version';
import type { Place } from '$lib/places/place';
import { manifest, readCommitted } from './committed-geodata';

const file = readCommitted('assets.json') as AssetFile;
const sites = readCommitted('sites.json') as { id: string; lng: number; lat: number }[];
const places = readCommitted('places.json') as Place[];
const dates = manifest.dates.map(({ date }) => date);

const assetNamed = (id: string) => {
  const asset = file.assets.find((candidate) => candidate.id === id);
  if (asset === undefined) throw new Error(`There is no asset ${id}.`);
  return asset;
};
const faceOn = (id: string, date: string) => file.courses[assetNamed(id).course]?.[dates.indexOf(date)];

describe('assets', () => {
  it('are as many of each kind as the facts have', () => {
    const counts = Object.fromEntries(
      ASSET_KIND_IDS.map((kind) => [kind, file.assets.filter((asset) => kindOf(asset) === kind).length])
    );
    expect(counts).toEqual({
      towns: 5,
      power: 15,
      ports: 11,
      canals: 2,
      crossings: 5,
      dams: 1,
      works: 7,
      deposits: 2,
      airports: 3
    });
    expect(file.assets).toHaveLength(51);
  });

  it.each(file.assets)('$id has a state, its date and a source, and names in both languages', (asset) => {
    expect(ASSET_STATUSES).toHaveProperty(asset.status);
    expect(ASSET_TYPES).toHaveProperty(asset.type);
    expect(asset.statusDate).toMatch(/^\d{4}(-\d\d){0,2}$/u);
    expect(asset.sources.length).toBeGreaterThan(0);
    expect(asset.uk).toMatch(/[а-яїієґ]/iu);
    expect(Boolean(asset.note?.en)).toBe(Boolean(asset.note?.uk));
  });

  it('lie in a face of their unit on every date', () => {
    expect(file.dates).toEqual(dates);
    for (const { id, unit, course } of file.assets) {
      expect(file.courses[course]).toHaveLength(dates.length);
      for (const face of file.courses[course] ?? []) expect(face.startsWith(`${unit}:`), id).toBe(true);
    }
  });

  it('have points no finer than 0.01 degree, but for towns, whose points are those of the gazetteer', () => {
    for (const { id, lng, lat, place } of file.assets) {
      if (place === undefined) expect([lng, lat], id).toEqual([Number(lng.toFixed(2)), Number(lat.toFixed(2))]);
      else expect(places.find((candidate) => candidate.id === place)).toMatchObject({ lng, lat });
    }
  });

  it('that are sites are at the place of the site, each once', () => {
    const named = file.assets.flatMap(({ site }) => site ?? []);
    expect(new Set(named).size).toBe(named.length);
    for (const { id, site, lng, lat } of file.assets) {
      if (site === undefined) continue;
      const found = sites.find((candidate) => candidate.id === site);
      expect([found?.lng, found?.lat], id).toEqual([lng, lat]);
    }
    expect(named).toEqual(expect.arrayContaining(SITE_IDS.slice(0, 2)));
  });

  it('have the official population of the fortress belt, 380,537 people together', () => {
    const towns = file.assets.filter((asset) => kindOf(asset) === 'towns');
    expect(towns.reduce((sum, { figure }) => sum + (figure?.value ?? 0), 0)).toBe(380_537);
  });

  it('have no capacity of plants that are destroyed or stopped', () => {
    const plants = file.assets.filter((asset) => kindOf(asset) === 'power');
    expect(plants.reduce((sum, { figure }) => sum + (figure?.value ?? 0), 0)).toBe(24_603);
    // Luhansk, Balaklava and Tavriia ran when they were last heard of; Starobesheve, Zuivka and Tokmak are damaged.
    expect(capacityOf(plants)).toEqual({ operatingMw: 1210 + 470 + 470, damagedMw: 1775 + 1290 + 50 });
  });

  it('that stand across the line have the side that the sources give them, and those off the land that of their unit', () => {
    expect(faceOn('kakhovka-hpp', '2026-08-22')).toBe('UA-65:russia');
    expect(faceOn('kakhovka-hpp', '2022-02-23')).toBe('UA-65:ukraine');
    expect(faceOn('antonivka-bridge', '2026-08-22')).toBe('UA-65:ukraine');
    expect(assetNamed('antonivka-bridge').nearLineOn).toContain('2026-08-22');
    expect(faceOn('kerch-bridge', '2026-08-22')).toBe('UA-43:russia');
    expect(faceOn('sevastopol-port', '2026-08-22')).toBe('UA-40:russia');
  });
});
