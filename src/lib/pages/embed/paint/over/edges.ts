import type { Box } from '$lib/cartography/ground/box';
import type { BandEdge } from '$lib/cartography/ground/band-outlines';
import { bandLabels, bandNodes, type MapBand } from '$lib/cartography/plate/band-marks';
import type { MapProjection } from '$lib/cartography/ground/projection';
import { hasOrigin } from '$lib/has-origin';
import { drawEdgesHere } from '../../../shared/edges/draw-edges-here';
import type { DrawEdges } from '../../../shared/pull-back/draw-pull-back';
import type { AskedEdges } from './edges-worker';
import type { OverMap } from './laid-part';
import type { PaintedLand } from '../site-files';

/** Draws edges along a line in a worker, whose address the document has. */
export const drawEdgesOf =
  ({ geodata }: PaintedLand): DrawEdges =>
  (distances, units) => {
    if (!hasOrigin()) return drawEdgesHere(geodata.territory, distances, units);
    return new Promise((resolve, reject) => {
      const worker = new Worker(document.querySelector('main')?.dataset['edges'] ?? '', { type: 'module' });
      worker.addEventListener('message', ({ data }: MessageEvent<BandEdge[][]>) => {
        resolve(data);
      });
      worker.addEventListener('error', reject);
      worker.postMessage({ territory: geodata.territory, distances, units } satisfies AskedEdges);
    });
  };

/** Edges along a line as they lie over a map: they under its labels, what is written on them above. */
export const overMap = (projection: MapProjection, bands: readonly MapBand[], taken: readonly Box[]): OverMap => ({
  edges: bandNodes(projection, bands),
  ...bandLabels(projection, bands, taken)
});
