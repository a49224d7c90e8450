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
export function readGround({ ground, points, places }: LineSources): LineGround {
  const units = unitsOf(ground.units);
  // No two units overlap, so that a ray from a position meets an odd number of edges in one of them at most.
  const coordinates = units.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  );
  return {
    topology: ground.units,
    units,
    network: new BorderNetwork(ground.units),
    land: indexOutline({ type: 'MultiPolygon', coordinates }),
    water: townWater(ground.water),
    points: readPeoplePoints(points),
    nameTown: nameTowns(places)
  };
}
