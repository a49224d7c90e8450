import type { OnDemandFormat } from '../format/format';
import { encodeText, zipFiles } from '../table/zip-files';
import kml from './kml';

/** KMZ: the KML in an archive, under the name that programs look for. */
export default {
  id: 'kmz',
  extension: 'kmz',
  mediaType: 'application/vnd.google-earth.kmz',
  label: { en: 'KMZ', uk: 'KMZ' },
  isPublished: false,
  write: (input) => zipFiles([{ path: 'doc.kml', bytes: encodeText(kml.write(input)) }])
} satisfies OnDemandFormat;
