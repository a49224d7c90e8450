import { faceAt, kmFromLine, type FaceOutlines } from '../../src/lib/places/face-at';
import type { Place } from '../../src/lib/places/place';
import { NEAR_LINE_KM, type PlaceFaces } from '../../src/lib/places/place-faces';
import { TOWN_POPULATION, type Town, type TownFile } from '../../src/lib/places/towns';
import { jsonLists, type BuiltFile } from '../artefact';
import { BadInput } from '../bad-input';
import type { LineOrigin } from '../sources';
import { PLACES_FILE } from './places';

const creditsOf = (origins: readonly LineOrigin[]): string[] => [...origins, 'openstreetmap', 'geonames'];

/** The outlines of a date's faces, and of its line. */
export type DatedOutlines = FaceOutlines & { readonly date: string };

/**
 * The face of a place's own unit that it lies in, see `faceAt`.
 *
 * @throws {BadInput} where a source is not as it must be
 */
export function faceOfPlace(outlines: Pick<DatedOutlines, 'date' | 'faces'>, place: Place): string {
  const face = faceAt(outlines, place);
  if (face === undefined)
    throw new BadInput(PLACES_FILE, `${place.en} is in ${place.unit}, which has no face on ${outlines.date}`);
  return face;
}

/** The places' faces as drawn: a mark on the map and its card say the same. */
export function derivePlaceFaces(places: readonly Place[], dated: readonly DatedOutlines[]): PlaceFaces {
  const courses = new Map<string, number>();
  const rows = places.map((place): PlaceFaces['places'][number] => {
    const course = dated.map((faces) => faceOfPlace(faces, place)).join();
    if (!courses.has(course)) courses.set(course, courses.size);
    const near = dated.filter((outlines) => kmFromLine(outlines, place) <= NEAR_LINE_KM);
    return [place.id, courses.get(course) ?? NaN, ...near.map(({ date }) => date)];
  });
  return {
    dates: dated.map(({ date }) => date),
    courses: [...courses.keys()].map((course) => course.split(',')),
    places: rows
  };
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
  const nearLineOn = new Map(rows.map(([id, , ...near]) => [id, near]));
  const large = places.filter(({ population }) => population >= TOWN_POPULATION);
  const used = [...new Set(large.map(({ id }) => courseOf.get(id) ?? NaN))];
  const file: TownFile = {
    dates,
    courses: used.map((course) => courses[course] ?? []),
    towns: large.map(({ id, en, uk, former, population, countedOn }): Town => {
      const course = used.indexOf(courseOf.get(id) ?? NaN);
      const near = nearLineOn.get(id) ?? [];
      return {
        id,
        en,
        uk,
        ...(former && { former }),
        population,
        ...(countedOn && { countedOn }),
        course,
        ...(near.length > 0 && { nearLineOn: near })
      };
    })
  };
  return {
    path: 'towns.json',
    text: jsonLists({ courses: file.courses, towns: file.towns }, dates),
    credits: [...creditsOf(origins), 'ukrstat']
  };
}
