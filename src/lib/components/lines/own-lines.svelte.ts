/** A line of one's own that this browser keeps, as a list of lines of contact has it. */
export interface ListedLine {
  readonly id: string;
  readonly name: string;
  /** `YYYY-MM-DD`; `''` where nobody has said it. */
  readonly date: string;
}

class OwnLines {
  list = $state.raw<readonly ListedLine[]>([]);
}

/** The lines of one's own that may be chosen beside those of the atlas; pages fill it where the browser keeps any. */
export const ownLines = new OwnLines();
