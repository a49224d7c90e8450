import type { Map as MapLibreMap } from 'maplibre-gl';
import { styleLayers } from '../cartography/maplibre/style';
import { OVERLAY_LAYER_IDS } from '../cartography/maplibre/style-layers';
import { mapIcons } from '../cartography/symbology/map-icons';
import type { Palette } from '../cartography/symbology/palette';
import type { LayerId, OverlayLayerId } from '../view/page/land-layers';
import { drawIcon, ICON_PIXEL_RATIO } from './drawing/draw-icon';

/** Layers that each switch of the reader hides; places and sites are lettering, which is placed without them. */
const LAYERS_OF: Readonly<Partial<Record<OverlayLayerId, readonly string[]>>> = {
  overlays: OVERLAY_LAYER_IDS,
  'line-of-contact': ['line-casing', 'line-of-contact'],
  'oblast-borders': ['oblast-border']
};

/** Gives a map its icons, or those of another theme. */
export function setIcons(map: MapLibreMap, palette: Palette): void {
  for (const [id, icon] of Object.entries(mapIcons(palette))) {
    const image = drawIcon(icon);
    if (map.hasImage(id)) map.updateImage(id, image);
    else map.addImage(id, image, { pixelRatio: ICON_PIXEL_RATIO });
  }
}

/** Changes every colour of a map to that of another theme. */
export function setPalette(map: MapLibreMap, palette: Palette): void {
  for (const { id, paint } of styleLayers(palette))
    for (const [property, value] of Object.entries(paint ?? {}))
      if (typeof value === 'string') map.setPaintProperty(id, property as 'fill-color', value);
  setIcons(map, palette);
}

/** Hides the layers that the reader has switched off, and shows the others; only what changed is sent. */
export function setHidden(map: MapLibreMap, hidden: readonly LayerId[]): void {
  for (const [switchId, layers] of Object.entries(LAYERS_OF)) {
    const visibility = hidden.includes(switchId as OverlayLayerId) ? 'none' : 'visible';
    for (const id of layers)
      if ((map.getLayoutProperty(id, 'visibility') ?? 'visible') !== visibility)
        map.setLayoutProperty(id, 'visibility', visibility);
  }
}
