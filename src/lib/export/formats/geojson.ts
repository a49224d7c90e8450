import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { LineGeometry } from '../../cartography/geodata';
import { documentNotes, type DocumentNotes } from '../document-notes';
import { lineProperties, overlayProperties, siteProperties, zoneProperties } from '../feature-properties';
import type { ExportFormat, ExportInput } from '../format';
import { dissolveShape, inExtent, inZone, lineShape } from '../zone-shapes';

/** A collection with foreign members, as RFC 7946, section 6.1, allows. */
type AnnotatedCollection = FeatureCollection<Geometry | null> & {
  readonly name: string;
  readonly about: DocumentNotes;
};

/** Zones, then what lies over them, the line of contact and the sites; an overlay that has no land here is left out. */
function listFeatures(input: ExportInput): Feature<Geometry | null>[] {
  const { version, partition, geodata } = input;
  const { territory, sites } = geodata;
  const asFeature = (
    id: string,
    geometry: Geometry | null | undefined,
    properties: object
  ): Feature<Geometry | null>[] =>
    geometry === undefined ? [] : [{ type: 'Feature', id, geometry, properties: { ...properties } }];
  return [
    ...partition.zones.flatMap((zone) =>
      asFeature(`zone:${zone.id}`, dissolveShape(territory, inZone(zone.faces)), zoneProperties(zone, input))
    ),
    ...version.overlays.flatMap((overlay) =>
      asFeature(
        `overlay:${overlay.id}`,
        dissolveShape(territory, inExtent(overlay.extent)),
        overlayProperties(overlay, input)
      )
    ),
    ...(territory.objects.lineOfContact.geometries as LineGeometry[]).flatMap((line) => {
      const { part } = line.properties;
      return asFeature(`line-of-contact:${part}`, lineShape(territory, line), lineProperties(part, partition.date));
    }),
    ...version.sites.flatMap((term) => {
      const site = sites.find(({ id }) => id === term.site);
      // Shipping has no one position: a feature without a place, as the format allows.
      const point: Geometry | null = site === undefined ? null : { type: 'Point', coordinates: [site.lng, site.lat] };
      return asFeature(`site:${term.site}`, point, siteProperties(term, input));
    })
  ];
}

/** GeoJSON by RFC 7946: WGS84 degrees, exterior rings counter-clockwise, one feature per zone. */
export default {
  id: 'geojson',
  extension: 'geojson',
  mediaType: 'application/geo+json',
  label: { en: 'GeoJSON', uk: 'GeoJSON' },
  kind: 'data',
  write: (input) => {
    const collection: AnnotatedCollection = {
      type: 'FeatureCollection',
      name: `${input.version.id} ${input.partition.date}`,
      about: documentNotes(input),
      features: listFeatures(input)
    };
    return `${JSON.stringify(collection)}\n`;
  }
} satisfies ExportFormat;
