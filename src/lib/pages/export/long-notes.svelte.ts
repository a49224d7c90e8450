import { formatAnnotations, parseAnnotations } from '$lib/view/sheet/annotation-text';
import { fitsLink } from '$lib/view/sheet/sheet-address';
import type { SheetView } from '$lib/view/sheet/sheet-view';
import { readKept } from './kept/read-kept';

const KEPT_AS = 'atlas-annotations';

const keyOf = ({ subject }: SheetView): string => [subject.kind, ...subject.versions].join(' ');

const readNotes = (value: unknown): string | undefined =>
  typeof value === 'string' && parseAnnotations(value).annotations.length > 0 ? value : undefined;

/**
 * Annotations that are too long for the link, for each figure: the browser keeps them until the reader removes them.
 */
export class LongNotes {
  #all = $state.raw<Readonly<Record<string, string>>>({});

  /** The view with what is kept of its annotations, unless the link has some of its own. */
  addTo(view: SheetView): SheetView {
    const kept = this.#all[keyOf(view)];
    if (kept === undefined || view.annotations.length > 0) return view;
    return { ...view, annotations: parseAnnotations(kept).annotations };
  }

  /** Keeps the annotations of a view; those that fit its link are in the link. */
  keep(view: SheetView): void {
    const others = Object.fromEntries(Object.entries(this.#all).filter(([key]) => key !== keyOf(view)));
    this.#all = fitsLink(view) ? others : { ...others, [keyOf(view)]: formatAnnotations(view.annotations) };
    try {
      localStorage.setItem(KEPT_AS, JSON.stringify(this.#all));
    } catch {
      // Without storage they last as long as the page.
    }
  }

  /** What was written before the page was loaded. */
  restore(): void {
    try {
      this.#all = { ...readKept(localStorage.getItem(KEPT_AS), readNotes), ...this.#all };
    } catch {
      // No storage.
    }
  }
}
