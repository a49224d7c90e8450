import type { Position } from 'geojson';
import type { LineReading } from '../control-drawing';
import { BadLine, type Remark } from '../../territory/line/bad-line';
import { MAIN, type LinePart } from '../../territory/line/line-parts';
import { MOST_BYTES } from '../reading/limits';
import type { FoundFeature, FoundShapes, LineFormat } from '../reading/line-format';
import { openSource, type LineSource } from '../reading/line-source';
import { collectShapes, type CollectedShapes } from '../shapes/collect-shapes';
import { offerCoordinates, projectAsStated } from '../shapes/coordinates';
import { dateIn } from '../shapes/date-in';
import { holderIn } from '../shapes/holder-in';
import { LINE_FORMATS } from './line-formats';
import { isClosed, mendShapes } from '../shapes/mend-shapes';
import { refuseOthers } from './refuse-others';
import { simplifyParts, simplifyShapes } from '../shapes/simplify-shapes';

/** A file that somebody brings. */
export interface LineFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Signs of a name or a credit that are taken from a file. */
const LONGEST_TEXT = 200;

const endingOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** A file alone in an archive is read as if it had come by itself. */
function insideOf(source: LineSource): LineSource {
  const { entries } = source;
  const [only, ...others] = entries ?? [];
  if (only === undefined || LINE_FORMATS.some((format) => format.recognises(source))) return source;
  if (others.length > 0) throw new BadLine('archive-without-line', undefined, { count: others.length + 1 });
  const inner = openSource({ name: only, bytes: source.unpack([only]).get(only) ?? new Uint8Array() });
  if (inner.entries !== undefined) throw new BadLine('is-archive');
  refuseOthers(inner);
  return inner;
}

/** The form of a file: by its content, whatever its name says. */
function findFormat(source: LineSource): LineFormat {
  const format = LINE_FORMATS.find(({ recognises }) => recognises(source));
  if (format !== undefined) return format;
  throw new BadLine(
    source.text === undefined ? 'is-binary' : source.documents === undefined ? 'text-unknown' : 'json-unknown'
  );
}

/** What a format finds; whatever a library trips over says that the file is damaged. */
async function findShapes(format: LineFormat, source: LineSource): Promise<FoundShapes> {
  try {
    return await format.read(source);
  } catch (error) {
    if (error instanceof BadLine) throw error;
    throw new BadLine('file-damaged', undefined, { format: format.label });
  }
}

/** Says of a name that promises another form what the file was read as. */
function remarkOnName(name: string, format: LineFormat): Remark[] {
  const ending = endingOf(name);
  const promised = LINE_FORMATS.filter(({ endings }) => endings.includes(ending));
  if (promised.length === 0 || promised.includes(format)) return [];
  return [{ code: 'read-as', values: { ending, format: format.label } }];
}

function refuseEmpty({ polygons, lines, left }: CollectedShapes): void {
  if (polygons.length + lines.length > 0) return;
  throw left.points > 0 ? new BadLine('only-points', undefined, { count: left.points }) : new BadLine('no-shapes');
}

/** Rings that were drawn as lines, where a file has nothing else: they go around land. */
function asPolygons(polygons: readonly Position[][][], lines: readonly Position[][]): LineShapes {
  const isRings = polygons.length === 0 && lines.length > 0 && lines.every(isClosed);
  return isRings ? { polygons: lines.map((line) => [line]), lines: [] } : { polygons, lines };
}

type LineShapes = Pick<LineReading, 'polygons' | 'lines'>;

/** Names of parts, where a file has our parts in another form: a line each, one of them the main part. */
function partNames(features: readonly FoundFeature[]): string[] | undefined {
  const names = features.flatMap(({ geometry, properties: { part } }) => {
    const isLine = (geometry as { type?: unknown } | null)?.type === 'LineString';
    return isLine && typeof part === 'string' && part !== '' ? [part] : [];
  });
  const isOurs = names.length === features.length && new Set(names).size === names.length && names.includes(MAIN);
  return isOurs ? names : undefined;
}

const asParts = (names: readonly string[], lines: LineShapes['lines']): LinePart[] | undefined =>
  lines.length === names.length
    ? lines.map((positions, index) => ({ part: names[index] ?? '', closed: isClosed(positions), positions }))
    : undefined;

/** Whether a file is one multipolygon of which it says nothing. */
const isDailyForm = ([only, ...others]: readonly FoundFeature[]): boolean =>
  only !== undefined &&
  others.length === 0 &&
  Object.keys(only.properties).length === 0 &&
  (only.geometry as { type?: unknown } | null)?.type === 'MultiPolygon';

type ReadShapes = Pick<LineReading, 'polygons' | 'lines' | 'parts' | 'holder' | 'isDailyForm' | 'remarks'>;

async function readShapes(found: FoundShapes): Promise<ReadShapes> {
  const collected = collectShapes(found.features);
  refuseEmpty(collected);
  const { holder, polygons: held, left } = holderIn(collected.polygons);
  const stated = await projectAsStated({ polygons: held, lines: collected.lines }, found.crs ?? 'EPSG:4326');
  const offers = await offerCoordinates(stated);
  const simple = await simplifyShapes(stated);
  const names = partNames(found.features);
  const mended = mendShapes(simple.polygons, simple.lines, names === undefined);
  const parts = names === undefined ? undefined : asParts(names, mended.lines);
  const shapes = parts === undefined ? asPolygons(mended.polygons, mended.lines) : mended;
  if (shapes.polygons.length + shapes.lines.length === 0) throw new BadLine('no-shapes');
  const { points, empty } = collected.left;
  const remarks: Remark[] = [...offers, ...stated.remarks, ...simple.remarks, ...mended.remarks];
  if (points > 0) remarks.push({ code: 'points-left', values: { count: points } });
  if (empty > 0) remarks.push({ code: 'empty-left', values: { count: empty } });
  if (left > 0) remarks.push({ code: 'others-left', values: { count: left } });
  return {
    polygons: shapes.polygons,
    lines: shapes.lines,
    ...(parts !== undefined && { parts }),
    ...(holder !== undefined && { holder }),
    ...(isDailyForm(found.features) && { isDailyForm: true }),
    remarks
  };
}

/**
 * Reads a file that somebody brings, whatever it is called.
 *
 * @throws {BadLine} and nothing else: a code, a place and values, of which messages make a sentence
 */
export async function readLineFile(file: LineFile): Promise<LineReading> {
  if (file.bytes.length > MOST_BYTES) {
    throw new BadLine('file-too-large', undefined, { size: file.bytes.length / 1e6, limit: MOST_BYTES / 1e6 });
  }
  const outer = openSource(file);
  refuseOthers(outer);
  const source = insideOf(outer);
  const format = findFormat(source);
  const found = await findShapes(format, source);
  const date = dateIn(found.date) ?? dateIn(source.name) ?? dateIn(file.name);
  const told = {
    format: format.id,
    ...(date !== undefined && { date }),
    ...(found.name && { name: found.name.slice(0, LONGEST_TEXT) }),
    ...(found.credit && { credit: found.credit.slice(0, LONGEST_TEXT) })
  };
  const onName = remarkOnName(source.name, format);
  if (found.parts !== undefined) {
    const { parts, remarks } = await simplifyParts(found.parts);
    return { ...told, polygons: [], lines: [], parts, remarks: [...onName, ...remarks] };
  }
  const { remarks, ...shapes } = await readShapes(found);
  return { ...told, ...shapes, remarks: [...onName, ...remarks] };
}
