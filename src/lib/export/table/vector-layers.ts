import { lineName } from '../../territory/line-of-contact';
import type { Geometry } from 'geojson';
import type { Cell } from './csv-text';
import { assetFeatures, lineFeatures, overlayFeatures, siteFeatures, zoneFeatures } from './features';
import type { ExportInput } from '../format/format';

/** A feature as a row of a table: every property is one cell. */
interface VectorRow {
  readonly geometry: Geometry | null;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** Features of one kind, for formats that keep each kind of geometry in a table of its own. */
export interface VectorLayer {
  readonly id: 'zones' | 'overlays' | 'line_of_contact' | 'sites' | 'assets';
  readonly geometryType: 'MultiPolygon' | 'MultiLineString' | 'Point';
  /** Names of the cells, in their order; a row may lack some. */
  readonly columns: readonly string[];
  readonly rows: readonly VectorRow[];
}

type Dispute = Readonly<Record<'en' | 'uk', string>>;
interface CitedSource {
  /** None of those of assets, which are cited by outlet. */
  readonly id?: string;
  readonly outlet: string;
  readonly url: string | null;
}

const outletsOf = (sources: readonly CitedSource[]): string => sources.map(({ outlet }) => outlet).join('; ');

/** One property as cells: sets of codes are joined by `+`, open questions by language, sources as ids and addresses. */
function flattenProperty(name: string, value: unknown): [string, Cell][] {
  if (name === 'disputes') {
    const disputes = value as readonly Dispute[];
    const join = (code: 'en' | 'uk') => disputes.map((dispute) => dispute[code]).join(' ');
    return [
      ['disputesEn', join('en')],
      ['disputesUk', join('uk')]
    ];
  }
  if (name === 'sources') {
    const sources = value as readonly CitedSource[];
    return [
      [
        'sources',
        sources.every(({ id }) => id !== undefined) ? sources.map(({ id }) => id).join(' ') : outletsOf(sources)
      ],
      ['sourceUrls', sources.flatMap(({ url }) => url ?? []).join(' ')]
    ];
  }
  if (typeof value === 'string' || typeof value === 'number' || value === null) return [[name, value]];
  const isCodeSet = Array.isArray(value) && value.every((member) => typeof member === 'string');
  return [[name, isCodeSet ? value.join('+') : JSON.stringify(value)]];
}

/** The properties of a feature as cells of a table: nothing nested is left. */
function flattenProperties(properties: object): Record<string, Cell> {
  const entries = Object.entries(properties).flatMap(([name, value]: [string, unknown]) =>
    flattenProperty(name, value)
  );
  return Object.fromEntries(entries);
}

/** The layers of a version that have features, with the version and the line in every row. */
export function vectorLayers(input: ExportInput): VectorLayer[] {
  const { version, partition } = input;
  const layers = [
    ['zones', 'MultiPolygon', zoneFeatures(input)],
    ['overlays', 'MultiPolygon', overlayFeatures(input)],
    ['line_of_contact', 'MultiLineString', lineFeatures(input.geodata.territory, input.partition.line)],
    ['sites', 'Point', siteFeatures(input)],
    ['assets', 'Point', assetFeatures(input)]
  ] as const;
  return layers.flatMap(([id, geometryType, features]) => {
    const rows = features.map(({ geometry, properties }) => ({
      geometry,
      cells: { version: version.id, lineOfContact: lineName(partition.line), ...flattenProperties(properties ?? {}) }
    }));
    const columns = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))];
    return rows.length === 0 ? [] : [{ id, geometryType, columns, rows }];
  });
}

/**
 * The day that files give as that of their last change, so that they are the same every time: their line's, if it has
 * one.
 */
export const lastChange = ({ version, partition: { line } }: ExportInput): string => line.date ?? version.published;
