import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { frameGeodata, type Frame } from '../cartography/ground/frame';
import type { MapGeodata } from '../cartography/ground/geodata';
import { letterGround } from '../cartography/maplibre/lettering';
import { placePlateLabels } from '../cartography/lettering/place-plate-labels';
import { mercatorAt } from '../cartography/ground/projection';
import type { Size } from '../cartography/ground/box';
import type { Locale } from '../i18n/locale';
import type { AdministrativeUnit } from '../territory/manifest';
import type { Camera } from '../view/page/view';
import type { ExploreInput } from './explore-options';

interface Setting {
  readonly units: readonly AdministrativeUnit[];
  readonly locale: Locale;
  readonly camera: () => Camera;
  readonly size: () => Size;
}

/**
 * The map's lettering: placed by the plate's own rules for the camera at rest, so that nothing moves when the SVG gives
 * way to the map, and drawn by MapLibre, so that it keeps its size and sharpness while the map moves.
 */
export class ShownLabels {
  readonly #map: MapLibreMap;
  readonly #setting: Setting;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #framed: { readonly key: string; readonly frame: Frame } | undefined;

  constructor(map: MapLibreMap, setting: Setting) {
    this.#map = map;
    this.#setting = setting;
  }

  /** Places the labels again. Takes tens of milliseconds, so it waits until the land has been drawn. */
  schedule(geodata: MapGeodata, input: ExploreInput): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.place(geodata, input), 0);
  }

  place(geodata: MapGeodata, input: ExploreInput): void {
    clearTimeout(this.#timer);
    const { units, locale } = this.#setting;
    const frame = this.#frameOf(geodata);
    const labels = placePlateLabels(frame, { ...input, units, locale });
    for (const [source, data] of Object.entries(letterGround(labels, frame.projection)))
      void this.#map.getSource<GeoJSONSource>(source)?.setData(data);
  }

  /** While the camera rests, a switch of version finds its frame made. */
  #frameOf(geodata: MapGeodata): Frame {
    const [camera, size] = [this.#setting.camera(), this.#setting.size()];
    const key = JSON.stringify([camera, size]);
    if (this.#framed?.frame.geodata === geodata && this.#framed.key === key) return this.#framed.frame;
    const frame = frameGeodata(geodata, mercatorAt(camera, size));
    this.#framed = { key, frame };
    return frame;
  }

  cancel(): void {
    clearTimeout(this.#timer);
  }
}
