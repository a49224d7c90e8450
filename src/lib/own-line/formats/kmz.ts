import { BadLine } from '../../territory/line/bad-line';
import { decodeText } from '../reading/decode-text';
import type { FoundShapes, LineFormat } from '../reading/line-format';
import type { LineSource } from '../reading/line-source';
import { readKml } from '../reading/read-kml';

const isKml = (name: string): boolean => /\.kml$/i.test(name);

const readAll = (names: readonly string[], unpack: LineSource['unpack']): Promise<FoundShapes[]> => {
  const files = unpack(names);
  return Promise.all(
    names.map((name) => {
      const text = decodeText(files.get(name) ?? new Uint8Array());
      if (text === undefined) throw new BadLine('archive-damaged');
      return readKml(text);
    })
  );
};

/**
 * KMZ: the first KML of the archive is its document, as Google Earth has it. One without shapes links to the others:
 * GDAL and QGIS write a file for each layer so.
 */
export default {
  id: 'kmz',
  label: 'KMZ',
  endings: ['kmz', 'zip'],
  recognises: ({ entries }) => entries?.some(isKml) ?? false,
  read: async ({ entries = [], unpack }): Promise<FoundShapes> => {
    const [name = '', ...linked] = entries.filter(isKml);
    const [first = { features: [] }] = await readAll([name], unpack);
    if (first.features.length > 0 || linked.length === 0) return first;
    const layers = await readAll(linked, unpack);
    return { ...layers[0], ...first, features: layers.flatMap(({ features }) => features) };
  }
} satisfies LineFormat;
