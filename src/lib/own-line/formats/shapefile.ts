import { BadLine } from '../../territory/line/bad-line';
import { decodeText } from '../reading/decode-text';
import type { FoundShapes, LineFormat } from '../reading/line-format';
import type { LineSource } from '../reading/line-source';

const isShapes = (name: string): boolean => /\.shp$/i.test(name);

/** Number that a Shapefile begins with. */
const FILE_CODE = 9994;

const isBare = ({ bytes }: LineSource): boolean =>
  bytes.length >= 100 && new DataView(bytes.buffer, bytes.byteOffset, 4).getInt32(0) === FILE_CODE;

const baseOf = (path: string): string => path.replace(/\.[^./]*$/, '');

/** The parts of one Shapefile in an archive, by their endings. */
function partsOf({ entries = [], unpack }: LineSource): { base: string; parts: ReadonlyMap<string, Uint8Array> } {
  const layers = entries.filter(isShapes).map(baseOf);
  const [base = ''] = layers;
  if (layers.length > 1) {
    const names = layers.map((layer) => layer.replace(/^.*\//, '')).join(', ');
    throw new BadLine('several-layers', undefined, { count: layers.length, names });
  }
  const names = entries.filter((name) => baseOf(name) === base && /\.(shp|dbf|prj|cpg)$/i.test(name));
  const files = [...unpack(names)].map(([name, bytes]) => [name.slice(-3).toLowerCase(), bytes] as const);
  return { base: base.replace(/^.*\//, ''), parts: new Map(files) };
}

/** Shapefile: an archive with one of them, or the file of shapes alone. */
export default {
  id: 'shapefile',
  label: 'Shapefile',
  endings: ['zip', 'shp'],
  recognises: (source) => isBare(source) || (source.entries?.some(isShapes) ?? false),
  read: async (source): Promise<FoundShapes> => {
    const { parseShp, parseDbf } = await import('shpjs');
    const { base, parts } = isBare(source)
      ? { base: undefined, parts: new Map([['shp', source.bytes]]) }
      : partsOf(source);
    // The library takes typed arrays apart by their buffers, so that each needs its own.
    const part = (ending: string) => parts.get(ending)?.slice();
    const shapes = parseShp(part('shp') ?? new Uint8Array());
    const table = part('dbf');
    const encoding = decodeText(parts.get('cpg') ?? new Uint8Array());
    const rows = table === undefined ? [] : parseDbf(table, encoding);
    const projection = decodeText(parts.get('prj') ?? new Uint8Array())?.trim();
    return {
      features: shapes.map((geometry, index) => ({ geometry, properties: rows[index] ?? {} })),
      ...(projection && { crs: projection }),
      ...(base !== undefined && { name: base })
    };
  }
} satisfies LineFormat;
