import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeMap } from '../../../tests/fixtures/fake-map';
import { TINY_EXPORT } from '../../../tests/fixtures/tiny-export';
import { tinyProvision, tinyVersion } from '../../../tests/fixtures/tiny-territory';
import { BARE_FACE } from '../cartography/maplibre/land-states';
import { DARK, LIGHT } from '../cartography/symbology/palette';
import { derivePartition } from '../derivation/partition/derive-partition';
import { LOCALES } from '../i18n/locale';
import { CameraLink } from './camera-link';
import type { ExploreInput, ExploreOptions } from './explore-options';
import { ShownMap } from './shown-map';

const { version, partition, geodata, units } = TINY_EXPORT;
const faces = partition.zones.flatMap((zone) => zone.faces);
const INPUT: ExploreInput = {
  version,
  partition,
  view: { facet: 'status', hidden: [], isolated: null, zone: null },
  covered: []
};
const size = () => ({ width: 800, height: 600 });
const reader = { originalEvent: new Event('pointerup') };

/** What the map asks of a browser: whether motion is wanted, and a canvas for its icons. */
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('Path2D', Object);
  const context = new Proxy({}, { get: () => () => 'pixels', set: () => true });
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => context }) });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function start(own: Partial<ExploreOptions> = {}) {
  const map = new FakeMap();
  const told: string[] = [];
  const shown = new ShownMap(map.asMap, size, {
    geodata,
    units,
    locale: LOCALES.en,
    palette: LIGHT,
    camera: { lng: 32.5, lat: 48.5, zoom: 7 },
    label: 'Map',
    input: INPUT,
    gestureHints: null,
    link: null,
    onReady: () => told.push('ready'),
    onMove: ({ zoom }) => told.push(`at ${String(zoom)}`),
    onZone: (id) => told.push(`zone ${String(id)}`),
    onHover: (id) => told.push(`over ${String(id)}`),
    onError: () => told.push('error'),
    onContextLost: () => told.push('lost'),
    ...own
  });
  return { map, shown, told };
}

