import { describe, expect, it } from 'vitest';
import type { Annotation } from './sheet-view';
import {
  drawnAnnotation,
  moveAnnotation,
  newAnnotation,
  partsOf,
  placeAnnotation,
  replaceAnnotation,
  reword
} from './edit-annotations';
import type { Bbox } from '../page/preset-views';

const BOX: Bbox = [30, 44, 40, 54];
const small = { box: BOX, isLarge: false };
const label: Annotation = { kind: 'text', at: [35, 49], text: 'Here' };
const arrow: Annotation = { kind: 'arrow', from: [34, 49], to: [35, 49] };

describe('newAnnotation', () => {
  it('begins in the middle of what is shown, in proportion to it', () => {
    expect(newAnnotation('text', BOX, 'New')).toEqual({ kind: 'text', at: [35, 49], text: 'New' });
    expect(newAnnotation('circle', BOX, '')).toEqual({ kind: 'circle', at: [35, 49], radiusKm: 111.195 });
    expect(newAnnotation('arrow', BOX, '')).toEqual({ kind: 'arrow', from: [33.75, 49], to: [35, 49] });
  });
});

describe('drawnAnnotation', () => {
  it('puts a text where the pointer let go', () => {
    const drawn = drawnAnnotation(
      'text',
      [
        [31, 45],
        [32, 46]
      ],
      BOX,
      'New'
    );
    expect(drawn).toEqual({ kind: 'text', at: [32, 46], text: 'New' });
  });

  it('draws an arrow from where the pointer came down to where it let go', () => {
    expect(
      drawnAnnotation(
        'arrow',
        [
          [31, 45],
          [35, 46]
        ],
        BOX,
        ''
      )
    ).toEqual({
      kind: 'arrow',
      from: [31, 45],
      to: [35, 46]
    });
  });

  it('draws a circle from its middle to its edge: a degree of latitude is some 111 km', () => {
    const drawn = drawnAnnotation(
      'circle',
      [
        [35, 48],
        [35, 49]
      ],
      BOX,
      ''
    );
    expect(drawn).toMatchObject({ kind: 'circle', at: [35, 48] });
    expect(drawn.kind === 'circle' && drawn.radiusKm).toBeCloseTo(111.195, 3);
  });

  it('takes a mere click for the end of an arrow and the middle of a circle of the usual size', () => {
    const click = [
      [33, 46],
      [33.001, 46]
    ] as const;
    expect(drawnAnnotation('arrow', click, BOX, '')).toMatchObject({ to: [33.001, 46] });
    expect(drawnAnnotation('circle', click, BOX, '')).toMatchObject({ at: [33.001, 46], radiusKm: 111.195 });
  });
});

describe('placeAnnotation', () => {
  it('moves the one part', () => {
    expect(placeAnnotation(label, 'at', [31, 45])).toEqual({ ...label, at: [31, 45] });
    expect(placeAnnotation(arrow, 'from', [31, 45])).toEqual({ ...arrow, from: [31, 45] });
    expect(placeAnnotation(arrow, 'to', [31, 45])).toEqual({ ...arrow, to: [31, 45] });
  });
});

describe('moveAnnotation', () => {
  it.each([
    ['north', [35, 49.1]],
    ['south', [35, 48.9]],
    ['west', [34.9, 49]],
    ['east', [35.1, 49]]
  ] as const)('goes a hundredth of the image to the %s', (direction, at) => {
    expect(moveAnnotation(label, 'at', direction, small)).toEqual({ ...label, at });
  });

  it('goes ten times as far in large steps', () => {
    expect(moveAnnotation(label, 'at', 'east', { box: BOX, isLarge: true })).toEqual({ ...label, at: [36, 49] });
  });

  it('moves one end of an arrow', () => {
    expect(partsOf(arrow)).toEqual(['from', 'to']);
    expect(moveAnnotation(arrow, 'to', 'north', small)).toEqual({ ...arrow, to: [35, 49.1] });
    expect(moveAnnotation(arrow, 'from', 'north', small)).toEqual({ ...arrow, from: [34, 49.1] });
  });

  it('stays on the map', () => {
    const world: Bbox = [-180, -85, 180, 85];
    const corner: Annotation = { ...label, at: [179.9, 84.9] };
    const east = moveAnnotation(corner, 'at', 'east', { box: world, isLarge: true });
    expect(moveAnnotation(east, 'at', 'north', { box: world, isLarge: true })).toMatchObject({ at: [180, 85] });
  });
});

describe('reword', () => {
  it('cleans the text, and keeps the old one where nothing is left', () => {
    expect(reword(label, ' There\u0000 ')).toEqual({ ...label, text: 'There' });
    expect(reword(label, ' ')).toBe(label);
  });
});

describe('replaceAnnotation', () => {
  it('replaces or leaves out one entry', () => {
    expect(replaceAnnotation([label, arrow], 0, { ...label, text: 'There' })).toEqual([
      { ...label, text: 'There' },
      arrow
    ]);
    expect(replaceAnnotation([label, arrow], 0)).toEqual([arrow]);
  });
});
