import { preparingPlate } from '$lib/cartography/plate/plate';
import { inSlices } from '../in-slices';

/** The first drawing of a map that is drawn again and again: what it is made of is worked out in slices before. */
export class FirstDrawing {
  /** Whether it can be put together now; until then something else stands in its place. */
  isPrepared = $state(false);

  /** Begins, and gives what breaks it off. */
  prepare(...given: Parameters<typeof preparingPlate>): () => void {
    let isWanted = true;
    void inSlices(preparingPlate(...given), () => isWanted).then((frame) => (this.isPrepared ||= frame !== undefined));
    return () => {
      isWanted = false;
    };
  }
}
