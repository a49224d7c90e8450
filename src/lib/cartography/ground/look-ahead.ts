import type { MapGeodata } from './geodata';

type Prepare = (geodata: MapGeodata) => void;

const prepares = new Set<Prepare>();

/** Tells a map of land that may be wanted next, until it is taken back: what it can work out ahead is there by then. */
export function onLookAhead(prepare: Prepare): () => void {
  prepares.add(prepare);
  return () => prepares.delete(prepare);
}

/** Has every map work ahead, one after the other, while nothing else is to be done. */
export function lookAhead(geodata: MapGeodata): void {
  for (const prepare of prepares) {
    const work = () => {
      if (prepares.has(prepare)) prepare(geodata);
    };
    if (typeof requestIdleCallback === 'undefined') setTimeout(work);
    else requestIdleCallback(work, { timeout: 1000 });
  }
}
