import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { FacePeople } from '../../../people/face-people';
import { layPeople, type NameTown } from '../../../people/lay-people';
import { COUNTED_ON, type PeoplePoint } from '../../../people/people-points';
import type { Place } from '../../../places/place';
import type { CutTopology } from '../../../territory/cut/cut-faces';

/**
 * The lower Dnipro with its arms and islands, to 0.01 degree: the water of the base map has it only in pieces, and a
 * town on one bank cannot lie on the other.
 */
const LOWER_DNIPRO: readonly Position[] = [
  [33.38, 46.79],
  [33.1, 46.79],
  [32.9, 46.74],
  [32.7, 46.69],
  [32.55, 46.64],
  [32.4, 46.61],
  [32.2, 46.57],
  [31.9, 46.57],
  [31.9, 46.5],
  [32.3, 46.5],
  [32.5, 46.535],
  [32.63, 46.57],
  [32.72, 46.62],
  [32.85, 46.63],
  [33.1, 46.7],
  [33.38, 46.75],
  [33.38, 46.79]
];

/** Water of the base map's source. */
export type WaterTopology = Topology<{ water: GeometryCollection }>;

/** Water that no town moves over: that of the base map's source, and the lower Dnipro. */
export function townWater(topology: WaterTopology): MultiPolygon {
  const polygons = feature(topology, topology.objects.water).features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : []
  );
  return { type: 'MultiPolygon', coordinates: [...polygons, [[...LOWER_DNIPRO]]] };
}

/** Names of towns by the gazetteer: the place of the same unit with the same official figure, nearby. */
export function nameTowns(places: readonly Place[]): NameTown {
  const known = new Map<string, Place[]>();
  for (const place of places) {
    const key = `${place.unit} ${place.population}`;
    if (place.countedOn === COUNTED_ON) known.set(key, [...(known.get(key) ?? []), place]);
  }
  return ({ unit, people, lng, lat }) => {
    const near = known.get(`${unit} ${people}`)?.find((place) => Math.hypot(place.lng - lng, place.lat - lat) < 0.15);
    return near === undefined || near.uk === null ? {} : { id: near.id, name: { en: near.en, uk: near.uk } };
  };
}

/**
 * People in the faces of a line, at full resolution: a town's point may lie a hundred metres from it.
 *
 * @throws {PointOutsideError} where a point lies in no face of its unit
 */
export function layOnFaces(
  points: readonly PeoplePoint[],
  topology: CutTopology,
  water: MultiPolygon,
  nameTown: NameTown
): FacePeople {
  const cells = feature(topology, topology.objects.faces).features.map(({ properties, geometry }) => ({
    id: properties.id,
    unit: properties.unit,
    geometry: geometry as Polygon | MultiPolygon
  }));
  return layPeople(points, cells, water, nameTown);
}
