import type { Map as MapLibreMap, Point } from 'maplibre-gl';
import type { ExploreOptions } from './explore-options';
import type { ShownLand } from './shown-land';

/** Reports to the page which zone is clicked, tapped or under the pointer, and outlines the latter. */
export function reportPointer(
  map: MapLibreMap,
  land: ShownLand,
  { onZone, onHover }: Pick<ExploreOptions, 'onZone' | 'onHover'>
): void {
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  const zoneAt = (point: Point) => {
    const [face] = map.queryRenderedFeatures(point, { layers: ['faces'] });
    return face === undefined ? undefined : land.zoneOf(String(face.id));
  };
  let hoveredId: string | null = null;
  const hover = (zone: ReturnType<typeof zoneAt>): void => {
    const id = zone?.zone.id ?? null;
    if (id === hoveredId) return;
    hoveredId = id;
    map.getCanvas().style.cursor = id === null ? '' : 'pointer';
    land.hover(zone);
    onHover?.(id);
  };
  map.on('click', ({ point }) => onZone(zoneAt(point)?.zone.id ?? null));
  map.on('mousemove', ({ point }) => hover(zoneAt(point)));
  map.on('mouseout', () => hover(undefined));
}
