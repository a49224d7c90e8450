import type { MultiPolygon } from 'geojson';
import type { NameTown } from '../../../people/lay-people';
import { indexOutline, type IndexedOutline } from '../../../people/outline';
import { readPeoplePoints, type PeoplePoint, type PeoplePointsFile } from '../../../people/people-points';
import type { Place } from '../../../places/place';
import type { Ground } from '../../../territory/cut/cut-territory';
import { unitsOf, type UnitsTopology } from '../../../territory/units';
import { BorderNetwork } from './border-network';
import { nameTowns, townWater, type WaterTopology } from './lay-on-faces';

/** `static/geodata/line-ground.json`: the units at full resolution and the water that no town moves over. */
export interface LineGroundFile {
  readonly units: UnitsTopology;
  readonly water: WaterTopology;
}

/** Files that every line is laid over. */
export interface LineSources {
  readonly ground: LineGroundFile;
  readonly points: PeoplePointsFile;
  readonly places: readonly Place[];
}

/** What lines are laid over, read once for all of them. */
export interface LineGround extends Ground {
  readonly network: BorderNetwork;
  /** All land of Ukraine. */
  readonly land: IndexedOutline;
  readonly water: MultiPolygon;
  readonly points: readonly PeoplePoint[];
  readonly nameTown: NameTown;
}

/** Reads the files that every line is laid over. */
export const readGround = ({ ground, points, places }: LineSources): LineGround =>
  layGround({ ...ground, points: readPeoplePoints(points), places });

/** What lines are laid over, from units, water, points of people and places. */
export function layGround({
  units: topology,
  water,
  points,
  places
}: LineGroundFile & Pick<LineGround, 'points'> & Pick<LineSources, 'places'>): LineGround {
  const units = unitsOf(topology);
  // No two units overlap, so that a ray from a position meets an odd number of edges in one of them at most.
  const coordinates = units.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  );
  return {
    topology,
    units,
    network: new BorderNetwork(topology),
    land: indexOutline({ type: 'MultiPolygon', coordinates }),
    water: townWater(water),
    points,
    nameTown: nameTowns(places)
  };
}
