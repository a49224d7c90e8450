import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { distanceToLinesKm } from '../../src/lib/geodesy/distance';
import type { Place } from '../../src/lib/places/place';
import { NEAR_LINE_KM, type PlaceFaces } from '../../src/lib/places/place-faces';
import { TOWN_POPULATION, type Town, type TownFile } from '../../src/lib/places/towns';
import type { TerritoryTopology } from '../../src/lib/territory/read-territory';
import { jsonRows, type BuiltFile } from '../artefact';
import { BadInput } from '../bad-input';
import type { LineOrigin } from '../sources';
import { PLACES_FILE } from './places';

const creditsOf = (origins: readonly LineOrigin[]): string[] => [...origins, 'openstreetmap', 'geonames'];

interface DatedFaces {
  readonly date: string;
  readonly faces: readonly { id: string; unit: string; geometry: Polygon | MultiPolygon }[];
  readonly lines: readonly Position[][];
}

function readFaces(date: string, topology: TerritoryTopology): DatedFaces {
  const faces = feature(topology, topology.objects.faces).features.map(({ properties: { id, unit }, geometry }) => ({
    id,
    unit,
    geometry: geometry as Polygon | MultiPolygon
  }));
  const parts = feature(topology, topology.objects.lineOfContact).features;
  return { date, faces, lines: parts.flatMap(({ geometry }) => (geometry as MultiLineString).coordinates) };
}

function outlines({ type, coordinates }: Polygon | MultiPolygon): Position[][] {
  return type === 'Polygon' ? coordinates : coordinates.flat();
}

/**
 * The face of the place's own unit that it lies in. Borders and coasts are generalised, so a place beside one may lie
 * beyond it: then the face of its unit whose outline is nearest. Never a face of another unit: the gazetteer knows a
 * place's oblast better than a border rounded to 0.01 degree does.
 */
export function faceOfPlace({ date, faces }: DatedFaces, { en, unit, lng, lat }: Place): string {
  const own = faces.filter((face) => face.unit === unit);
  const around = own.find(({ geometry }) => booleanPointInPolygon([lng, lat], geometry));
  if (around !== undefined) return around.id;
  const distances = own.map((face) => ({ id: face.id, km: distanceToLinesKm([lng, lat], outlines(face.geometry)) }));
  const [nearest] = distances.sort((a, b) => a.km - b.km);
  if (nearest === undefined) throw new BadInput(PLACES_FILE, `${en} is in ${unit}, which has no face on ${date}`);
  return nearest.id;
}

/** The places' faces as drawn: a mark on the map and its card say the same. */
export function derivePlaceFaces(
  places: readonly Place[],
  territories: readonly { date: string; topology: TerritoryTopology }[]
): PlaceFaces {
  const dated = territories.map(({ date, topology }) => readFaces(date, topology));
  const courses = new Map<string, number>();
  const rows = places.map((place): PlaceFaces['places'][number] => {
    const course = dated.map((faces) => faceOfPlace(faces, place)).join();
    if (!courses.has(course)) courses.set(course, courses.size);
    const near = dated.filter(({ lines }) => distanceToLinesKm([place.lng, place.lat], lines) <= NEAR_LINE_KM);
    return [place.id, courses.get(course) ?? NaN, ...near.map(({ date }) => date)];
  });
  return {
    dates: dated.map(({ date }) => date),
    courses: [...courses.keys()].map((course) => course.split(',')),
    places: rows
  };
}

/** Objects of a few lists, each list with one entry on a line. */
function jsonLists(lists: Readonly<Record<string, readonly object[]>>, dates: readonly string[]): string {
  const texts = Object.entries(lists).map(([name, rows]) => `"${name}":${jsonRows(rows).trimEnd()}`);
  return `{"dates":${JSON.stringify(dates)},\n${texts.join(',\n')}}\n`;
}

/** `place-faces.json`: the face of each place on each date. */
export function buildPlaceFaces({ dates, courses, places }: PlaceFaces, origins: readonly LineOrigin[]): BuiltFile {
  return { path: 'place-faces.json', text: jsonLists({ courses, places }, dates), credits: creditsOf(origins) };
}

/** `towns.json`: the larger places with their faces, for lists of what lies inside a zone. */
export function buildTowns(
  places: readonly Place[],
  { dates, courses, places: rows }: PlaceFaces,
  origins: readonly LineOrigin[]
): BuiltFile {
  const courseOf = new Map(rows.map(([id, course]) => [id, course]));
  const large = places.filter(({ population }) => population >= TOWN_POPULATION);
  const used = [...new Set(large.map(({ id }) => courseOf.get(id) ?? NaN))];
  const file: TownFile = {
    dates,
    courses: used.map((course) => courses[course] ?? []),
    towns: large.map(({ id, en, uk, former, population, countedOn }): Town => {
      const course = used.indexOf(courseOf.get(id) ?? NaN);
      return { id, en, uk, ...(former && { former }), population, ...(countedOn && { countedOn }), course };
    })
  };
  return {
    path: 'towns.json',
    text: jsonLists({ courses: file.courses, towns: file.towns }, dates),
    credits: [...creditsOf(origins), 'ukrstat']
  };
}
