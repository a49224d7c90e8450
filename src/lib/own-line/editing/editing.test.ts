import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { ControlDrawing } from '../control-drawing';
import { drawingOf, questionsOf } from '../opening/questions';
import { readLineFile } from '../opening/read-line-file';
import { drawingSoFar, drawnFile } from './drawn-file';
import { addPosition, middleOf, movePosition, pathsOf, removePosition, withPaths } from './edited-paths';
import { record, redo, startHistory, undo } from './history';
import { nearestOn } from './nearest-on';

const SQUARE = [
  [37, 48],
  [38, 48],
  [38, 49],
  [37, 48]
];
const LINE = [
  [37, 48],
  [38, 49]
];
const DRAWINGS: readonly ControlDrawing[] = [
  { kind: 'held', holder: 'russia', polygons: [[SQUARE, SQUARE], [SQUARE]] },
  { kind: 'line', lines: [LINE, LINE], russia: 'right' },
  {
    kind: 'parts',
    parts: [
      { part: 'main', closed: false, positions: LINE },
      { part: 'whole', closed: true, positions: [], units: ['UA-43'] },
      { part: 'pocket', closed: true, positions: SQUARE }
    ]
  }
];

describe('paths of a drawing', () => {
  it.each(DRAWINGS)('%o comes back as it was', (drawing) => {
    expect(withPaths(drawing, pathsOf(drawing))).toEqual(drawing);
  });

  it('leave out what was removed and add what was drawn', () => {
    const [held, line, parts] = DRAWINGS as [ControlDrawing, ControlDrawing, ControlDrawing];
    const outline = { id: 'new', isOutline: true, positions: SQUARE.slice(0, 3) };
    const withoutOuter = [...pathsOf(held).filter(({ id }) => id !== '0-0'), outline];
    expect(withPaths(held, withoutOuter)).toMatchObject({ polygons: [[SQUARE], [SQUARE]] });
    expect(withPaths(parts, [...pathsOf(parts), outline])).toMatchObject({
      parts: [
        { part: 'main' },
        { part: 'whole' },
        { part: 'pocket' },
        { part: 'drawn-1', closed: true, positions: SQUARE }
      ]
    });
    const short = { id: 'new', isOutline: false, positions: [[37, 48]] };
    expect(withPaths(line, [...pathsOf(line), short])).toEqual(line);
  });
});

describe('what was drawn as a file', () => {
  it.each(DRAWINGS)('%o means what it meant', async (drawing) => {
    const { ending, text } = drawnFile(drawing, pathsOf(drawing));
    const reading = await readLineFile({ name: `a.${ending}`, bytes: new TextEncoder().encode(text) });
    if (drawing.kind === 'line') expect(questionsOf(reading).meanings).toEqual(['line']);
    else expect(drawingOf(reading)).toMatchObject(drawing);
  });

  it('is taken for what it most likely means while it is drawn', () => {
    const front = {
      id: 'a',
      isOutline: false,
      positions: [
        [37, 51],
        [33, 46]
      ]
    };
    expect(drawingSoFar(null, [front])).toMatchObject({ kind: 'line', russia: 'left' });
    expect(drawingSoFar(null, [])).toBeUndefined();
  });

  it('is asked about, where it was drawn from the beginning', async () => {
    const { text } = drawnFile(null, [
      { id: 'a', isOutline: false, positions: LINE },
      { id: 'b', isOutline: true, positions: SQUARE.slice(0, 3) }
    ]);
    const reading = await readLineFile({ name: 'a.geojson', bytes: new TextEncoder().encode(text) });
    expect(questionsOf(reading).meanings).toEqual(['russia', 'ukraine', 'line']);
  });
});

describe('edits of a path', () => {
  const paths = [{ id: 'a', isOutline: false, positions: LINE }];
  const positionsAfter = (edited: ReturnType<typeof movePosition>) => edited[0]?.positions;

  it('have a middle', () => {
    expect(middleOf(paths, { lng: 0, lat: 0 })).toEqual({ lng: 37.5, lat: 48.5 });
    expect(middleOf([], { lng: 1, lat: 2 })).toEqual({ lng: 1, lat: 2 });
  });

  it('move, add and remove positions', () => {
    expect(positionsAfter(movePosition(paths, 'a', 1, [38.12345678, 49]))).toEqual([
      [37, 48],
      [38.123457, 49]
    ]);
    expect(positionsAfter(addPosition(paths, 'a', 0))?.[1]).toEqual([37.5, 48.5]);
    expect(positionsAfter(addPosition(paths, 'a', 1))?.[2]).toEqual([39, 50]);
    expect(removePosition(paths, 'a', 0)).toEqual([]);
  });
});

describe('history', () => {
  it('goes back through every change, and forth again', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 30 }), (changes) => {
        const made = changes.reduce((history, change) => record(history, change), startHistory(-1));
        const back = changes.reduce((history) => undo(history), made);
        expect(back.present).toBe(-1);
        expect(undo(back)).toBe(back);
        expect(changes.reduce((history) => redo(history), back)).toEqual(made);
      })
    );
  });

  it('forgets what was undone when something else is done', () => {
    const history = record(undo(record(startHistory('a'), 'b')), 'c');
    expect(redo(history)).toBe(history);
    expect(undo(history).present).toBe('a');
  });
});

describe('nearestOn', () => {
  it('takes the nearest place of the lines within reach, corners before edges', () => {
    const lines = [
      [
        [30, 48],
        [32, 48]
      ]
    ];
    expect(nearestOn(lines, [31, 48.01], 0.02)).toEqual([31, 48]);
    expect(nearestOn(lines, [31.995, 48.01], 0.02)).toEqual([32, 48]);
    expect(nearestOn(lines, [31, 48.1], 0.02)).toBeUndefined();
  });
});
