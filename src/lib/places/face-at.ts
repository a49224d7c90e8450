import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { distanceToLinesKm } from '../geodesy/distance';
import type { TerritoryTopology } from '../territory/read-territory';
import type { Holder, UnitCode } from '../territory/territory';

/** The faces of one line of contact as drawn, and the line, to look up where points lie. */
export interface FaceOutlines {
  readonly faces: readonly {
    readonly id: string;
    readonly unit: UnitCode;
    readonly holder: Holder;
    readonly rings: readonly Position[][];
  }[];
  readonly lines: readonly Position[][];
}

/** A point of the atlas, which knows its administrative unit. */
export interface LocatedPoint {
  readonly unit: UnitCode;
  readonly lng: number;
  readonly lat: number;
}

const ringsOf = ({ type, coordinates }: Polygon | MultiPolygon): Position[][] =>
  type === 'Polygon' ? coordinates : coordinates.flat();

/** Reads outlines from the topology of a date, or of a person's own line. */
export function readFaceOutlines(topology: TerritoryTopology): FaceOutlines {
  const faces = feature(topology, topology.objects.faces).features.map(
    ({ properties: { id, unit, holder }, geometry }) => ({
      id,
      unit,
      holder,
      rings: ringsOf(geometry as Polygon | MultiPolygon)
    })
  );
  const parts = feature(topology, topology.objects.lineOfContact).features;
  return { faces, lines: parts.flatMap(({ geometry }) => (geometry as MultiLineString).coordinates) };
}

/** Whether a position lies within rings, holes left out: an odd number of borders to the east of it. */
function isWithin([lng = NaN, lat = NaN]: Position, rings: readonly (readonly Position[])[]): boolean {
  let isInside = false;
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      const [[x0 = NaN, y0 = NaN] = [], [x1 = NaN, y1 = NaN] = []] = [ring[index - 1], ring[index]];
      if (y0 > lat !== y1 > lat && x0 + ((x1 - x0) * (lat - y0)) / (y1 - y0) > lng) isInside = !isInside;
    }
  }
  return isInside;
}

/**
 * The face of a point's own unit that it lies in. Borders and coasts are generalised, so a point beside one may lie
 * beyond it: then the face of its unit whose outline is nearest. Never a face of another unit: the gazetteer knows a
 * place's oblast better than a border rounded to 0.01 degree does. Nothing where the unit has no face.
 */
export function faceAt({ faces }: Pick<FaceOutlines, 'faces'>, { unit, lng, lat }: LocatedPoint): string | undefined {
  const own = faces.filter((face) => face.unit === unit);
  const around = own.find(({ rings }) => isWithin([lng, lat], rings));
  if (around !== undefined) return around.id;
  const distances = own.map(({ id, rings }) => ({ id, km: distanceToLinesKm([lng, lat], rings) }));
  return distances.sort((a, b) => a.km - b.km)[0]?.id;
}

/** How far a point lies from the line of contact, in km. */
export const kmFromLine = ({ lines }: Pick<FaceOutlines, 'lines'>, { lng, lat }: Pick<LocatedPoint, 'lng' | 'lat'>) =>
  distanceToLinesKm([lng, lat], lines);
