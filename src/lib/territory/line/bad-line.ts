import type { Position } from 'geojson';

/** Where in a file or on the map something is: a row of a table (the first is 1), a part of the line, a position. */
export interface RemarkPlace {
  readonly row?: number;
  readonly part?: string;
  readonly position?: Position;
}

/**
 * What is to be said of a line that somebody brings, as data: messages make one sentence of it in the reader's language.
 * It survives being sent from a worker to a page and being kept.
 */
export interface Remark<Code extends string = string> {
  readonly code: Code;
  readonly place?: RemarkPlace;
  /** Names and figures of the sentence; they may come from the file: text, never markup. */
  readonly values?: Readonly<Record<string, string | number>>;
}

/** A line, or a file of one, that cannot be used. */
export class BadLine<Code extends string = string> extends Error {
  override readonly name = 'BadLine';
  readonly remark: Remark<Code>;

  constructor(code: Code, place?: RemarkPlace, values?: Remark['values']) {
    super(code);
    this.remark = { code, ...(place && { place }), ...(values && { values }) };
  }
}
