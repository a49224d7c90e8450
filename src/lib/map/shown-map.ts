import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Size } from '../cartography/ground/box';
import { onLookAhead } from '../cartography/ground/look-ahead';
import { mercatorAt } from '../cartography/ground/projection';
import { BAND_SOURCE, bandData } from '../cartography/maplibre/band-data';
import { FIRST_OVER_HATCHES } from '../cartography/maplibre/style-layers';
import { territoryData } from '../cartography/maplibre/style-sources';
import type { MapBand } from '../cartography/plate/band-marks';
import type { Camera } from '../view/page/view';
import { setHidden, setIcons, setPalette } from './change-style';
import type { ExploreInput, ExploreMap, ExploreOptions } from './explore-options';
import { reportPointer } from './report-pointer';
import { ShownLabels } from './shown-labels';
import { ShownLand } from './shown-land';

/** How long a flight to another view takes. */
const FLIGHT_MS = 450;

/** The same list every time, so that nothing is sent where there are none. */
const NO_BANDS: readonly MapBand[] = [];

const prefersNoMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Whether nothing but distances along the line is different: land and labels stay as they are. */
const isSameLand = (a: ExploreInput, b: ExploreInput): boolean =>
  a.version === b.version &&
  a.partition === b.partition &&
  a.view === b.view &&
  a.covered === b.covered &&
  a.drawn === b.drawn;

/** The map as the page sees it, on a map of MapLibre's whose style has been read. */
export class ShownMap implements ExploreMap {
  readonly #map: MapLibreMap;
  readonly #options: ExploreOptions;
  readonly #land: ShownLand;
  readonly #labels: ShownLabels;
  readonly #leave: (() => void) | undefined;
  readonly #stopLookingAhead: () => void;
  /** What is shown now. */
  #geodata: ExploreOptions['geodata'];
  #palette: ExploreOptions['palette'];
  #input: ExploreInput;
  #bands: readonly MapBand[] = NO_BANDS;
  /** Where the page wants the map, until the reader moves it. */
  #asked: Camera | null = null;

  /** @param size that of the map on the screen, in pixels */
  constructor(map: MapLibreMap, size: () => Size, options: ExploreOptions) {
    const { geodata, palette, input, camera, units, locale, link } = options;
    this.#map = map;
    this.#options = options;
    [this.#geodata, this.#palette, this.#input] = [geodata, palette, input];
    this.#land = new ShownLand(map, geodata.territory, mercatorAt(camera, size()).invert(0, 0));
    this.#labels = new ShownLabels(map, { units, locale, camera: () => this.camera(), size });
    setIcons(map, palette);
    map.addLayer(this.#land.hatches, FIRST_OVER_HATCHES);
    reportPointer(map, this.#land, options);
    this.#reportMoves();
    this.#leave = link?.join(map, () => this.#labels.schedule(this.#geodata, this.#input));
    this.#stopLookingAhead = onLookAhead(({ territory }) => this.#land.prepare(territory));
    this.show(input);
    this.#labels.place(geodata, input);
  }

  #reportMoves(): void {
    const { onMoving, onMove, link } = this.#options;
    this.#map.on('movestart', ({ originalEvent }) => {
      if (originalEvent !== undefined) this.#asked = null;
    });
    // MapLibre learns of a new size after the page, and breaks off the flight that the page has asked for meanwhile.
    this.#map.on('resize', () => {
      if (this.#asked !== null) this.jumpTo(this.#asked);
    });
    this.#map.on('move', () => onMoving?.(this.camera()));
    this.#map.on('moveend', ({ originalEvent }) => {
      if (link?.isFollowing === true) return;
      this.#labels.schedule(this.#geodata, this.#input);
      // Moves that the page asked for, and changes of size, end here too: only the reader's own are news to the page.
      if (originalEvent !== undefined) onMove(this.camera());
    });
  }

  show(input: ExploreInput): void {
    const before = this.#input;
    this.#input = input;
    if (isSameLand(before, input) && input.mapBands !== before.mapBands) {
      this.#showBands(input.mapBands ?? NO_BANDS);
      return;
    }
    this.#land.show(input, this.#palette);
    setHidden(this.#map, input.view.hidden);
    this.#showBands(input.mapBands ?? NO_BANDS);
    this.#labels.schedule(this.#geodata, input);
  }

  #showBands(bands: readonly MapBand[]): void {
    if (bands === this.#bands) return;
    this.#bands = bands;
    void this.#map.getSource<GeoJSONSource>(BAND_SOURCE)?.setData(bandData(bands));
  }

  setGeodata(geodata: ExploreOptions['geodata']): void {
    if (geodata === this.#geodata) return;
    this.#geodata = geodata;
    for (const [source, data] of Object.entries(territoryData(geodata)))
      void this.#map.getSource<GeoJSONSource>(source)?.setData(data);
    this.#land.setTopology(geodata.territory);
  }

  setTheme(palette: ExploreOptions['palette']): void {
    if (palette === this.#palette) return;
    this.#palette = palette;
    setPalette(this.#map, palette);
    this.#land.show(this.#input, palette);
  }

  point(zoneId: string | null): void {
    this.#land.hover(zoneId === null ? undefined : this.#land.zoneNamed(zoneId));
  }

  camera(): Camera {
    const { lng, lat } = this.#map.getCenter();
    return { lng, lat, zoom: this.#map.getZoom() };
  }

  jumpTo({ lng, lat, zoom }: Camera): void {
    this.#map.jumpTo({ center: [lng, lat], zoom });
  }

  fit(camera: Camera): void {
    if (this.#options.link?.leads(this.#map) === false) return;
    this.#asked = camera;
    const { lng, lat, zoom } = camera;
    this.#map.easeTo({ center: [lng, lat], zoom, duration: prefersNoMotion() ? 0 : FLIGHT_MS });
  }

  remove(): void {
    this.#stopLookingAhead();
    this.#leave?.();
    this.#labels.cancel();
    this.#map.remove();
  }
}
