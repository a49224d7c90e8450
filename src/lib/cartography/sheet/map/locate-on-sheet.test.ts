import { describe, expect, it } from 'vitest';
import { locateOnSheet, markAnnotations } from './locate-on-sheet';
import type { GroundWindow } from '../model/sheet';

/** A degree is ten pixels; the window's upper left corner is at 30° E, 50° N. */
const windowAt = (left: number): GroundWindow => ({
  box: { left, right: left + 100, top: 20, bottom: 120 },
  project: (lng, lat) => [left + (lng - 30) * 10, 20 + (50 - lat) * 10],
  invert: (x, y) => [30 + (x - left) / 10, 50 - (y - 20) / 10]
});
const maps = [windowAt(0), windowAt(200)];

describe('locateOnSheet', () => {
  it('tells the ground under a point of either map', () => {
    expect(locateOnSheet({ maps }, [{ x: 50, y: 70 }])).toEqual([[35, 45]]);
    expect(locateOnSheet({ maps }, [{ x: 250, y: 70 }])).toEqual([[35, 45]]);
  });

  it('follows a drag on the map where it began', () => {
    expect(
      locateOnSheet({ maps }, [
        { x: 50, y: 70 },
        { x: 150, y: 70 }
      ])
    ).toEqual([
      [35, 45],
      [45, 45]
    ]);
  });

  it('knows no ground beside the maps', () => {
    expect(locateOnSheet({ maps }, [{ x: 150, y: 70 }])).toBeUndefined();
    expect(locateOnSheet({ maps: [] }, [{ x: 50, y: 70 }])).toBeUndefined();
  });
});

describe('markAnnotations', () => {
  it('marks each part on each map that shows it', () => {
    const arrow = { kind: 'arrow', from: [20, 45], to: [35, 45] } as const;
    expect(markAnnotations({ maps }, [{ kind: 'text', at: [31, 49], text: 'Here' }, arrow])).toEqual([
      { index: 0, part: 'at', x: 10, y: 30 },
      { index: 1, part: 'to', x: 50, y: 70 },
      { index: 0, part: 'at', x: 210, y: 30 },
      { index: 1, part: 'to', x: 250, y: 70 }
    ]);
  });
});
