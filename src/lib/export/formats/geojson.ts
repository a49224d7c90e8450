import { lineName } from '../../territory/line-of-contact';
import type { FeatureCollection, Geometry } from 'geojson';
import { documentNotes, type DocumentNotes } from '../notes/document-notes';
import { assetFeatures, lineFeatures, overlayFeatures, siteFeatures, zoneFeatures } from '../table/features';
import type { PublishedFormat } from '../format/format';

/** A collection with foreign members, as RFC 7946, section 6.1, allows. */
type AnnotatedCollection = FeatureCollection<Geometry | null> & {
  readonly name: string;
  readonly about: DocumentNotes;
};

/** GeoJSON by RFC 7946: WGS84 degrees, exterior rings counter-clockwise, one feature per zone. */
export default {
  id: 'geojson',
  extension: 'geojson',
  mediaType: 'application/geo+json',
  label: { en: 'GeoJSON', uk: 'GeoJSON' },
  isPublished: true,
  write: (input) => {
    const {
      geodata: { territory },
      partition: { line }
    } = input;
    const collection: AnnotatedCollection = {
      type: 'FeatureCollection',
      name: `${input.version.id} ${lineName(line)}`,
      about: documentNotes(input),
      features: [
        ...zoneFeatures(input),
        ...overlayFeatures(input),
        ...lineFeatures(territory, line),
        ...siteFeatures(input),
        ...assetFeatures(input)
      ]
    };
    return `${JSON.stringify(collection)}\n`;
  }
} satisfies PublishedFormat;
