import type { Credit } from './credit';
import type { Corners } from './outline';

/** Along a line, land may be cut along outlines as well that drafts of a reader's own name. */
interface Outlined {
  readonly outlines?: readonly Corners[];
}

/** The atlas's line of a day, `YYYY-MM-DD`. */
export interface DatedLine extends Outlined {
  readonly kind: 'dated';
  readonly date: string;
}

/** A line that a person brings, in place of those of the atlas; no source is credited with it. */
export interface OwnLine extends Outlined {
  readonly kind: 'own';
  /** What its maker calls it: of a table that was read from a file, the file's name without its folder. */
  readonly name: string;
  /** The day that it is said to show; a line from the command line may have none. */
  readonly date?: string;
  /** Whom it is owed to, by its maker's words. */
  readonly credit?: Credit;
  /** Under which the browser that keeps it finds it again; see `isOwnLineId`. */
  readonly id?: string;
}

/** The line where the forces of the two sides face each other: one of the atlas, or a person's own. */
export type LineOfContact = DatedLine | OwnLine;

export const datedLine = (date: string): DatedLine => ({ kind: 'dated', date });

/** A line along which land is cut along outlines as well; with none the line as it is. */
export const alongOutlines = <Line extends LineOfContact>(line: Line, outlines: readonly Corners[]): Line =>
  outlines.length === 0 ? line : { ...line, outlines };

/** What tables and names of files call a line: its date, or the name that its maker gave it. */
export const lineName = (line: LineOfContact): string => (line.kind === 'dated' ? line.date : line.name);

/** Under which geodata on a line are found, and addresses name it: its date, or the id of a person's own. */
export const lineKey = (line: LineOfContact): string => (line.kind === 'dated' ? line.date : (line.id ?? line.name));

/** Ids of lines that a browser keeps; no date is one. */
const OWN_LINE_ID = /^[a-z0-9]{8}$/u;

/** Whether a key is that of a person's own line, and not a date. */
export const isOwnLineId = (key: string): boolean => OWN_LINE_ID.test(key);

export const isSameLine = (one: LineOfContact, other: LineOfContact): boolean =>
  one.kind === other.kind && lineKey(one) === lineKey(other);

/** Each line once, in the order in which they come first. */
export function distinctLines(lines: readonly LineOfContact[]): LineOfContact[] {
  return lines.filter((line, index) => lines.findIndex((other) => isSameLine(line, other)) === index);
}
