import { Geodesic } from 'geographiclib-geodesic';
import type { Feature, MultiLineString } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { polygonAreaKm2 } from '../../src/lib/geodesy/area';
import { facePolygons, manifest, readTopology } from './committed-geodata';
import published from './published-figures.json';

interface HeldMeasure {
  readonly share?: string;
  readonly holder: string;
  readonly units: 'all' | readonly string[];
}

interface PublishedFigure {
  readonly id: string;
  readonly measure: HeldMeasure | string;
  readonly date: string;
  readonly value: number;
  readonly tolerance?: number;
  /** By which share of the figure ours is smaller, at least and at most: another method. */
  readonly below?: readonly [number, number];
}

const figures = published.figures as unknown as PublishedFigure[];

/** Held area (km²) or share (%) on a line's date. */
function heldOn(date: string, { share, holder, units }: HeldMeasure): number {
  const inUnits = (code: string) => units === 'all' || units.includes(code);
  const faces = manifest.dates.find((entry) => entry.date === date)?.faces ?? [];
  const held = faces.filter((face) => face.holder === holder && inUnits(face.unit));
  const heldKm2 = held.reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
  const wholeKm2 = manifest.units.filter(({ code }) => inUnits(code)).reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
  return share === undefined ? heldKm2 : (heldKm2 / wholeKm2) * 100;
}

/** The value on any day within the dates of the lines, changing evenly between two of them. */
function heldBetween(day: string, measure: HeldMeasure): number {
  const dates = manifest.dates.map(({ date }) => date);
  const after = dates.find((date) => date >= day) ?? '';
  const before = dates.findLast((date) => date <= day) ?? '';
  if (before === after) return heldOn(day, measure);
  const elapsed = (Date.parse(day) - Date.parse(before)) / (Date.parse(after) - Date.parse(before));
  return heldOn(before, measure) * (1 - elapsed) + heldOn(after, measure) * elapsed;
}

function lineLengthKm(date: string): number {
  const topology = readTopology(date);
  const { features } = feature(topology, topology.objects.lineOfContact);
  return (features as Feature<MultiLineString>[])
    .flatMap(({ geometry }) => geometry.coordinates)
    .flatMap((line) => line.slice(1).map((end, index) => [line[index] ?? [], end]))
    .reduce((sum, [[x1 = NaN, y1 = NaN] = [], [x2 = NaN, y2 = NaN] = []]) => {
      return sum + (Geodesic.WGS84.Inverse(y1, x1, y2, x2).s12 ?? NaN) / 1000;
    }, 0);
}

/** Held parts of Sumy and Kharkiv Oblasts but for the largest of Kharkiv's, which lies behind the main line. */
function borderPocketsKm2(date: string): number {
  const areas = (id: string) =>
    facePolygons(readTopology(date))
      .filter(({ properties }) => properties.id === id)
      .flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates))
      .map((coordinates) => polygonAreaKm2({ type: 'Polygon', coordinates }))
      .sort((a, b) => b - a);
  return [...areas('UA-59:russia'), ...areas('UA-63:russia').slice(1)].reduce((sum, area) => sum + area, 0);
}

function ours({ measure, date }: PublishedFigure): number {
  if (measure === 'line-length') return lineLengthKm(date);
  if (measure === 'border-pockets') return borderPocketsKm2(date);
  if (typeof measure === 'string') throw new Error(`There is no way to measure ${measure}.`);
  return heldBetween(date, measure);
}

describe('figures published elsewhere', () => {
  it.each(figures)('$id agrees', (figure) => {
    const value = ours(figure);
    if (figure.below === undefined) {
      expect(Math.abs(value - figure.value), `ours is ${value}`).toBeLessThan(figure.tolerance ?? 0);
    } else {
      const [least, most] = figure.below;
      expect(1 - value / figure.value, `ours is ${value}`).toBeGreaterThan(least);
      expect(1 - value / figure.value, `ours is ${value}`).toBeLessThan(most);
    }
  });

  it('are left out only with a reason', () => {
    for (const { claim, reason } of published.leftOut) expect(reason, claim).toMatch(/\.$/);
  });
});
