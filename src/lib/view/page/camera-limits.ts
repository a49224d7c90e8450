import type { Camera } from './view';

/** Zooms from that at which the smallest map still shows all of Ukraine to the last at which the generalised lines are honest. */
export const ZOOM_RANGE = { min: 3.3, max: 8.5 } as const;

/** The middle of the map stays here, in degrees WGS84. */
const CENTRE_WITHIN = { west: 20, south: 43, east: 42, north: 53.5 } as const;

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

/** The nearest camera that a map of the atlas may have. */
export function limitCamera({ lng, lat, zoom }: Camera): Camera {
  return {
    lng: clamp(lng, CENTRE_WITHIN.west, CENTRE_WITHIN.east),
    lat: clamp(lat, CENTRE_WITHIN.south, CENTRE_WITHIN.north),
    zoom: clamp(zoom, ZOOM_RANGE.min, ZOOM_RANGE.max)
  };
}
