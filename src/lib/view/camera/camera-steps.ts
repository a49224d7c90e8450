import { cameraAfter, NO_MOVE } from './camera-after';
import { limitCamera } from '../page/camera-limits';
import type { Camera } from '../page/view';

/** Buttons and keys move a map by this share of it. */
const PAN_SHARE = 1 / 4;

/** The camera some zoom levels nearer, as far as a map goes. */
export function zoomCamera(camera: Camera, step: number): Camera {
  return limitCamera({ ...camera, zoom: camera.zoom + step });
}

/** The camera some steps further east and south, for a map of a size in pixels. */
export function panCamera(
  camera: Camera,
  [east, south]: readonly [east: number, south: number],
  size: { readonly width: number; readonly height: number }
): Camera {
  const move = { ...NO_MOVE, dx: -east * PAN_SHARE * size.width, dy: -south * PAN_SHARE * size.height };
  return limitCamera(cameraAfter(camera, move, size));
}

const ZOOM_KEYS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1 };
const PAN_KEYS: Readonly<Record<string, readonly [east: number, south: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1]
};

/** Camera after a key is pressed, with MapLibre's keys; `null` for all others. */
export function cameraAfterKey(key: string, camera: Camera, size: Parameters<typeof panCamera>[2]): Camera | null {
  const [zoom, pan] = [ZOOM_KEYS[key], PAN_KEYS[key]];
  if (zoom !== undefined) return zoomCamera(camera, zoom);
  return pan === undefined ? null : panCamera(camera, pan, size);
}
