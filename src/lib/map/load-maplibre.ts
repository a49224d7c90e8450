import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { Camera } from '../view/view';
import { MapUnavailableError } from './map-unavailable-error';

/** Zooms between which the generalised lines are honest. */
const ZOOM = { min: 4, max: 8.5 } as const;
/** The middle of the map stays here, in degrees. */
const CENTRE_WITHIN = { west: 20, south: 43, east: 42, north: 53.5 } as const;

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

/**
 * Fetches MapLibre and starts it in a container: a flat map with north up, no controls, no requests but fonts and
 * worker.
 *
 * @throws {MapUnavailableError} where the browser has no WebGL2
 */
export async function loadMapLibre(
  container: HTMLElement,
  { style, camera, label }: { style: StyleSpecification; camera: Camera; label: string }
): Promise<MapLibreMap> {
  const [maplibre, worker] = await Promise.all([
    import('maplibre-gl'),
    import('maplibre-gl/dist/maplibre-gl-worker.mjs?url'),
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
      transformConstrain: ({ lng, lat }, zoom) => ({
        center: new maplibre.LngLat(
          clamp(lng, CENTRE_WITHIN.west, CENTRE_WITHIN.east),
          clamp(lat, CENTRE_WITHIN.south, CENTRE_WITHIN.north)
        ),
        zoom: clamp(zoom, ZOOM.min, ZOOM.max)
      }),
      minZoom: ZOOM.min,
      maxZoom: ZOOM.max,
      maxPitch: 0,
      dragRotate: false,
      touchPitch: false,
      pitchWithRotate: false,
      rollEnabled: false,
      renderWorldCopies: false,
      attributionControl: false,
      fadeDuration: 0,
      localIdeographFontFamily: false,
      locale: { 'Map.Title': label }
    });
  } catch (error) {
    throw new MapUnavailableError('The map needs WebGL2.', { cause: error });
  }
}
