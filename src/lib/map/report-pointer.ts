import type { Map as MapLibreMap, Point } from 'maplibre-gl';
import { NAMING_LAYERS } from '../cartography/maplibre/style-labels';
import type { ExploreOptions } from './explore-options';
import type { ShownLand } from './shown-land';

/** How near to a leader line a finger or pointer counts as on it, in pixels. */
const NEAR_PX = 4;

/**
 * Reports to the page what is clicked, tapped or under the pointer: a site by its name or diamond, a zone by its name,
 * its leader line or its land. Outlines the zone under the pointer.
 */
export function reportPointer(
  map: MapLibreMap,
  land: ShownLand,
  { onZone, onSite, onHover }: Pick<ExploreOptions, 'onZone' | 'onSite' | 'onHover'>
): void {
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  const namedAt = ({ x, y }: Point): { readonly site?: string; readonly zone?: string } => {
    const around: [[number, number], [number, number]] = [
      [x - NEAR_PX, y - NEAR_PX],
      [x + NEAR_PX, y + NEAR_PX]
    ];
    const named = map.queryRenderedFeatures(around, { layers: NAMING_LAYERS }).map(({ properties }) => properties);
    return named.find(({ site, zone }) => site !== undefined || zone !== undefined) ?? {};
  };
  const zoneUnder = (point: Point) => {
    const [face] = map.queryRenderedFeatures(point, { layers: ['faces'] });
    return face === undefined ? undefined : land.zoneOf(String(face.id));
  };
  const at = (point: Point) => {
    const { site, zone } = namedAt(point);
    return { site, zone: zone === undefined ? zoneUnder(point) : land.zoneNamed(zone) };
  };
  let hoveredId: string | null = null;
  const hover = (zone: ReturnType<typeof zoneUnder>): void => {
    const id = zone?.zone.id ?? null;
    if (id === hoveredId) return;
    hoveredId = id;
    land.hover(zone);
    onHover?.(id);
  };
  map.on('click', ({ point }) => {
    const { site, zone } = at(point);
    if (site !== undefined && onSite !== undefined) onSite(site);
    else onZone(zone?.zone.id ?? null);
  });
  map.on('mousemove', ({ point }) => {
    const { site, zone } = at(point);
    map.getCanvas().style.cursor = zone === undefined && site === undefined ? '' : 'pointer';
    hover(zone);
  });
  map.on('mouseout', () => {
    map.getCanvas().style.cursor = '';
    hover(undefined);
  });
}
