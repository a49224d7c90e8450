import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { hasOrigin } from '../has-origin';
import { limitCamera, ZOOM_RANGE } from '../view/page/camera-limits';
import type { Camera } from '../view/page/view';

/** Says how a map is moved that leaves the wheel and one finger to the page around it. */
export interface GestureHints {
  readonly wheel: string;
  /** The hint for a Mac, whose key has another name. */
  readonly wheelOnMac: string;
  readonly touch: string;
}

/** The map cannot be drawn here (no WebGL2, no worker); the caller keeps the SVG. */
export class MapUnavailableError extends Error {
  override readonly name = 'MapUnavailableError';
}

interface MapLibreStart {
  readonly style: StyleSpecification;
  readonly camera: Camera;
  /** Read out for the canvas. */
  readonly label: string;
  /** `null` where the map has the screen to itself and takes every gesture. */
  readonly gestureHints: GestureHints | null;
}

const hintTexts = (hints: GestureHints | null): Record<string, string> =>
  hints === null
    ? {}
    : {
        'CooperativeGesturesHandler.WindowsHelpText': hints.wheel,
        'CooperativeGesturesHandler.MacHelpText': hints.wheelOnMac,
        'CooperativeGesturesHandler.MobileHelpText': hints.touch
      };

/**
 * Fetches MapLibre and starts it in a container: a flat map with north up, no controls, no requests but fonts and
 * worker.
 *
 * @throws {MapUnavailableError} where the browser has no WebGL2, or starts no worker
 */
export async function loadMapLibre(
  container: HTMLElement,
  { style, camera, label, gestureHints }: MapLibreStart
): Promise<MapLibreMap> {
  if (!hasOrigin()) throw new MapUnavailableError('The map needs a worker.');
  const [maplibre, worker] = await Promise.all([
    import('maplibre-gl'),
    // As a worker, not as a file: it ends in .js then, which every host serves as a script.
    import('maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'),
    import('maplibre-gl/dist/maplibre-gl.css')
  ]);
  maplibre.setWorkerUrl(worker.default);
  try {
    return new maplibre.Map({
      container,
      style,
      center: [camera.lng, camera.lat],
      zoom: camera.zoom,
      // Not `maxBounds`: on wide screens it would zoom in until the frame fits, away from the SVG's camera.
      transformConstrain: ({ lng, lat }, zoom) => {
        const limited = limitCamera({ lng, lat, zoom });
        return { center: new maplibre.LngLat(limited.lng, limited.lat), zoom: limited.zoom };
      },
      minZoom: ZOOM_RANGE.min,
      maxZoom: ZOOM_RANGE.max,
      maxPitch: 0,
      dragRotate: false,
      touchPitch: false,
      pitchWithRotate: false,
      rollEnabled: false,
      renderWorldCopies: false,
      attributionControl: false,
      fadeDuration: 0,
      localIdeographFontFamily: false,
      cooperativeGestures: gestureHints !== null,
      locale: { 'Map.Title': label, ...hintTexts(gestureHints) }
    });
  } catch (error) {
    throw new MapUnavailableError('The map needs WebGL2.', { cause: error });
  }
}
