import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Holds several maps to one camera: whichever the reader moves takes the others with it before the frame is on the
 * screen. MapLibre moves inside its own frame; what is asked of another map there would be drawn one frame later, so the
 * others are drawn at once, as soon as the moving one has been.
 */
export class CameraLink {
  /** Maps in the order of joining, each with its callback for the end of a movement. */
  readonly #maps = new Map<MapLibreMap, () => void>();
  #isFollowing = false;

  /**
   * Moves the map with the others until the returned function is called.
   *
   * @param onRest called when a movement that another map led has ended
   */
  join(map: MapLibreMap, onRest: () => void): () => void {
    const [leader] = this.#maps.keys();
    this.#maps.set(map, onRest);
    if (leader !== undefined) this.#follow(map, leader);
    let isDrawnBehind = false;
    const onMove = (): void => {
      if (this.#isFollowing) return;
      isDrawnBehind = true;
      for (const other of this.#others(map)) this.#follow(other, map);
    };
    const onRender = (): void => {
      if (!isDrawnBehind) return;
      isDrawnBehind = false;
      for (const other of this.#others(map)) other.redraw();
    };
    const onMoveEnd = (): void => {
      if (!this.#isFollowing) for (const other of this.#others(map)) this.#maps.get(other)?.();
    };
    const subscriptions = [map.on('move', onMove), map.on('render', onRender), map.on('moveend', onMoveEnd)];
    return () => {
      for (const subscription of subscriptions) subscription.unsubscribe();
      this.#maps.delete(map);
    };
  }

  /** Whether movements that the page asks for are this map's to begin: one begins, the others follow. */
  leads(map: MapLibreMap): boolean {
    const [leader] = this.#maps.keys();
    return leader === map;
  }

  /** While a map is moved by another. */
  get isFollowing(): boolean {
    return this.#isFollowing;
  }

  #others(map: MapLibreMap): MapLibreMap[] {
    return [...this.#maps.keys()].filter((other) => other !== map);
  }

  #follow(map: MapLibreMap, leader: MapLibreMap): void {
    this.#isFollowing = true;
    try {
      map.jumpTo({ center: leader.getCenter(), zoom: leader.getZoom() });
    } finally {
      this.#isFollowing = false;
    }
  }
}
