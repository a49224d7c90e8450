import type { AssetFile } from '../../assets/asset';
import type { Manifest } from '../../territory/manifest';
import type { BorderFactors, DeclaredBand } from '../../territory/border-factors';
import type { PeopleFile } from '../../people/people-file';
import type { TerritoryTopology } from '../../territory/read-territory';
import type { HeldArea } from '../../territory/territory';
import type { MapGeodata } from './geodata';

/** What maps on every line of contact share. */
export type SharedGround = Omit<MapGeodata, 'territory'>;

/** Where geodata come from: in browsers the files of the site, in Node those of the project. */
export interface GeodataSource {
  readonly manifest: () => Promise<Manifest>;
  readonly heldAreas: () => Promise<readonly HeldArea[]>;
  readonly ground: () => Promise<SharedGround>;
  /** On the atlas's line of a date. */
  readonly territory: (date: string) => Promise<TerritoryTopology>;
  /** Distances from the line that texts and proposals name. */
  readonly bands: () => Promise<readonly DeclaredBand[]>;
  /** What borders are summed from on a date. */
  readonly borders: (date: string) => Promise<BorderFactors>;
  /** How many people lived on the land of each face of each date. */
  readonly people: () => Promise<PeopleFile>;
  readonly assets: () => Promise<AssetFile>;
}
