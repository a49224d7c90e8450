import type { Holder, IsoDate, UnitCode } from '../territory/territory';
import {
  ASSET_STATUSES,
  ASSET_TYPES,
  type AssetFigureUnit,
  type AssetKind,
  type AssetStatus,
  type AssetType
} from './asset-kinds';

/** A publication that says what an asset is, or what state it is in. */
export interface AssetSource {
  readonly outlet: string;
  /** Whose state controls the outlet, as an adjective. */
  readonly controlledBy?: 'Russian' | 'Chinese';
  readonly title: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; left out where the publication has none. */
  readonly date?: string;
  readonly url: string;
}

/**
 * Something of public importance on the land: a town, a plant, a port, a bridge. Who holds it is read from the faces,
 * never from here; nothing of it is military.
 */
export interface Asset {
  /** Never changes. */
  readonly id: string;
  readonly type: AssetType;
  readonly en: string;
  readonly uk: string;
  /** Position to 0.01 degree. */
  readonly lng: number;
  readonly lat: number;
  readonly unit: UnitCode;
  /** How far its place may be off, in km, where that is more than the rounding. */
  readonly accuracyKm?: number;
  /** Whose it is counted with where it stands across the line of contact. */
  readonly side?: Holder;
  /** Set where its place is not known well enough to be drawn: it is named in lists alone. */
  readonly isListedOnly?: true;
  readonly figure?: { readonly value: number; readonly unit: AssetFigureUnit };
  readonly status: AssetStatus;
  /** Day, month or year that the status is of: never today. */
  readonly statusDate: string;
  readonly confidence: 'high' | 'medium' | 'low';
  /** Day, month or year since which Russia has held it, where a source says so. */
  readonly heldByRussiaSince?: string;
  /** The same thing in the gazetteer, and among the sites with terms of their own. */
  readonly place?: number;
  readonly site?: string;
  readonly note?: { readonly en: string; readonly uk: string };
  readonly sources: readonly AssetSource[];
  /** See `AssetFile`. */
  readonly course: number;
  /** Dates on which it lay so near the line of contact that the generalised line cannot tell the side. */
  readonly nearLineOn?: readonly IsoDate[];
}

/** `static/geodata/assets.json`: assets with the face in which each lies on each date. */
export interface AssetFile {
  readonly dates: readonly IsoDate[];
  /** Successions of faces, one face's id per date. */
  readonly courses: readonly (readonly string[])[];
  readonly assets: readonly Asset[];
}

/** The kind that an asset is counted under. */
export const kindOf = ({ type }: Pick<Asset, 'type'>): AssetKind => ASSET_TYPES[type].kinds[0];

/** Whether an asset is shown among a kind. */
export const isOfKind = ({ type }: Pick<Asset, 'type'>, kind: AssetKind): boolean =>
  (ASSET_TYPES[type].kinds as readonly AssetKind[]).includes(kind);

/** Whether it was of any use when it was last heard of; signs of the others are hollow. */
export function isInUse({ status }: Pick<Asset, 'status'>): boolean {
  const { use } = ASSET_STATUSES[status];
  return use === 'full' || use === 'part';
}

/** Megawatts of power plants: of those that ran when they were last heard of, and of those that were damaged. */
export interface Capacity {
  readonly operatingMw: number;
  readonly damagedMw: number;
}

/** Capacity of some assets. A plant that is destroyed, taken apart, stopped, or of which nothing is known counts for nothing. */
export function capacityOf(assets: readonly Pick<Asset, 'figure' | 'status'>[]): Capacity {
  const sum = (use: 'full' | 'part') =>
    assets.reduce(
      (total, { figure, status }) =>
        figure?.unit === 'MW' && ASSET_STATUSES[status].use === use ? total + figure.value : total,
      0
    );
  return { operatingMw: sum('full'), damagedMw: sum('part') };
}
