import type { FoundShapes, LineFormat } from '../reading/line-format';
import { isWkt, readWkt } from '../reading/read-wkt';

/** Well-known text, one geometry or several; also with the number of its coordinates in front, as PostGIS writes it. */
export default {
  id: 'wkt',
  label: 'WKT',
  endings: ['wkt', 'txt'],
  recognises: ({ text }) => text !== undefined && isWkt(text),
  read: ({ text = '' }): FoundShapes => {
    const { geometries, crs } = readWkt(text);
    return {
      features: geometries.map((geometry) => ({ geometry, properties: {} })),
      ...(crs !== undefined && { crs })
    };
  }
} satisfies LineFormat;
