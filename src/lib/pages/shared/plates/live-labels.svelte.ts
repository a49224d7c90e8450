import { untrack } from 'svelte';
import type { Frame } from '$lib/cartography/ground/frame';
import { placingPlateLabels } from '$lib/cartography/lettering/place-plate-labels';
import { placedLabelNodes, plateLabelNodes } from '$lib/cartography/plate/label-nodes';
import type { PlateInput } from '$lib/cartography/plate/plate';
import { writePage } from '$lib/cartography/scene/write-page';
import { inSlices } from '../in-slices';

/** What labels are placed on. */
interface Lettering {
  readonly frame: Frame;
  readonly input: PlateInput;
}

/** Labels of a map that is drawn again and again: where another text or line is drawn, the land does not wait for them. */
export class LiveLabels {
  readonly #wanted: () => Lettering & { readonly isPrinting: boolean };
  /** Labels as they were placed last. */
  #last = $state.raw<(Lettering & { readonly text: string }) | null>(null);

  constructor(wanted: () => Lettering & { readonly isPrinting: boolean }) {
    this.#wanted = wanted;
  }

  /** Labels that cannot wait: those of another view would stand beside what they name, and paper is printed at once. */
  readonly #urgent = $derived.by(() => {
    const { frame, input, isPrinting } = this.#wanted();
    const isMoved = this.#last !== null && this.#last.frame.projection !== frame.projection;
    return isMoved || isPrinting ? writePage(plateLabelNodes(frame, input)) : null;
  });

  /** Markup. */
  readonly text = $derived.by(() => this.#urgent ?? this.#last?.text ?? '');

  readonly arePlaced = $derived.by(() => this.#last !== null);

  /** Places the labels again, in slices. */
  readonly follow = $derived.by(() => {
    const { frame, input } = this.#wanted();
    const urgent = this.#urgent;
    return () => {
      if (untrack(() => this.#last?.frame === frame && this.#last.input === input)) return;
      if (urgent !== null) {
        this.#last = { frame, input, text: urgent };
        return;
      }
      let isWanted = true;
      void inSlices(placingPlateLabels(frame, input), () => isWanted).then((placed) => {
        if (placed === undefined || !isWanted) return;
        this.#last = { frame, input, text: writePage(placedLabelNodes(frame, input, placed)) };
      });
      return () => {
        isWanted = false;
      };
    };
  });
}
