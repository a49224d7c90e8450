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

/** Pictures of one size and place under one transform: where the hand has moved them. */
class MovedPictures {
  move: PictureMove = NO_MOVE;
  readonly #pictures: readonly HTMLElement[];

  constructor(pictures: readonly HTMLElement[]) {
    this.#pictures = pictures;
  }

  apply(next: PictureMove): void {
    this.move = composeMoves(this.move, next);
    const { dx, dy, scale, about } = this.move;
    const [x, y] = about;
    for (const { style } of this.#pictures) {
      style.transformOrigin = `${String(x)}px ${String(y)}px`;
      style.transform = `translate(${String(dx)}px,${String(dy)}px) scale(${String(scale)})`;
    }
  }

  reset(): void {
    this.move = NO_MOVE;
    for (const { style } of this.#pictures) style.transform = '';
  }
}

/** The fingers, or the pointer, on one of some frames, and the moves that they ask for. */
class Hand {
  readonly #isCooperative: boolean;
  readonly #fingers = new Map<number, Point>();
  #frame: Element | undefined;
  /** How far the fingers have gone since the first of them came down. */
  travelPx = 0;

  constructor(isCooperative: boolean) {
    this.#isCooperative = isCooperative;
  }

  #pointOf(event: MouseEvent): Point {
    const box = this.#frame?.getBoundingClientRect();
    return [event.clientX - (box?.left ?? 0), event.clientY - (box?.top ?? 0)];
  }

  down(event: PointerEvent): void {
    if (this.#fingers.size === 0) this.travelPx = 0;
    this.#frame = event.currentTarget as Element;
    this.#fingers.set(event.pointerId, this.#pointOf(event));
  }

  up({ pointerId }: PointerEvent): void {
    this.#fingers.delete(pointerId);
  }

  /** What a finger moves the pictures by; nothing where its move is the page's. */
  drag(event: PointerEvent): PictureMove | undefined {
    if (!this.#fingers.has(event.pointerId)) return undefined;
    const before = [...this.#fingers.values()];
    this.#fingers.set(event.pointerId, this.#pointOf(event));
    if (this.#isCooperative && event.pointerType === 'touch' && this.#fingers.size < 2) return undefined;
    const after = [...this.#fingers.values()];
    const [from, to] = [middle(before), middle(after)];
    this.travelPx += Math.hypot(to[0] - from[0], to[1] - from[1]);
    return { dx: to[0] - from[0], dy: to[1] - from[1], scale: spread(after) / spread(before), about: from };
  }

  /** What the wheel zooms the pictures by; nothing where it is the page's. */
  wheel(event: WheelEvent): PictureMove | undefined {
    if (this.#isCooperative && !event.ctrlKey && !event.metaKey) return undefined;
    this.#frame = event.currentTarget as Element;
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE_PX : event.deltaY;
    return { dx: 0, dy: 0, scale: 2 ** (-pixels * WHEEL_ZOOM_RATE), about: this.#pointOf(event) };
  }
}

/**
 * Turns drag, wheel and pinch on any of some pictures of one size and place into a transform of all, and into a camera.
 * The pictures move under the fingers; their parents, the frames, do not.
 */
export function createGesturePreview(pictures: readonly HTMLElement[], start: GestureStart): GesturePreview {
  const frames = pictures.flatMap(({ parentElement }) => parentElement ?? []);
  const moved = new MovedPictures(pictures);
  const hand = new Hand(start.isCooperative);
  const stop = new AbortController();
  const listen = (type: string, listener: (event: never) => void, targets: readonly EventTarget[] = frames) => {
    const options = { signal: stop.signal, passive: false, capture: type === 'click' };
    for (const target of targets) target.addEventListener(type, listener as EventListener, options);
  };
  const apply = (move: PictureMove | undefined) => {
    if (move !== undefined) moved.apply(move);
    return move !== undefined;
  };
  listen('pointerdown', (event: PointerEvent) => hand.down(event));
  listen('pointermove', (event: PointerEvent) => apply(hand.drag(event)), [window]);
  for (const end of ['pointerup', 'pointercancel']) listen(end, (event: PointerEvent) => hand.up(event), [window]);
  listen('wheel', (event: WheelEvent) => {
    if (apply(hand.wheel(event))) event.preventDefault();
  });
  // Land is a link: the end of a drag must not open it, nor its beginning carry the link away.
  listen('click', (event: MouseEvent) => {
    if (hand.travelPx <= CLICK_TOLERANCE_PX) return;
    event.preventDefault();
    event.stopPropagation();
  });
  listen('dragstart', (event: DragEvent) => event.preventDefault());
  return {
    camera: () => cameraAfter(start.camera, moved.move, start.size),
    reset: () => moved.reset(),
    destroy: () => {
      stop.abort();
      moved.reset();
    }
  };
}