describe('land', () => {
  it('is coloured face by face, and outlined', () => {
    const { map } = start();
    for (const { id } of faces)
      expect(map.stateOf('faces', id)).toMatchObject({ fill: expect.stringMatching(/^#/u) as string });
    expect(map.sentStates.some(({ source }) => source === 'arcs')).toBe(true);
    expect(map.layers).toHaveLength(1);
  });

  it('is sent again only where it has changed', () => {
    const { map, shown } = start();
    map.sentStates.length = 0;
    shown.show({ ...INPUT });
    expect(map.sentStates).toEqual([]);
    const other = tinyVersion([tinyProvision('east', { unit: 'B' }, { control: 'ukraine' })]);
    shown.show({ ...INPUT, version: other, partition: derivePartition(other, { line: partition.line, faces }) });
    expect(map.sentStates.filter(({ source }) => source === 'faces').map(({ id }) => id)).toEqual(['B:russia']);
  });

  it('is bare where the next version is not drawn', () => {
    const { map, shown } = start();
    shown.show({ ...INPUT, partition: { ...partition, zones: [] } });
    for (const { id } of faces) expect(map.stateOf('faces', id)).toEqual(BARE_FACE);
  });

  it('changes its colours with the theme, once', () => {
    const { map, shown } = start();
    const before = map.stateOf('faces', 'B:russia');
    shown.setTheme(DARK);
    expect(map.stateOf('faces', 'B:russia')).not.toEqual(before);
    expect(map.paint.size).toBeGreaterThan(5);
    map.sentStates.length = 0;
    shown.setTheme(DARK);
    expect(map.sentStates).toEqual([]);
  });

  it('goes around other faces on another date', () => {
    const { map, shown } = start();
    map.data.clear();
    shown.setGeodata(geodata);
    expect(map.data.size).toBe(0);
    shown.setGeodata({ ...geodata });
    expect(map.data.size).toBeGreaterThan(0);
  });
});

describe('layers', () => {
  it('are hidden and shown with the reader’s switches', () => {
    const { map, shown } = start();
    expect(map.layout.size).toBe(0);
    shown.show({ ...INPUT, view: { ...INPUT.view, hidden: ['line-of-contact'] } });
    expect(Object.fromEntries(map.layout)).toEqual({
      'line-casing visibility': 'none',
      'line-of-contact visibility': 'none'
    });
    shown.show(INPUT);
    expect([...new Set(map.layout.values())]).toEqual(['visible']);
  });
});

describe('labels', () => {
  it('are placed at once, and again after a move, when the land has been drawn', () => {
    const { map } = start();
    expect([...map.data.keys()]).not.toEqual([]);
    vi.runAllTimers();
    map.data.clear();
    map.fire('moveend', reader);
    expect(map.data.size).toBe(0);
    vi.runAllTimers();
    expect(map.data.size).toBeGreaterThan(0);
  });

  it('wait no longer once the map is removed', () => {
    const { map, shown } = start();
    map.data.clear();
    map.fire('moveend', reader);
    shown.remove();
    vi.runAllTimers();
    expect([map.isRemoved, map.data.size]).toEqual([true, 0]);
  });
});

describe('the camera', () => {
  it('is news where the reader moved it, and not where the page did', () => {
    const { map, shown, told } = start();
    shown.jumpTo({ lng: 33, lat: 48, zoom: 8 });
    expect(told).toEqual([]);
    map.fire('moveend', reader);
    expect(told).toEqual(['at 8']);
    expect(shown.camera()).toEqual({ lng: 33, lat: 48, zoom: 8 });
  });

  it.each([
    [false, 450],
    [true, 0]
  ])('flies there unless no motion is wanted (%s): %i ms', (matches, duration) => {
    vi.stubGlobal('matchMedia', () => ({ matches }));
    const { map, shown } = start();
    shown.fit({ lng: 33, lat: 48, zoom: 8 });
    expect(map.flights).toEqual([{ center: [33, 48], zoom: 8, duration }]);
  });

  it('is where the page wants it after a change of size, unless the reader has moved it', () => {
    const { map, shown } = start();
    shown.fit({ lng: 33, lat: 48, zoom: 8 });
    map.fire('resize');
    expect(shown.camera()).toEqual({ lng: 33, lat: 48, zoom: 8 });
    map.fire('movestart', reader);
    map.jumpTo({ center: [34, 47], zoom: 7 });
    map.fire('resize');
    expect(shown.camera()).toEqual({ lng: 34, lat: 47, zoom: 7 });
  });

  it('of linked maps flies with the first, and is the reader’s news of one alone', () => {
    const link = new CameraLink();
    const [first, second] = [start({ link }), start({ link })];
    for (const { shown } of [first, second]) shown.fit({ lng: 33, lat: 48, zoom: 8 });
    expect([first.map.flights.length, second.map.flights.length]).toEqual([1, 0]);
    second.map.jumpTo({ center: [34, 48], zoom: 9 });
    second.map.fire('moveend', reader);
    expect(first.map.zoom).toBe(9);
    expect([first.told, second.told]).toEqual([[], ['at 9']]);
  });
});

describe('the pointer', () => {
  it('tells the zone under it, once, and outlines that', () => {
    const { map, told } = start();
    map.faceUnderPointer = 'B:russia';
    map.fire('mousemove', { point: { x: 10, y: 10 } });
    map.fire('mousemove', { point: { x: 10, y: 10 } });
    expect(told).toEqual(['over east']);
    expect(map.canvas.style.cursor).toBe('pointer');
    expect(map.sentStates.at(-1)).toMatchObject({ source: 'arcs', state: { hovered: true } });
    map.fire('mouseout');
    expect(told.at(-1)).toBe('over null');
    expect(map.canvas.style.cursor).toBe('');
    expect(map.sentStates.at(-1)).toMatchObject({ source: 'arcs', state: { hovered: false } });
  });

  it('chooses a zone with a click, or none beside all', () => {
    const { map, told } = start();
    map.faceUnderPointer = 'B:russia';
    map.fire('click', { point: { x: 10, y: 10 } });
    map.faceUnderPointer = undefined;
    map.fire('click', { point: { x: 10, y: 10 } });
    expect(told).toEqual(['zone east', 'zone null']);
  });

  it('opens what a name, a leader or a diamond belongs to, before the land beneath', () => {
    const sites: string[] = [];
    const { map, told } = start({ onSite: (id) => sites.push(id) });
    map.namedUnderPointer = { zone: 'east' };
    map.fire('click', { point: { x: 10, y: 10 } });
    map.fire('mousemove', { point: { x: 10, y: 10 } });
    expect(told).toEqual(['zone east', 'over east']);
    map.namedUnderPointer = { site: 'kinburn-spit' };
    map.fire('mousemove', { point: { x: 10, y: 10 } });
    expect(map.canvas.style.cursor).toBe('pointer');
    map.fire('click', { point: { x: 10, y: 10 } });
    expect(sites).toEqual(['kinburn-spit']);
    expect(told).not.toContain('zone null');
  });

  it('may be anywhere while a list outlines a zone', () => {
    const { map, shown } = start();
    shown.point('east');
    expect(map.sentStates.at(-1)).toMatchObject({ source: 'arcs', state: { hovered: true } });
    shown.point(null);
    expect(map.sentStates.at(-1)).toMatchObject({ source: 'arcs', state: { hovered: false } });
  });
});
