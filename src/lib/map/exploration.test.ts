import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Exploration } from './exploration.svelte';
import type { ExploreMap } from './explore-options';

const CAMERA = { lng: 33, lat: 48, zoom: 6 };
const START = { camera: CAMERA, size: { width: 400, height: 300 }, isCooperative: false };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('WheelEvent', { DOM_DELTA_LINE: 1 });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function begin() {
  const moves: number[] = [];
  const exploration = new Exploration(({ zoom }) => moves.push(zoom));
  const frame = Object.assign(new EventTarget(), { getBoundingClientRect: () => ({ left: 0, top: 0 }) });
  const picture = { parentElement: frame, style: { transform: '', transformOrigin: '' } };
  const jumps: number[] = [];
  const map = { jumpTo: ({ zoom }: typeof CAMERA) => jumps.push(zoom) } as Partial<ExploreMap> as ExploreMap;
  const zoomIn = () =>
    frame.dispatchEvent(Object.assign(new Event('wheel'), { deltaY: -450, deltaMode: 0, clientX: 200, clientY: 150 }));
  const follow = () => exploration.follow([picture as unknown as HTMLElement], START);
  return { exploration, moves, jumps, map, picture, zoomIn, follow };
}

describe('Exploration', () => {
  it('covers a drawing once its map has faded in, until that is gone', () => {
    const { exploration, map } = begin();
    exploration.reveal('wide', map);
    expect([exploration.isReady, exploration.covers('wide')]).toEqual([true, false]);
    vi.runAllTimers();
    expect([exploration.covers('wide'), exploration.covers('narrow')]).toEqual([true, false]);
    exploration.uncover('wide');
    expect(exploration.covers('wide')).toBe(false);
  });

  it('never covers a drawing whose map is gone before it has faded in', () => {
    const { exploration, map } = begin();
    exploration.reveal('wide', map);
    exploration.uncover('wide');
    vi.runAllTimers();
    expect(exploration.covers('wide')).toBe(false);
  });

  it('starts the map where the hand has moved its drawing', () => {
    const { exploration, map, moves, jumps, follow, zoomIn } = begin();
    follow();
    zoomIn();
    exploration.reveal('wide', map);
    expect([jumps, moves]).toEqual([[7], [7]]);
  });

  it('leaves the map where it is if the hand has moved nothing', () => {
    const { exploration, map, moves, jumps, follow } = begin();
    follow();
    exploration.reveal('wide', map);
    expect([jumps, moves]).toEqual([[], []]);
  });

  it('forgets the hand once the drawings follow it no longer', () => {
    const { exploration, map, jumps, follow, zoomIn } = begin();
    const stop = follow();
    zoomIn();
    stop();
    exploration.reveal('wide', map);
    expect(jumps).toEqual([]);
  });

  it('has drawings made anew for where the hand left them only where no map will come', () => {
    const { exploration, moves, picture, follow, zoomIn } = begin();
    follow();
    zoomIn();
    exploration.settle();
    expect(moves).toEqual([]);
    exploration.fallBack();
    exploration.settle();
    expect([moves, picture.style.transform]).toEqual([[7], '']);
  });

  it('shows drawings again where maps fail', () => {
    const { exploration, map } = begin();
    exploration.reveal('wide', map);
    vi.runAllTimers();
    exploration.fallBack();
    expect([exploration.canExplore, exploration.isReady, exploration.covers('wide')]).toEqual([false, false, false]);
  });

  it('has the camera exactly as the map told it, where the address has it rounded', () => {
    const { exploration } = begin();
    const exact = { lng: 33.00001, lat: 48.00002, zoom: 6.004 };
    expect(exploration.cameraFor(CAMERA, CAMERA)).toBe(CAMERA);
    exploration.move(exact);
    expect(exploration.cameraFor(CAMERA, CAMERA)).toBe(exact);
    const elsewhere = { ...CAMERA, zoom: 8 };
    expect(exploration.cameraFor(elsewhere, elsewhere)).toBe(elsewhere);
    expect(exploration.cameraFor(null, CAMERA)).toBe(CAMERA);
  });
});
