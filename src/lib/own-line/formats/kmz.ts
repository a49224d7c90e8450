import { BadLine } from '../../territory/line/bad-line';
import { decodeText } from '../reading/decode-text';
import type { FoundShapes, LineFormat } from '../reading/line-format';
import { readKml } from '../reading/read-kml';

const isKml = (name: string): boolean => /\.kml$/i.test(name);

/** KMZ: the first KML of the archive is its document, as Google Earth has it. */
export default {
  id: 'kmz',
  label: 'KMZ',
  endings: ['kmz', 'zip'],
  recognises: ({ entries }) => entries?.some(isKml) ?? false,
  read: ({ entries = [], unpack }): Promise<FoundShapes> => {
    const [name = ''] = entries.filter(isKml);
    const text = decodeText(unpack([name]).get(name) ?? new Uint8Array());
    if (text === undefined) throw new BadLine('archive-damaged');
    return readKml(text);
  }
} satisfies LineFormat;
