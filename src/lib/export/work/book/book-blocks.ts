import type { Sheet } from '../../../cartography/sheet/model/sheet';

/** A cell of a table: text, and the side on which it stands. */
export interface BookColumn {
  readonly title: string;
  /** Share of the width of the page. */
  readonly share: number;
  readonly isNumber?: boolean;
}

/** What a chapter is made of, in reading order. */
export type BookBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  /** `meta` stands small and grey below what it belongs to. */
  | { readonly kind: 'paragraph'; readonly text: string; readonly look?: 'lead' | 'meta' }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly isNumbered?: boolean }
  | { readonly kind: 'table'; readonly columns: readonly BookColumn[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'figure'; readonly sheet: Sheet; readonly alt: string }
  /** Short entries in several columns of the page. */
  | { readonly kind: 'index'; readonly entries: readonly string[] };

/** A chapter, or a part that holds those behind it; its blocks are written when its turn comes. */
export interface BookChapter {
  readonly title: string;
  /** 1: a part, which begins on a page of its own; 2: a chapter of it. */
  readonly level: 1 | 2;
  readonly blocks: () => Promise<readonly BookBlock[]>;
}
