import { expect, it } from 'vitest';
import { projectionOf, projectionsFor } from './sheet-view';

it('draws and offers a map of people in an equal-area projection alone', () => {
  expect(projectionsFor('people')).toEqual(['equal-area']);
  expect(projectionOf({ measure: 'people', projection: 'mercator' })).toBe('equal-area');
});

it('draws a map of land as the reader chooses', () => {
  expect(projectionsFor('land')).toContain('mercator');
  expect(projectionOf({ measure: 'land', projection: 'equal-area' })).toBe('equal-area');
  expect(projectionOf({ measure: 'land', projection: 'mercator' })).toBe('mercator');
});
