import type { LineOfContact } from '../../territory/line-of-contact';
import type { Feature, Geometry } from 'geojson';
import type { LineGeometry } from '../../cartography/ground/geodata';
import {
  assetProperties,
  lineProperties,
  overlayProperties,
  siteProperties,
  zoneProperties
} from './feature-properties';
import type { TerritoryTopology } from '../../territory/read-territory';
import type { ExportInput } from '../format/format';
import { dissolveShape, inExtent, inZone, lineShape } from '../shapes/zone-shapes';

type ExportFeature = Feature<Geometry | null>;

function asFeature(id: string, geometry: Geometry | null | undefined, properties: object): ExportFeature[] {
  return geometry === undefined ? [] : [{ type: 'Feature', id, geometry, properties: { ...properties } }];
}

/** The zones of a version. */
export function zoneFeatures(input: ExportInput): ExportFeature[] {
  return input.partition.zones.flatMap((zone) =>
    asFeature(
      `zone:${zone.id}`,
      dissolveShape(input.geodata.territory, inZone(zone.faces)),
      zoneProperties(zone, input)
    )
  );
}

/** Features of overlays; one that has no land here is left out. */
export function overlayFeatures(input: ExportInput): ExportFeature[] {
  return input.version.overlays.flatMap((overlay) =>
    asFeature(
      `overlay:${overlay.id}`,
      dissolveShape(input.geodata.territory, inExtent(overlay.extent)),
      overlayProperties(overlay, input)
    )
  );
}

/** The parts of the line of contact. */
export function lineFeatures(territory: TerritoryTopology, lineOfContact: LineOfContact): ExportFeature[] {
  return (territory.objects.lineOfContact.geometries as LineGeometry[]).flatMap((line) => {
    const { part } = line.properties;
    return asFeature(`line-of-contact:${part}`, lineShape(territory, line), lineProperties(part, lineOfContact));
  });
}

/** The sites with terms of their own. Shipping has no one position: a feature without a place. */
export function siteFeatures(input: ExportInput): ExportFeature[] {
  return input.version.sites.flatMap((term) => {
    const site = input.geodata.sites.find(({ id }) => id === term.site);
    const point: Geometry | null = site === undefined ? null : { type: 'Point', coordinates: [site.lng, site.lat] };
    return asFeature(`site:${term.site}`, point, siteProperties(term, input));
  });
}

/** The assets that a map shows. */
export const assetFeatures = ({ assets = [] }: ExportInput): ExportFeature[] =>
  assets.flatMap((asset) =>
    asFeature(`asset:${asset.id}`, { type: 'Point', coordinates: [asset.lng, asset.lat] }, assetProperties(asset))
  );
