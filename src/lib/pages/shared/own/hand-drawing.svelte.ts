import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { THEMES } from '$lib/cartography/symbology/palette';
import type { DrawMap, DrawMapOptions, DrawMode } from '$lib/map/draw-map';
import { middleOf, type EditedPath } from '$lib/own-line/editing/edited-paths';
import { record, redo, startHistory, undo } from '$lib/own-line/editing/history';
import { nearestOn } from '$lib/own-line/editing/nearest-on';
import { WindowState } from '../window-state.svelte';
import { fetchDrawingGround } from './fetch-drawing-ground';

type Paths = readonly EditedPath[];

/** Where the map looks while nothing is drawn: the east of Ukraine. */
export const EAST = { lng: 36, lat: 48.3 } as const;

/** What has steps back and forth of its own, for what is typed there. */
const FIELDS = 'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, [contenteditable]';

/** What an editor says of its map, once it is made. */
interface HandMap extends Pick<DrawMapOptions, 'label' | 'onPaths' | 'onSelect'> {
  readonly zoom: number;
  /** Lines that are only to be seen, and to which what is drawn may stick. */
  readonly fronts?: readonly (readonly number[][])[];
}

/** Paths that a hand draws on a map, or without one: their changes, what the hand does, and the map itself. */
export class HandDrawing {
  #history = $state.raw(startHistory<Paths>([]));
  mode = $state<DrawMode>('select');
  /** Whether what is drawn sticks to what is near. */
  sticks = $state(false);
  mapState = $state<'loading' | 'shown' | 'missing'>('loading');
  #map: DrawMap | null = null;
  readonly #win = new WindowState();

  constructor(paths: Paths, mode: DrawMode) {
    this.#history = startHistory(paths);
    this.mode = mode;
  }

  readonly paths = $derived.by(() => this.#history.present);
  readonly canUndo = $derived.by(() => this.#history.past.length > 0);
  readonly canRedo = $derived.by(() => this.#history.future.length > 0);

  /** Another theme is another map; to be called while an editor is shown. */
  readonly watch = (): (() => void) => this.#win.watch();

  /** Takes paths that the hand or the list made. */
  change(next: Paths, isOnMap = false): void {
    this.#history = record(this.#history, next);
    if (!isOnMap) this.#map?.show(next);
  }

  step(to: 'undo' | 'redo'): void {
    this.#history = to === 'undo' ? undo(this.#history) : redo(this.#history);
    this.#map?.show(this.paths);
  }

  readonly setMode = (next: DrawMode): void => {
    this.mode = next;
    this.#map?.setMode(next);
  };

  /** After something was drawn the hand moves it; the map is done with the drawing first. */
  endDrawing(isShownAgain: boolean): void {
    queueMicrotask(() => {
      if (isShownAgain) this.#map?.show(this.paths);
      this.setMode('select');
    });
  }

  /** Takes steps back and forth by the usual keys, but in fields, which have their own. */
  readonly onkeydown = (event: KeyboardEvent): void => {
    const isField = event.target instanceof Element && event.target.matches(FIELDS);
    // Where letters are Cyrillic, the keys are known by their place.
    const { key: letter, code } = event;
    const key = /^[a-z]$/iu.test(letter) ? letter.toLowerCase() : code.replace(/^Key/u, '').toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isField || (key !== 'z' && key !== 'y')) return;
    event.preventDefault();
    this.step(key === 'y' || event.shiftKey ? 'redo' : 'undo');
  };

  /** Takes the keys that are pressed in an editor, or where nothing beside it has the focus, as long as it is there. */
  readonly takeKeys: Attachment<HTMLElement> = (editor) => {
    const take = (event: KeyboardEvent) => {
      const { target } = event;
      if (!(target instanceof Node) || editor.contains(target) || target.contains(editor)) this.onkeydown(event);
    };
    window.addEventListener('keydown', take);
    return () => {
      window.removeEventListener('keydown', take);
    };
  };

  /** Shows the map in a box, as long as the box is there. */
  showMap(describe: () => HandMap): Attachment<HTMLElement> {
    return (container) => {
      let isGone = false;
      const theme = this.#win.theme;
      this.#makeMap(container, theme, describe).then(
        (made) => {
          if (isGone) {
            made.remove();
            return;
          }
          this.#map = made;
          made.show(this.paths);
          made.setMode(this.mode);
          this.mapState = 'shown';
        },
        () => {
          this.mapState = 'missing';
        }
      );
      return () => {
        isGone = true;
        this.#map?.remove();
        this.#map = null;
      };
    };
  }

  async #makeMap(container: HTMLElement, theme: keyof typeof THEMES, describe: () => HandMap): Promise<DrawMap> {
    const [{ createDrawMap }, ground] = await Promise.all([import('$lib/map/draw-map'), fetchDrawingGround()]);
    const { zoom, fronts = [], ...given } = untrack(describe);
    const { sea, neighbour, land, water, oblastBorder, lineOfContact, selection } = THEMES[theme];
    return createDrawMap(container, {
      ...given,
      ground: { ...ground, fronts },
      camera: { ...middleOf(this.paths, EAST), zoom },
      colours: {
        sea,
        neighbours: neighbour,
        ukraine: land,
        water,
        border: oblastBorder,
        line: lineOfContact,
        mark: selection
      },
      snap: (position, reach) => (this.sticks ? nearestOn([...ground.edges, ...fronts], position, reach) : undefined)
    });
  }
}
