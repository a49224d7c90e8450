import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { MapGeodata } from '../cartography/ground/geodata';
import { mapIcons } from '../cartography/symbology/map-icons';
import type { Palette } from '../cartography/symbology/palette';
import { mercatorAt } from '../cartography/ground/projection';
import { mapStyle, styleLayers } from '../cartography/maplibre/style';
import { FIRST_OVER_HATCHES, OVERLAY_LAYER_IDS } from '../cartography/maplibre/style-layers';
import { territoryData } from '../cartography/maplibre/style-sources';
import type { OverlayLayerId } from '../view/page/land-layers';
import type { Camera } from '../view/page/view';
import { drawIcon, ICON_PIXEL_RATIO } from './draw-icon';
import type { ExploreInput, ExploreMap, ExploreOptions } from './explore-options';
import { FONT_URLS } from './font-urls';
import { loadMapLibre } from './load-maplibre';
import { reportPointer } from './report-pointer';
import { ShownLabels } from './shown-labels';
import { ShownLand } from './shown-land';

/** Layers that each switch of the reader hides; places and sites are lettering, which is placed without them. */
const LAYERS_OF: Readonly<Partial<Record<OverlayLayerId, readonly string[]>>> = {
  overlays: OVERLAY_LAYER_IDS,
  'line-of-contact': ['line-casing', 'line-of-contact'],
  'oblast-borders': ['oblast-border']
};

const prefersNoMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { lng, lat, zoom: map.getZoom() };
}

function setIcons(map: MapLibreMap, palette: Palette): void {
  for (const [id, icon] of Object.entries(mapIcons(palette))) {
    const image = drawIcon(icon);
    if (map.hasImage(id)) map.updateImage(id, image);
    else map.addImage(id, image, { pixelRatio: ICON_PIXEL_RATIO });
  }
}

function setPalette(map: MapLibreMap, palette: Palette): void {
  for (const { id, paint } of styleLayers(palette))
    for (const [property, value] of Object.entries(paint ?? {}))
      if (typeof value === 'string') map.setPaintProperty(id, property as 'fill-color', value);
  setIcons(map, palette);
}

function setHidden(map: MapLibreMap, hidden: ExploreInput['view']['hidden']): void {
  for (const [switchId, layers] of Object.entries(LAYERS_OF)) {
    const visibility = hidden.includes(switchId as OverlayLayerId) ? 'none' : 'visible';
    for (const id of layers)
      if ((map.getLayoutProperty(id, 'visibility') ?? 'visible') !== visibility)
        map.setLayoutProperty(id, 'visibility', visibility);
  }
}

/**
 * The interactive map in a container, as soon as it takes orders; `onReady` follows when its first view is drawn.
 *
 * @throws {MapUnavailableError} where the browser has no WebGL2
 */
export async function createExploreMap(container: HTMLElement, options: ExploreOptions): Promise<ExploreMap> {
  let { geodata, palette, input } = options;
  const style = mapStyle({ ...options, fontUrls: FONT_URLS });
  const { camera, label, gestureHints, link } = options;
  const map = await loadMapLibre(container, { style, camera, label, gestureHints });
  map.on('error', ({ error }) => options.onError(new Error(error.message, { cause: error })));
  map.on('webglcontextlost', () => options.onContextLost());
  await map.once('style.load');

  const size = { width: container.clientWidth, height: container.clientHeight };
  const land = new ShownLand(map, geodata.territory, mercatorAt(camera, size).invert(0, 0));
  const labels = new ShownLabels(map, {
    units: options.units,
    locale: options.locale,
    camera: () => cameraOf(map),
    size: () => ({ width: container.clientWidth, height: container.clientHeight })
  });
  setIcons(map, palette);
  map.addLayer(land.hatches, FIRST_OVER_HATCHES);
  reportPointer(map, land, options);
  map.on('move', () => options.onMoving?.(cameraOf(map)));
  map.on('moveend', ({ originalEvent }) => {
    if (link?.isFollowing === true) return;
    labels.schedule(geodata, input);
    // Moves that the page asked for, and changes of size, end here too: only the reader's own are news to the page.
    if (originalEvent !== undefined) options.onMove(cameraOf(map));
  });
  const leave = link?.join(map, () => labels.schedule(geodata, input));
  void map.once('idle').then(() => options.onReady());

  const show = (shown: ExploreInput): void => {
    input = shown;
    land.show(shown, palette);
    setHidden(map, shown.view.hidden);
    labels.schedule(geodata, shown);
  };
  show(input);
  labels.place(geodata, input);

  const moveTo = ({ lng, lat, zoom }: Camera, duration: number) =>
    map.easeTo({ center: [lng, lat], zoom, duration: prefersNoMotion() ? 0 : duration });
  return {
    show,
    setGeodata: (next: MapGeodata) => {
      if (next === geodata) return;
      geodata = next;
      for (const [source, data] of Object.entries(territoryData(next)))
        void map.getSource<GeoJSONSource>(source)?.setData(data);
      land.setTopology(next.territory);
    },
    setTheme: (next) => {
      if (next === palette) return;
      palette = next;
      setPalette(map, palette);
      land.show(input, palette);
    },
    point: (zoneId) => land.hover(zoneId === null ? undefined : land.zoneNamed(zoneId)),
    camera: () => cameraOf(map),
    jumpTo: ({ lng, lat, zoom }) => map.jumpTo({ center: [lng, lat], zoom }),
    fit: (next) => {
      if (link?.leads(map) !== false) moveTo(next, 450);
    },
    remove: () => {
      leave?.();
      labels.cancel();
      map.remove();
    }
  };
}
