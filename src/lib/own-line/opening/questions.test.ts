import { describe, expect, it } from 'vitest';
import type { Position } from 'geojson';
import type { LineReading } from '../control-drawing';
import { applyOffer } from './apply-offer';
import { applyMeaning, drawingOf, questionsOf } from './questions';

const reading = (rest: Partial<LineReading>): LineReading => ({
  format: 'geojson',
  polygons: [],
  lines: [],
  remarks: [],
  ...rest
});

const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south]
];
/** Holds Donetsk and Luhansk. */
const EAST = box(37, 47, 40, 49);
/** Holds Kyiv. */
const NORTH = box(29, 50, 32, 51);
/** From the north to the south, Donetsk, Luhansk and Simferopol on its left. */
const FRONT: Position[] = [
  [37.5, 51],
  [37, 48],
  [33, 46.4],
  [31, 46]
];

describe('questionsOf', () => {
  it('asks nothing of our table', () => {
    const parts = [{ part: 'main', closed: false, positions: FRONT }];
    expect(questionsOf(reading({ parts })).meanings).toEqual([]);
    expect(drawingOf(reading({ parts }))).toEqual({ kind: 'parts', parts });
  });

  it('asks nothing of the form of daily files, if it holds what Russia has held since 2014', () => {
    const daily = reading({ polygons: [[EAST]], isDailyForm: true });
    expect(drawingOf(daily)).toEqual({ kind: 'held', holder: 'russia', polygons: [[EAST]] });
    expect(drawingOf(reading({ polygons: [[NORTH]], isDailyForm: true }))).toBeUndefined();
    expect(drawingOf(reading({ polygons: [[EAST], [NORTH]], isDailyForm: true }))).toBeUndefined();
  });

  it('asks nothing where a file says who holds its polygons', () => {
    expect(drawingOf(reading({ polygons: [[NORTH]], holder: 'ukraine' }))).toMatchObject({ holder: 'ukraine' });
  });

  it('asks whose polygons are, and suggests by the places in them, not by those in their holes', () => {
    expect(questionsOf(reading({ polygons: [[EAST]] }))).toEqual({
      offers: [],
      meanings: ['russia', 'ukraine'],
      suggestion: 'russia'
    });
    expect(questionsOf(reading({ polygons: [[NORTH]] })).suggestion).toBe('ukraine');
    expect(questionsOf(reading({ polygons: [[box(20, 44, 45, 55), EAST]] })).suggestion).toBeUndefined();
    expect(questionsOf(reading({ polygons: [[box(29, 44, 33, 55), NORTH]] })).suggestion).toBeUndefined();
  });

  it('suggests on which side of a line Russia holds the land', () => {
    const turned = FRONT.toReversed();
    expect(questionsOf(reading({ lines: [FRONT] }))).toEqual({
      offers: [],
      meanings: ['line'],
      suggestion: 'line',
      side: 'left'
    });
    expect(questionsOf(reading({ lines: [turned] })).side).toBe('right');
  });

  it('leaves the side open where places lie on both', () => {
    const across: Position[] = [
      [38.5, 52],
      [38.5, 44]
    ];
    expect(questionsOf(reading({ lines: [across] })).side).toBeUndefined();
  });

  it('asks for all where a file has both', () => {
    const both = reading({ polygons: [[EAST]], lines: [FRONT], holder: 'russia' });
    expect(questionsOf(both).meanings).toEqual(['russia', 'ukraine', 'line']);
    expect(drawingOf(both)).toBeUndefined();
  });
});

describe('applyMeaning', () => {
  it('makes a drawing of an answer', () => {
    const both = reading({ polygons: [[EAST]], lines: [FRONT] });
    expect(applyMeaning(both, { meaning: 'ukraine' })).toEqual({ kind: 'held', holder: 'ukraine', polygons: [[EAST]] });
    expect(applyMeaning(both, { meaning: 'line', russia: 'right' })).toEqual({
      kind: 'line',
      lines: [FRONT],
      russia: 'right'
    });
  });
});

describe('applyOffer', () => {
  it('swaps, and leaves nothing of the offer', async () => {
    const offer = { code: 'axes-may-be-swapped' };
    const swapped = reading({
      lines: [FRONT.map(([x = 0, y = 0]) => [y, x])],
      remarks: [offer, { code: 'points-left' }]
    });
    expect(drawingOf(swapped)).toBeUndefined();
    const taken = await applyOffer(swapped, offer);
    expect(taken.lines).toEqual([FRONT]);
    expect(taken.remarks.map(({ code }) => code)).toEqual(['points-left', 'axes-swapped']);
  });

  it('turns metres into degrees', async () => {
    const offer = { code: 'may-be-projected', values: { code: '3857', name: 'Web Mercator' } };
    const metres = reading({
      parts: [{ part: 'main', closed: false, positions: [[4194518.41, 6479245.75]] }],
      remarks: [offer]
    });
    const [[lng = 0, lat = 0] = []] = (await applyOffer(metres, offer)).parts?.[0]?.positions ?? [];
    expect([lng.toFixed(4), lat.toFixed(4)]).toEqual(['37.6800', '50.1900']);
  });
});
