import type { IsoDate, UnitCode } from './territory';

/** What two faces share: arcs between holders, between units, or at a distance from the line or along an outline that a text names. */
export type BorderKind = 'lineOfContact' | 'oblastBorder' | 'setDistance';

/** The border between two faces, at full resolution. */
export interface FaceBorder {
  readonly faces: readonly [string, string];
  readonly kind: BorderKind;
  readonly km: number;
  /** How much of it follows a river or a reservoir of the base map. */
  readonly riverKm: number;
}

/** A stretch of Ukraine's outline at a face: coast, or the border with a neighbour. */
export interface FaceOutline {
  readonly face: string;
  /** `sea`, or the ISO code of the neighbouring country. */
  readonly beside: string;
  readonly km: number;
}

/** The land of a face by its distance from the line of contact. */
export interface FaceDistances {
  readonly face: string;
  /** The first of the bins that has land. */
  readonly from: number;
  /** Land in that bin and those that follow, see `binEdgeKm`. */
  readonly km2: readonly number[];
  readonly farthestKm: number;
  /** People who lived there before the full-scale invasion, bin by bin from the same one on; none where no land is. */
  readonly people: readonly number[];
}

/** A connected piece of a face: of faces in several pieces, one row each. */
export interface FacePart {
  readonly face: string;
  readonly areaKm2: number;
  /** Who lived there before the full-scale invasion. */
  readonly people: number;
  /** Places in this list of the parts that it has a border with. */
  readonly beside: readonly number[];
  /** What lies beyond Ukraine's outline there: `sea`, or ISO codes of neighbours. */
  readonly outline: readonly string[];
  /** The largest place in it, or the nearest one of its unit. */
  readonly place?: { readonly en: string; readonly uk: string; readonly population: number; readonly isNear?: true };
  /** A special site that lies in it. */
  readonly site?: string;
}

/**
 * `static/geodata/borders/<date>.json`: what borders of any version are summed from on a line of contact, measured on
 * faces at full resolution.
 */
export interface BorderFactors {
  readonly borders: readonly FaceBorder[];
  readonly outline: readonly FaceOutline[];
  readonly distances: readonly FaceDistances[];
  /** Towns up to `WIDEST_BAND_KM` from the line: id of the gazetteer and km. */
  readonly towns: readonly (readonly [id: number, km: number])[];
  readonly parts: readonly FacePart[];
}

/** Up to here land is sorted by single kilometres; no band may be wider. */
export const WIDEST_BAND_KM = 100;
const FAR_STEP_KM = 10;

/** Where a bin of `FaceDistances` begins: 0, 1, 2 … 100, 110, 120 … km. */
export const binEdgeKm = (bin: number): number =>
  bin <= WIDEST_BAND_KM ? bin : WIDEST_BAND_KM + (bin - WIDEST_BAND_KM) * FAR_STEP_KM;

/** The bin of a distance. */
export const binOfKm = (km: number): number =>
  km < WIDEST_BAND_KM ? Math.floor(km) : WIDEST_BAND_KM + Math.floor((km - WIDEST_BAND_KM) / FAR_STEP_KM);

/** A distance on both sides of the whole line that a text or a proposal names: a row of `bands.json`. */
export interface DeclaredBand {
  /** Id of a proposal, or of the version whose text names it. */
  readonly proposal: string;
  readonly zone: string;
  readonly km: number;
}

/** The unit that a face lies in, and who holds it, by its id. */
export const unitOfFace = (id: string): UnitCode => id.slice(0, 5);
export const holderOfFace = (id: string): 'ukraine' | 'russia' => (id.includes(':russia') ? 'russia' : 'ukraine');

export const borderFile = (date: IsoDate): string => `borders/${date}.json`;
