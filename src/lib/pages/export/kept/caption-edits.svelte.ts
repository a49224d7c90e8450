import type { CaptionTexts } from '$lib/view/sheet/file-request';
import type { SheetView } from '$lib/view/sheet/sheet-view';
import { readKeptEdits, type Edits } from './kept-edits';

const KEPT_AS = 'atlas-captions';

function readKept(): Record<string, Edits> {
  try {
    return readKeptEdits(sessionStorage.getItem(KEPT_AS));
  } catch {
    // No storage.
    return {};
  }
}

/** Captions that somebody wrote, for each figure and each language of the image: they outlive settings and reloads. */
export class CaptionEdits {
  #all = $state.raw<Record<string, Edits>>({});
  readonly #view: () => SheetView;

  constructor(view: () => SheetView) {
    this.#view = view;
  }

  readonly #key = $derived.by(() => {
    const { subject, locale } = this.#view();
    return [locale, subject.kind, ...subject.versions].join(' ');
  });
  readonly #edits = $derived.by((): Edits => this.#all[this.#key] ?? {});

  /** In place of what is made from the data. */
  readonly texts = $derived.by(
    () => Object.fromEntries(Object.entries(this.#edits).map(([key, { text }]) => [key, text])) as Partial<CaptionTexts>
  );

  /** The texts that the data no longer say what they said when somebody wrote them. */
  outdated(made: CaptionTexts): readonly (keyof CaptionTexts)[] {
    const keys = Object.keys(this.#edits) as (keyof CaptionTexts)[];
    return keys.filter((key) => this.#edits[key]?.instead !== made[key]);
  }

  /** Takes a text, or gives the made one back where there is none. */
  write(key: keyof CaptionTexts, text: string | undefined, made: CaptionTexts): void {
    const others = Object.fromEntries(Object.entries(this.#edits).filter(([name]) => name !== key)) as Edits;
    const edits = text === undefined ? others : { ...others, [key]: { text, instead: made[key] } };
    this.#all = { ...this.#all, [this.#key]: edits };
    try {
      sessionStorage.setItem(KEPT_AS, JSON.stringify(this.#all));
    } catch {
      // Without storage they last as long as the page.
    }
  }

  /** What was written before the page was loaded. */
  restore(): void {
    this.#all = { ...readKept(), ...this.#all };
  }
}
