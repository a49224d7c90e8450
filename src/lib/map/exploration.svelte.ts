import type { Camera } from '../view/page/view';
import type { ExploreMap } from './explore-options';
import { createGesturePreview, type GesturePreview, type GestureStart } from './gesture';

/** Time that the interactive map takes to fade in, in milliseconds. */
const FADE_MS = 400;

/** Addresses have cameras rounded. */
const isRounded = (a: Camera, b: Camera): boolean =>
  Math.abs(a.lng - b.lng) < 1e-4 && Math.abs(a.lat - b.lat) < 1e-4 && Math.abs(a.zoom - b.zoom) < 0.01;

/**
 * The change from drawings to interactive maps of the same place, and back where the browser has no WebGL2: which
 * drawings are covered, where the reader has moved them meanwhile, and which camera is in force.
 */
export class Exploration {
  canExplore = $state(true);
  /** Not the browser stands in the way, but a file that did not come: worth another try. */
  hasFailed = $state(false);
  /** A map has been shown; nothing else is said of it until it fails. */
  isReady = $state(false);
  /** Names of the drawings that an interactive map has covered; they are no longer needed for the eye. */
  #covered = $state.raw<readonly string[]>([]);
  #reported = $state.raw<Camera | null>(null);
  #preview: { readonly gestures: GesturePreview; readonly start: Camera } | null = null;
  readonly #oncamera: (camera: Camera) => void;
  // Nothing on the page shows a timer.
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  readonly #fades = new Map<string, ReturnType<typeof setTimeout>>();

  /** @param oncamera told where the reader has moved to, for the address */
  constructor(oncamera: (camera: Camera) => void) {
    this.#oncamera = oncamera;
  }

  covers(name: string): boolean {
    return this.canExplore && this.#covered.includes(name);
  }

  /** The camera that the map reported itself, exactly, where the address has it rounded; else that of the drawing. */
  cameraFor(asked: Camera | null, drawn: Camera): Camera {
    const reported = this.#reported;
    return reported !== null && asked !== null && isRounded(asked, reported) ? reported : drawn;
  }

  /** Lets drawings follow the hand until the returned call. */
  follow(pictures: readonly HTMLElement[], start: GestureStart): () => void {
    const gestures = createGesturePreview(pictures, start);
    const preview = { gestures, start: start.camera };
    this.#preview = preview;
    return () => {
      gestures.destroy();
      if (this.#preview === preview) this.#preview = null;
    };
  }

  /** Without interactive maps, drawings are made anew for where the hand left them. */
  settle(): void {
    if (this.canExplore) return;
    const moved = this.#takePreviewCamera();
    if (moved !== null) this.#oncamera(moved);
  }

  /** An interactive map begins to fade in over a drawing and takes over where the hand has moved it. */
  reveal(name: string, map: ExploreMap): void {
    const moved = this.#takePreviewCamera();
    if (moved !== null) {
      map.jumpTo(moved);
      this.move(moved);
    }
    this.isReady = true;
    const fade = setTimeout(() => {
      this.#covered = [...this.#covered, name];
    }, FADE_MS);
    this.#fades.set(name, fade);
  }

  /** The reader has moved an interactive map. */
  move(camera: Camera): void {
    this.#reported = camera;
    this.#oncamera(camera);
  }

  /** An interactive map is gone; its drawing is what the reader sees again. */
  uncover(name: string): void {
    clearTimeout(this.#fades.get(name));
    this.#covered = this.#covered.filter((covered) => covered !== name);
  }

  /** The browser cannot draw interactive maps. */
  fallBack(): void {
    this.canExplore = false;
    this.isReady = false;
  }

  /** What draws interactive maps did not come. */
  fail(): void {
    this.fallBack();
    this.hasFailed = true;
  }

  retry(): void {
    this.canExplore = true;
    this.hasFailed = false;
  }

  /** Where the hand has moved the drawings to, if it has; they are put back, for what takes their place is there. */
  #takePreviewCamera(): Camera | null {
    if (this.#preview === null) return null;
    const { gestures, start } = this.#preview;
    const moved = gestures.camera();
    if (isRounded(moved, start)) return null;
    if (!this.canExplore) gestures.reset();
    return moved;
  }
}
