import { cameraAfter, composeMoves, NO_MOVE, type PictureMove } from '../view/camera/camera-after';
import type { Camera } from '../view/page/view';
import type { Point } from '../cartography/ground/box';

export interface GestureStart {
  readonly camera: Camera;
  readonly size: { readonly width: number; readonly height: number };
  /** The wheel and one finger are the page's, as on a map with gesture hints; Ctrl with the wheel, and two, zoom. */
  readonly isCooperative: boolean;
}

/** Pictures follow the reader's hand until the interactive map is there. */
export interface GesturePreview {
  /** The camera to which the reader has moved, with which the map should start. */
  readonly camera: () => Camera;
  /** Puts the pictures back, once they are drawn for the new camera or covered by the map. */
  readonly reset: () => void;
  readonly destroy: () => void;
}

/** MapLibre's own rates, so that the change from drawing to map is not noticed. */
const WHEEL_ZOOM_RATE = 1 / 450;
/** Height of a line, in pixels, for wheels that report lines. */
const LINE_PX = 16;
/** Distance that a pointer may move within a click, in pixels. */
const CLICK_TOLERANCE_PX = 4;

const middle = (points: readonly Point[]): Point => [
  points.reduce((sum, [x]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y]) => sum + y, 0) / points.length
];

const spread = (points: readonly Point[]): number => {
  const [a, b] = points;
  return a === undefined || b === undefined ? 1 : Math.max(1, Math.hypot(a[0] - b[0], a[1] - b[1]));
};

/**
 * Turns drag, wheel and pinch on any of some pictures of one size and place into a transform of all, and into a camera.
 * The pictures move under the fingers; their parents, the frames, do not.
 */
export function createGesturePreview(pictures: readonly HTMLElement[], start: GestureStart): GesturePreview {
  let move: PictureMove = NO_MOVE;
  const fingers = new Map<number, Point>();
  const frames = pictures.flatMap(({ parentElement }) => parentElement ?? []);
  let touched: HTMLElement | undefined;
  const pointOf = (event: MouseEvent): Point => {
    const box = touched?.getBoundingClientRect();
    return [event.clientX - (box?.left ?? 0), event.clientY - (box?.top ?? 0)];
  };
  const apply = (next: PictureMove): void => {
    move = composeMoves(move, next);
    const [x, y] = move.about;
    for (const { style } of pictures) {
      style.transformOrigin = `${String(x)}px ${String(y)}px`;
      style.transform = `translate(${String(move.dx)}px,${String(move.dy)}px) scale(${String(move.scale)})`;
    }
  };
  let travelPx = 0;
  const onDown = (event: PointerEvent): void => {
    if (fingers.size === 0) travelPx = 0;
    touched = frames.find((frame) => frame === event.currentTarget);
    fingers.set(event.pointerId, pointOf(event));
  };
  const onUp = (event: PointerEvent): void => void fingers.delete(event.pointerId);
  const onMove = (event: PointerEvent): void => {
    if (!fingers.has(event.pointerId)) return;
    const before = [...fingers.values()];
    fingers.set(event.pointerId, pointOf(event));
    if (start.isCooperative && event.pointerType === 'touch' && fingers.size < 2) return;
    const after = [...fingers.values()];
    const [from, to] = [middle(before), middle(after)];
    travelPx += Math.hypot(to[0] - from[0], to[1] - from[1]);
    apply({ dx: to[0] - from[0], dy: to[1] - from[1], scale: spread(after) / spread(before), about: from });
  };
  const onWheel = (event: WheelEvent): void => {
    if (start.isCooperative && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    touched = frames.find((frame) => frame === event.currentTarget);
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE_PX : event.deltaY;
    apply({ dx: 0, dy: 0, scale: 2 ** (-pixels * WHEEL_ZOOM_RATE), about: pointOf(event) });
  };
  // Land is a link: the end of a drag must not open it, nor its beginning carry the link away.
  const onClick = (event: MouseEvent): void => {
    if (travelPx <= CLICK_TOLERANCE_PX) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const stop = new AbortController();
  const { signal } = stop;
  const listen = (type: string, listener: (event: never) => void, targets: readonly EventTarget[] = frames) => {
    for (const target of targets)
      target.addEventListener(type, listener as EventListener, { signal, passive: false, capture: type === 'click' });
  };
  listen('pointerdown', onDown);
  listen('pointermove', onMove, [window]);
  listen('pointerup', onUp, [window]);
  listen('pointercancel', onUp, [window]);
  listen('wheel', onWheel);
  listen('click', onClick);
  listen('dragstart', (event: DragEvent) => event.preventDefault());
  const reset = (): void => {
    move = NO_MOVE;
    for (const { style } of pictures) style.transform = '';
  };
  return {
    camera: () => cameraAfter(start.camera, move, start.size),
    reset,
    destroy: () => {
      stop.abort();
      reset();
    }
  };
}
