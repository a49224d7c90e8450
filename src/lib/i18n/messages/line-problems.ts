import { messageSet, type Widen } from '../message-set';

/** Names and figures of a sentence, written in its language already; `near` is a position, `row` a row of the file. */
type Told = Readonly<Record<string, string>>;

/**
 * English texts of what is wrong with a line that somebody brings, by code: what stands after the name of its file and a
 * colon, without a full stop.
 */
const en = {
  'column-missing': ({ column }: Told) =>
    `the column ${column} is missing: a table has the columns part, seq, lon, lat and closed`,
  'no-rows': () => 'the table has no rows: save it again, with a row for each point',
  'cell-missing': ({ row, column }: Told) => `line ${row} has no ${column}: fill it in, or remove the line`,
  'not-a-number': ({ column, row, text }: Told) =>
    `${column} on line ${row} is no number: "${text}"; correct it, or remove the line`,
  'out-of-range': ({ column, row, text, low, high }: Told) =>
    `${column} on line ${row} is ${text}, outside ${low} to ${high}: see whether the columns are swapped, or no degrees`,
  'closed-unclear': ({ row, text }: Told) =>
    `closed on line ${row} is neither true nor false: "${text}"; write one of them`,
  'points-and-units': ({ part }: Told) =>
    `part ${part} has both points and whole units: give it two names, or remove one of them`,
  'closed-and-open': ({ part }: Told) => `part ${part} is both closed and open: write the same in each of its lines`,
  'seq-broken': ({ row, part }: Told) =>
    `seq on line ${row} does not continue part ${part}: number its points 1, 2, 3 and so on`,
  'no-main': ({ main }: Told) =>
    `there is no open part named ${main}: give that name to the part from the north-eastern border to the Black Sea`,
  'unknown-unit': ({ part, unit }: Told) =>
    `part ${part} names an unknown unit: "${unit}"; units have codes such as UA-14`,
  'too-few-points': ({ part }: Told) =>
    `part ${part} has too few points: an open part has three or more, a closed one four`,
  'ring-open': ({ part }: Told) =>
    `part ${part} is marked closed but does not end where it starts: repeat its first point at its end`,
  'ends-inside': ({ part, near }: Told) =>
    `part ${part} ends inside Ukraine at ${near}, not beyond the border: lead it on until it is beyond`,
  'crosses-itself': ({ part, near }: Told) => `part ${part} crosses itself near ${near}: draw it without a loop there`,
  'parts-cross': ({ part, other, near }: Told) =>
    `parts ${part} and ${other} cross near ${near}: draw them so that they do not meet`,
  'wholly-outside': ({ part, near }: Told) =>
    `part ${part} lies wholly outside Ukraine, near ${near}: see whether longitude and latitude are swapped, or remove it`,
  'closing-crosses': ({ part, near }: Told) =>
    `the line that closes part ${part} would cross Ukraine near ${near}: let its ends go further beyond the border`,
  'no-effect': ({ part, near, around }: Told) =>
    `part ${part} has no effect near ${near}: all of it lies on the held side of part ${around}; remove it, or move it to the other side`,
  'ring-crosses-itself': ({ near }: Told) =>
    `an outline crosses itself near ${near}, and nobody can tell which side is meant: draw it anew there`,
  'nothing-drawn': () =>
    'it draws neither land nor a line that divides Ukraine: bring a line from border to border, or land that one side holds',
  'all-outside': ({ near }: Told) =>
    `all of it lies outside Ukraine, near ${near}: see whether longitude and latitude are swapped`,
  'wrong-side': () => 'with Russia on that side the line would have to be closed across Ukraine: choose the other side',
  'loops-cut': ({ count }: Told) => `small loops in its outlines were cut off (${count})`,
  'some-outside': ({ count, near }: Told) => `shapes outside Ukraine were left out (${count}, one near ${near})`,
  'specks-dropped': ({ count, km2 }: Told) =>
    `land too small or narrow to be told from the accuracy of a line went to the side around it (${count} pieces, ${km2} km²)`,
  'line-turned': ({ part }: Told) => `part ${part} was written from its southern end and has been turned`,
  'ends-led-out': ({ part }: Told) => `ends of part ${part} just short of the border were led beyond it`,
  'cut-cancelled': () => 'the work was cancelled; nothing has been kept',
  'cut-too-slow': ({ seconds }: Told) =>
    `the work was ended after ${seconds} s: try again when the computer has less to do, or simplify the line`,
  'cut-failed': () => 'the territory could not be cut along it: simplify the line where it is finest and open it again',
  'ground-missing': () => 'the borders of the units could not be loaded: try again when there is a connection'
};

/** The texts that every language has of lines that cannot be used. */
export type LineProblems = Widen<typeof en>;

/** Sentences on lines that somebody brings; they come with what reads such lines. */
export const lineProblems = messageSet<LineProblems>(
  en,
  import.meta.glob('../languages/*/line-problems.ts', { eager: true, import: 'default' })
);
