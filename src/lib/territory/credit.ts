/**
 * A source that depictions credit: every one, or, of a source of lines, those on lines of some dates. A person's own line
 * is owed to whom its maker names.
 */
export interface Credit {
  readonly id: string;
  readonly text: { readonly en: string; readonly uk: string };
  /** Empty for a person's own line. */
  readonly url: string;
  /** Name of the licence; empty where the text says it, for a person's own line. */
  readonly licence: string;
  /** Set where only texts and tables owe something to it, and no map does. */
  readonly notOnMaps?: true;
  /** Dates of the lines that alone are owed to it. */
  readonly onlyOn?: readonly string[];
  /** Dates of the lines that are not owed to it, where those of all others are. */
  readonly notOn?: readonly string[];
  /** How good its lines are and how they were made, where that differs from all others. */
  readonly note?: { readonly en: string; readonly uk: string };
}
