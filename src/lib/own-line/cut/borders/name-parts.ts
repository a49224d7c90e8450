import type { Position } from 'geojson';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { distanceToLinesKm } from '../../../geodesy/distance';
import type { Place } from '../../../places/place';
import type { FacePart } from '../../../territory/border-factors';

export interface NamedSite {
  readonly id: string;
  readonly lng: number;
  readonly lat: number;
}

/** Beyond this the nearest place says nothing about a part. */
const NEAR_KM = 15;

interface Part {
  readonly unit: string;
  readonly rings: readonly Position[][];
}

type Name = Pick<FacePart, 'place' | 'site'>;

const isIn = (lng: number, lat: number, { rings }: Part): boolean =>
  booleanPointInPolygon([lng, lat], { type: 'Polygon', coordinates: rings.map((ring) => [...ring]) });

type Box = readonly [west: number, south: number, east: number, north: number];

function boxOf({ rings: [outer = []] }: Part): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = NaN, y = NaN] of outer) {
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [south, north] = [Math.min(south, y), Math.max(north, y)];
  }
  return [west, south, east, north];
}

/** Whether a position lies in a box or within about so many km of it. */
function inBox({ lng, lat }: { lng: number; lat: number }, [west, south, east, north]: Box, km: number): boolean {
  const margin = km / 70;
  return lng >= west - margin && lng <= east + margin && lat >= south - margin && lat <= north + margin;
}

function placeOf(part: Part, box: Box, places: readonly Place[]): Name['place'] {
  const candidates = places.filter((place) => place.unit === part.unit && inBox(place, box, NEAR_KM));
  const told = ({ en, uk, population }: Place) => ({ en, uk: uk ?? en, population });
  // The largest first.
  const inside = candidates.find((place) => isIn(place.lng, place.lat, part));
  if (inside !== undefined) return told(inside);
  const [nearest] = candidates
    .map((place) => ({ place, km: distanceToLinesKm([place.lng, place.lat], part.rings) }))
    .filter(({ km }) => km <= NEAR_KM)
    .sort((a, b) => a.km - b.km);
  return nearest === undefined ? undefined : { ...told(nearest.place), isNear: true };
}

/** What the parts are called by: the largest place in each, or the nearest of its unit, and a site that lies in it. */
export function nameParts(
  parts: readonly Part[],
  { places, sites }: { readonly places: readonly Place[]; readonly sites: readonly NamedSite[] }
): Name[] {
  return parts.map((part): Name => {
    const box = boxOf(part);
    const place = placeOf(part, box, places);
    const site = sites.find(({ lng, lat }) => inBox({ lng, lat }, box, 0) && isIn(lng, lat, part));
    return { ...(place && { place }), ...(site && { site: site.id }) };
  });
}
