import type { LineFormat } from '../reading/line-format';
import { readKml } from '../reading/read-kml';
import { rootOf } from '../reading/read-xml';

/** KML 2.2. */
export default {
  id: 'kml',
  label: 'KML',
  endings: ['kml'],
  recognises: ({ text }) => rootOf(text) === 'kml',
  read: ({ text = '' }) => readKml(text)
} satisfies LineFormat;
