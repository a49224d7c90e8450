import type { RemarkPlace } from '../../territory/line/bad-line';
import type { LinePart } from '../../territory/line/line-parts';
import type { LineSource } from './line-source';

/** A feature as it stands in a file; nothing of it has been looked at. */
export interface FoundFeature {
  /** Geometry as GeoJSON writes it, if the file is right. */
  readonly geometry: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Where it stands, if the file is a table. */
  readonly place?: RemarkPlace;
}

/** What a format finds in a file. */
export interface FoundShapes {
  readonly features: readonly FoundFeature[];
  /** Our own table: its features are none. */
  readonly parts?: readonly LinePart[];
  /** Which coordinates the file says it has, as an EPSG code or well-known text; degrees where it says nothing. */
  readonly crs?: string;
  readonly date?: string;
  readonly name?: string;
  /** Who made it. */
  readonly credit?: string;
}

/** A form in which a line of contact may come; the name of its module is its id. */
export interface LineFormat {
  readonly id: string;
  /** Name of the format, the same in every language. */
  readonly label: string;
  /** Endings of the names of such files, without a dot. */
  readonly endings: readonly string[];
  /** Looks at the content, never at the name. */
  readonly recognises: (source: LineSource) => boolean;
  /** @throws {BadLine} or anything that a library throws: the file is then said to be damaged */
  readonly read: (source: LineSource) => FoundShapes | Promise<FoundShapes>;
}
