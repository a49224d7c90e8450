import { expect, it } from 'vitest';
import { listWholeAtlas } from './whole-atlas.mjs';

const SITE = {
  base: '/atlas',
  geodataFolder: 'geodata/abc',
  build: ['/atlas/_app/immutable/a.js'],
  workers: ['_app/immutable/workers/w.js'],
  files: [
    '/geodata/people.json',
    '/geodata/territory/2024-08-01.topo.json',
    '/geodata/territory/2025-11-20.topo.json',
    '/geodata/territory/2026-10-10.topo.json',
    '/favicon.svg',
    '/preview.png'
  ],
  prerendered: [
    '/atlas/',
    '/atlas/places/42/',
    '/atlas/compare/a-1/b-2/',
    '/atlas/embed/',
    '/atlas/embed/a-1/',
    '/atlas/embed/a-1/b-2/',
    '/atlas/embed/compare/',
    '/atlas/data/v1/areas.csv',
    '/atlas/compare/distances/2024-08-01.json',
    '/atlas/compare/distances/2026-10-10.json',
    '/atlas/places/version-terms.json'
  ]
};

it('holds pages, code and data, and of the lines those of versions and the newest', () => {
  const { addresses, pages } = listWholeAtlas(SITE, ['2025-11-20']);
  expect(pages).toEqual(['/atlas/', '/atlas/embed/', '/atlas/embed/compare/']);
  expect(addresses).toEqual([
    '/atlas/_app/immutable/a.js',
    '/atlas/favicon.svg',
    '/atlas/geodata/abc/people.json',
    '/atlas/geodata/abc/territory/2025-11-20.topo.json',
    '/atlas/geodata/abc/territory/2026-10-10.topo.json',
    '/atlas/compare/distances/2026-10-10.json',
    '/atlas/places/version-terms.json',
    '/atlas/',
    '/atlas/embed/',
    '/atlas/embed/compare/',
    '/atlas/_app/immutable/workers/w.js'
  ]);
});
