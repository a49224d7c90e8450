import type { LocaleCode } from '../i18n/localised';
import { formatArea } from '../i18n/format';
import type { AdministrativeUnit } from '../territory/manifest';
import { PRESET_VIEWS } from '../view/preset-views';
import type { DrawnZone } from './drawn-zones';
import { dissolveFaces, frameGeodata, ringPoints, type Frame } from './frame';
import type { MapGeodata } from './geodata';
import { labelSize } from './label-placement';
import { anchorIn, type Anchor } from './polygon-anchor';
import { fitMercator } from './projection';

/** Label anchors are sought once, on a sheet of all Ukraine, and hold for every camera. */
const SHEET = { width: 1500, height: 1200 };

/** Smaller land (px²) is told by the table, not by a label. */
const MIN_ZONE_AREA_PX = 90;

export type LabelPoint = GeoJSON.Feature<GeoJSON.Point, Record<string, string | number>>;

export function labelPoint([lng, lat]: readonly [number, number], properties: LabelPoint['properties']): LabelPoint {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [lng, lat] } };
}

/** The frame in which label anchors are sought. */
export function frameForLabels(geodata: MapGeodata): Frame {
  return frameGeodata(geodata, fitMercator(PRESET_VIEWS.ukraine, SHEET));
}

/** Zoom from which a label of this width (px) fits into the room around its anchor. */
function zoomToFit(frame: Frame, anchor: Anchor, widthPx: number): number {
  return frame.projection.camera.zoom + Math.log2(widthPx / (anchor.halfWidth * 2));
}

/** Names of the oblasts with the zoom from which each fits into its oblast. */
export function oblastPoints(frame: Frame, units: readonly AdministrativeUnit[], locale: LocaleCode): LabelPoint[] {
  return units.flatMap(({ code, name }) => {
    const rings = dissolveFaces(frame, (face) => face.unit === code);
    const anchor = anchorIn(ringPoints(frame, rings), frame.projection.size);
    if (anchor === undefined) return [];
    const text = name[locale].replace(/\s?(Oblast|область)$/u, '').toLocaleUpperCase(locale);
    const { width } = labelSize([{ text, size: 10.5, weight: 400, letterSpacing: 1.8 }]);
    const at = frame.projection.invert(anchor.x, anchor.y);
    return [labelPoint(at, { id: code, text, fromZoom: zoomToFit(frame, anchor, width) })];
  });
}

/** Names of the neighbouring countries, in the roomiest place near Ukraine. */
export function countryPoints(frame: Frame, locale: LocaleCode): LabelPoint[] {
  return frame.geodata.basemap.objects.land.geometries.flatMap((geometry) => {
    if (geometry.properties === undefined || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon'))
      return [];
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
    const points = polygons.map((rings) => rings.map((ring) => frame.basemapArcs.linePoints(ring)));
    const anchor = anchorIn(points, frame.projection.size);
    if (anchor === undefined) return [];
    const { nameEn, nameUk, iso } = geometry.properties;
    const text = (locale === 'uk' ? nameUk : nameEn).toLocaleUpperCase(locale);
    const { width } = labelSize([{ text, size: 11, weight: 400, letterSpacing: 2.6 }]);
    const at = frame.projection.invert(anchor.x, anchor.y);
    return [labelPoint(at, { id: iso, text, fromZoom: zoomToFit(frame, anchor, width * 1.15) })];
  });
}

/** Where a zone's name may stand, for every camera. */
export interface ZoneAnchor {
  readonly point: LabelPoint;
  readonly fromZoom: number;
  /** Zoom from which the zone is large enough to be named at all. */
  readonly visibleFromZoom: number;
}

/** The name and the area of a zone at the roomiest place of its largest part. */
export function zoneAnchor(frame: Frame, { zone, faceIds }: DrawnZone, locale: LocaleCode): ZoneAnchor | undefined {
  const rings = dissolveFaces(frame, (face) => faceIds.has(face.id));
  const anchor = anchorIn(ringPoints(frame, rings), frame.projection.size);
  if (anchor === undefined) return undefined;
  const name = (zone.terms.mapLabel ?? zone.terms.name)[locale];
  const area = formatArea(zone.areaKm2, locale);
  const { width } = labelSize([
    { text: name, size: 13, weight: 600 },
    { text: area, size: 12, weight: 400 }
  ]);
  const at = frame.projection.invert(anchor.x, anchor.y);
  return {
    point: labelPoint(at, { id: zone.id, name, area, areaKm2: zone.areaKm2 }),
    fromZoom: zoomToFit(frame, anchor, width * 0.92),
    visibleFromZoom: frame.projection.camera.zoom + Math.log2(MIN_ZONE_AREA_PX / anchor.areaPx) / 2
  };
}

/** The zones' labels at a zoom: inside where they fit, else beside a dot. */
export function zonePointsAt(anchors: readonly ZoneAnchor[], zoom: number): LabelPoint[] {
  return anchors
    .filter(({ visibleFromZoom }) => zoom >= visibleFromZoom)
    .map(({ point, fromZoom }) => ({
      ...point,
      properties: { ...point.properties, place: zoom >= fromZoom ? 'inside' : 'beside' }
    }));
}
