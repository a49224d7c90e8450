import { mapStyle } from '../cartography/maplibre/style';
import type { ExploreMap, ExploreOptions } from './explore-options';
import { FONT_URLS } from './font-urls';
import { loadMapLibre } from './load-maplibre';
import { ShownMap } from './shown-map';

/**
 * The interactive map in a container, as soon as it takes orders; `onReady` follows when its first view is drawn.
 *
 * @throws {MapUnavailableError} where the browser has no WebGL2
 */
export async function createExploreMap(container: HTMLElement, options: ExploreOptions): Promise<ExploreMap> {
  const style = mapStyle({ ...options, fontUrls: FONT_URLS });
  const { camera, label, gestureHints } = options;
  const map = await loadMapLibre(container, { style, camera, label, gestureHints });
  map.on('error', ({ error }) => options.onError(new Error(error.message, { cause: error })));
  map.on('webglcontextlost', () => options.onContextLost());
  await map.once('style.load');
  const size = () => ({ width: container.clientWidth, height: container.clientHeight });
  const shown = new ShownMap(map, size, options);
  void map.once('idle').then(() => options.onReady());
  return shown;
}
