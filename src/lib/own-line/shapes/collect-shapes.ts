import type { Position } from 'geojson';
import { BadLine, type Remark } from '../../territory/line/bad-line';
import { MOST_DEPTH, MOST_POINTS } from '../reading/limits';
import type { FoundFeature } from '../reading/line-format';
import { told } from '../reading/line-source';

/** Shapes of a file, with numbers that are numbers; what they mean is not known yet. */
export interface CollectedShapes {
  readonly polygons: readonly { readonly rings: Position[][]; readonly feature: FoundFeature }[];
  readonly lines: readonly Position[][];
  /** Points and empty shapes, of which no line is made. */
  readonly left: { readonly points: number; readonly empty: number };
}

/** What stands where a number belongs; a number that is written as text keeps its quotation marks. */
function tellNoNumber(value: unknown): string {
  if (typeof value === 'number') return told(String(value));
  const isNumberAsText = typeof value === 'string' && Number.isFinite(Number(value));
  return told(isNumberAsText ? JSON.stringify(value) : value);
}

/** Shapes that were counted on the way, for the place that a message names. */
class Walk {
  readonly polygons: { rings: Position[][]; feature: FoundFeature }[] = [];
  readonly lines: Position[][] = [];
  points = 0;
  empty = 0;
  #vertices = 0;

  #fail(index: number, { place }: FoundFeature, code: string, values: Remark['values'] = {}): BadLine {
    return new BadLine(code, place, { shape: index + 1, ...values });
  }

  #position(value: unknown, index: number, feature: FoundFeature): Position {
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    const [lng, lat] = list;
    for (const ordinate of [lng, lat]) {
      if (typeof ordinate !== 'number' || !Number.isFinite(ordinate)) {
        throw this.#fail(index, feature, 'coordinate-not-a-number', { text: tellNoNumber(ordinate ?? value) });
      }
    }
    this.#vertices += 1;
    if (this.#vertices > MOST_POINTS) throw new BadLine('too-many-points', undefined, { limit: MOST_POINTS });
    return [lng as number, lat as number];
  }

  #list(value: unknown, index: number, feature: FoundFeature): readonly unknown[] {
    if (Array.isArray(value)) return value;
    throw this.#fail(index, feature, 'shape-broken');
  }

  #line = (value: unknown, index: number, feature: FoundFeature): Position[] =>
    this.#list(value, index, feature).map((each) => this.#position(each, index, feature));

  #addLine(value: unknown, index: number, feature: FoundFeature): void {
    const line = this.#line(value, index, feature);
    if (line.length === 0) this.empty += 1;
    else this.lines.push(line);
  }

  #addPolygon(value: unknown, index: number, feature: FoundFeature): void {
    const rings = this.#list(value, index, feature).map((ring) => this.#line(ring, index, feature));
    if (rings.every((ring) => ring.length === 0)) this.empty += 1;
    else this.polygons.push({ rings, feature });
  }

  /** Adds a geometry of the feature with this index. */
  add(geometry: unknown, index: number, feature: FoundFeature, depth = 0): void {
    if (depth > MOST_DEPTH) throw new BadLine('nested-too-deep');
    if (geometry === null || geometry === undefined) {
      this.empty += 1;
      return;
    }
    const { type, coordinates, geometries } = geometry as Readonly<Record<string, unknown>>;
    const each = (value: unknown) => this.#list(value, index, feature);
    if (type === 'GeometryCollection') each(geometries).forEach((one) => this.add(one, index, feature, depth + 1));
    else if (type === 'Polygon') this.#addPolygon(coordinates, index, feature);
    else if (type === 'MultiPolygon') each(coordinates).forEach((one) => this.#addPolygon(one, index, feature));
    else if (type === 'LineString') this.#addLine(coordinates, index, feature);
    else if (type === 'MultiLineString') each(coordinates).forEach((one) => this.#addLine(one, index, feature));
    else if (type === 'Point' || type === 'MultiPoint') this.points += 1;
    else throw this.#fail(index, feature, 'geometry-unknown', { type: told(type) });
  }
}

/**
 * Takes the features of a file apart into polygons and lines, whatever their nesting; heights are left out.
 *
 * @throws {BadLine} where a coordinate is no number or a shape is not built as its type asks
 */
export function collectShapes(features: readonly FoundFeature[]): CollectedShapes {
  const walk = new Walk();
  features.forEach((feature, index) => walk.add(feature.geometry, index, feature));
  const { polygons, lines, points, empty } = walk;
  return { polygons, lines, left: { points, empty } };
}
