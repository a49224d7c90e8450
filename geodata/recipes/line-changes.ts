import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { polygonAreaKm2 } from '../../src/lib/geodesy/area';
import { dayNumber, type LineChange } from '../../src/lib/territory/territory';
import { jsonRows, type BuiltFile } from '../artefact';
import type { CutTopology } from '../../src/lib/territory/cut/cut-faces';
import { roundKm2 } from '../measure-geodesic';
import { runMapshaper } from '../../src/lib/own-line/cut/run-mapshaper';

/** A year in days: the newest line is also set against the one nearest to a year before it. */
const YEAR_DAYS = 365.25;

interface DatedCut {
  readonly date: string;
  readonly topology: CutTopology;
}

function heldByRussia({ topology }: DatedCut): FeatureCollection {
  const { features, type } = feature(topology, topology.objects.faces);
  return { type, features: features.filter(({ properties }) => properties?.holder === 'russia') };
}

/** Areas in km² of what Russia holds on one date alone, by date. */
async function heldOnOneAlone(one: DatedCut, other: DatedCut): Promise<{ one: number; other: number }> {
  const commands = [
    '-i one.json other.json combine-files',
    "-dissolve target=one calc='one = 1'",
    "-dissolve target=other calc='other = 1'",
    '-union target=one,other name=either',
    "-filter '!one || !other'",
    '-o changed.json format=geojson target=either'
  ];
  const changed = (await runMapshaper(commands.join(' '), {
    'one.json': heldByRussia(one),
    'other.json': heldByRussia(other)
  })) as FeatureCollection<Polygon | MultiPolygon, { one: 1 | null }>;
  const areaOf = (isOfOne: boolean) =>
    changed.features
      .filter(({ properties }) => (properties.one === 1) === isOfOne)
      .reduce((sum, { geometry }) => sum + polygonAreaKm2(geometry), 0);
  return { one: areaOf(true), other: areaOf(false) };
}

/**
 * `line-changes.json`: the land between the newest line of contact and the one that is nearest to a year older, by which
 * way it changed hands; measured before any simplification. Nothing where there is but one line.
 *
 * @param cuts ascending by date
 */
export async function buildLineChanges(cuts: readonly DatedCut[]): Promise<BuiltFile> {
  const newest = cuts.at(-1);
  const distance = ({ date }: DatedCut) => Math.abs(dayNumber(newest?.date ?? date) - dayNumber(date) - YEAR_DAYS);
  const [earlier] = cuts.slice(0, -1).sort((a, b) => distance(a) - distance(b));
  const changes: LineChange[] = [];
  if (newest !== undefined && earlier !== undefined) {
    const { one, other } = await heldOnOneAlone(newest, earlier);
    changes.push({ from: earlier.date, to: newest.date, toRussiaKm2: roundKm2(one), toUkraineKm2: roundKm2(other) });
  }
  return { path: 'line-changes.json', text: jsonRows(changes), credits: ['deepstatemap', 'openstreetmap'] };
}
