import { afterEach, expect, it, vi } from 'vitest';
import { Gazetteer } from './gazetteer.svelte';

// Whether there is a newer atlas is asked of the browser.
vi.mock('$app/state', () => ({ updated: { check: () => Promise.resolve(false) } }));

const KYIV = { id: 703448, en: 'Kyiv', uk: 'Київ', lng: 30.5, lat: 50.4, population: 2_800_000, unit: 'UA-30' };

afterEach(() => vi.unstubAllGlobals());

it('is fetched when the reader turns to it, again after a failure, and once for all pages', async () => {
  let isUp = false;
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address.replace(/^.*\//u, ''));
    if (!isUp) return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(new Response(JSON.stringify(address.endsWith('places.json') ? [KYIV] : {})));
  });
  const gazetteer = new Gazetteer();
  expect([gazetteer.state, asked]).toEqual(['idle', []]);

  const first = gazetteer.load();
  expect(gazetteer.state).toBe('loading');
  await first;
  expect([gazetteer.state, gazetteer.loaded]).toEqual(['failed', null]);

  isUp = true;
  await gazetteer.load();
  expect(gazetteer.state).toBe('ready');
  expect(gazetteer.loaded?.byId.get(KYIV.id)?.en).toBe('Kyiv');

  const before = asked.length;
  await gazetteer.load();
  const another = new Gazetteer();
  await another.load();
  expect([another.state, asked.length]).toEqual(['ready', before]);
});
