import type { Attachment } from 'svelte/attachments';
import { preparingPlate } from '$lib/cartography/plate/plate';
import { inSlices } from '../in-slices';

type Given = Parameters<typeof preparingPlate>;

/** Number of times that it is prepared again where another land, place or version is wanted by the time it is done. */
const MOST_ROUNDS = 3;

/** The first drawing of a map that is drawn again and again: what it is made of is worked out in slices before. */
export class FirstDrawing {
  /** Whether it can be put together now; until then something else stands in its place. */
  isPrepared = $state(false);
  /** What is wanted last; nothing once the map is gone. */
  #wanted: Given | null = null;
  #isUnderWay = false;

  /** Attached to the map it begins; what changes meanwhile is prepared afterwards. */
  readonly prepare =
    (...given: Given): Attachment =>
    () => {
      this.#wanted = given;
      if (!this.#isUnderWay) void this.#work();
      return () => (this.#wanted = null);
    };

  async #work(): Promise<void> {
    this.#isUnderWay = true;
    let done: Given | null = null;
    for (let round = 0; round < MOST_ROUNDS && this.#wanted !== done; round += 1) {
      done = this.#wanted;
      if (done !== null) await inSlices(preparingPlate(...done), () => this.#wanted !== null);
    }
    this.#isUnderWay = false;
    this.isPrepared ||= this.#wanted !== null;
  }
}
