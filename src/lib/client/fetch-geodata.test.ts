import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fetchGeodata } from './fetch-geodata';

const FACE = { id: 'UA-14:ukraine', unit: 'UA-14', holder: 'ukraine', areaKm2: 1 };
const TOPOLOGY = {
  arcs: [],
  objects: { faces: { geometries: [{ type: 'Polygon', arcs: [], properties: FACE }] }, lineOfContact: {} }
};

/** What the site answers, file by file; every other file is missing. */
let answers: Record<string, string>;
let asked: string[];

beforeEach(() => {
  answers = {};
  asked = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    const answer = answers[address];
    return Promise.resolve(new Response(answer ?? 'missing', { status: answer === undefined ? 404 : 200 }));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const ADDRESS = 'https://atlas.example/geodata/territory/2026-01-01.topo.json';
const open = () => fetchGeodata('https://atlas.example/geodata');

describe('a territory', () => {
  test('is fetched once, whoever asks meanwhile', async () => {
    answers[ADDRESS] = JSON.stringify(TOPOLOGY);
    const source = open();
    const [first, second] = await Promise.all([source.territory('2026-01-01'), source.territory('2026-01-01')]);
    expect(first).toEqual(TOPOLOGY);
    expect(second).toBe(first);
    expect(asked).toEqual([ADDRESS]);
  });

  test.each([
    ['a page of somebody else’s', '<!doctype html>'],
    ['an empty object', '{}'],
    ['a topology without faces', JSON.stringify({ arcs: [], objects: { faces: {}, lineOfContact: {} } })],
    ['nothing', undefined]
  ])('is refused by its name where %s answers, and fetched again by the next call', async (_, answer) => {
    if (answer !== undefined) answers[ADDRESS] = answer;
    const source = open();
    await expect(source.territory('2026-01-01')).rejects.toMatchObject({ file: 'territory/2026-01-01.topo.json' });
    answers[ADDRESS] = JSON.stringify(TOPOLOGY);
    expect(await source.territory('2026-01-01')).toEqual(TOPOLOGY);
  });
});

test('of the ground only what failed is fetched again', async () => {
  const source = open();
  const root = 'https://atlas.example/geodata';
  answers[`${root}/map-labels.json`] = '[]';
  answers[`${root}/sites.json`] = '[]';
  await expect(source.ground()).rejects.toMatchObject({ file: 'basemap.topo.json' });
  const objects = { land: {}, underlay: {}, water: {}, formerReservoir: {} };
  answers[`${root}/basemap.topo.json`] = JSON.stringify({ arcs: [], objects });
  asked = [];
  expect(await source.ground()).toMatchObject({ places: [], sites: [] });
  expect(asked).toEqual([`${root}/basemap.topo.json`]);
});
