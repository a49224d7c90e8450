import { describe, expect, test } from 'vitest';
import { layDateTrack, nearestPlace, trackPaths } from './date-track';

const DATES = ['2022-02-23', '2024-08-01', '2024-09-01', '2025-08-01'];

describe('a track of dates', () => {
  const track = layDateTrack(DATES, 2);

  test('has a place for every date and every line without one, from left to right', () => {
    expect(track.places).toHaveLength(6);
    expect([...track.places].sort((a, b) => a - b)).toEqual(track.places);
    expect(track.places.every((place) => place >= 0 && place <= 100)).toBe(true);
  });

  test('is in proportion to time where lines follow one another', () => {
    const [, first = 0, second = 0, third = 0] = track.places;
    expect((second - first) / (third - first)).toBeCloseTo(31 / 365, 5);
  });

  test('breaks off before and behind what nothing joins', () => {
    expect(track.runs).toEqual([[0], [1, 2, 3]]);
    const [first = 0, second = 0] = track.breaks;
    expect(first).toBeGreaterThan(track.places[0] ?? 0);
    expect(first).toBeLessThan(track.places[1] ?? 0);
    expect(second).toBeGreaterThan(track.places[3] ?? 0);
  });

  test('names the year of a date that stands alone and those that begin within a run', () => {
    expect(track.years.map(({ year }) => year)).toEqual(['2022', '2025']);
  });

  test('draws no value across a break', () => {
    const { area, line } = trackPaths(track, [4, 2, 2, 1], 4);
    expect(line.match(/M/gu)).toHaveLength(2);
    expect(area.match(/M/gu)).toHaveLength(1);
  });

  test.each([
    [0, 0],
    [100, 5]
  ])('at %s per cent the nearest line is number %s', (place, index) => {
    expect(nearestPlace(track, place)).toBe(index);
  });
});

test('a single date and many lines without one have room', () => {
  const { places } = layDateTrack(['2024-08-01'], 40);
  expect(places).toHaveLength(41);
  expect(Math.max(...places)).toBeLessThanOrEqual(100);
});
