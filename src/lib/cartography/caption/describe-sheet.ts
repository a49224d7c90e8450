import type { CaptionInput, CaptionPart, SheetStory, StoryOfKind } from './caption-input';
import { describeAreas } from './describe-areas';
import { describeMoved } from './describe-moved';
import { describePair } from './describe-pair';
import { describeSeveral } from './describe-several';
import { describeVersion } from './describe-version';
import { ageSentences, noteOf } from './fixed-sentences';

/** A text in two lengths. */
export interface TextOfTwoLengths {
  /** At most `LONGEST_SHORT_TEXT` characters. */
  readonly short: string;
  readonly long: string;
}

/** Longest short text, in characters: most content systems accept it as a caption or an alternative text. */
export const LONGEST_SHORT_TEXT = 150;

function storyOfKind(input: CaptionInput): StoryOfKind {
  const { kind } = input.view.subject;
  if (kind === 'areas-over-time') return describeAreas(input);
  if (kind === 'multiples') return describeSeveral(input);
  if (kind === 'version' || kind === 'line' || kind === 'bands') return describeVersion(partAt(input, 0), input);
  if (kind === 'moved') return describeMoved([partAt(input, 0), partAt(input, 1)], input);
  return describePair(kind, [partAt(input, 0), partAt(input, 1)], input);
}

function partAt({ parts, view }: CaptionInput, index: number): CaptionPart {
  const part = parts[index];
  if (part === undefined)
    throw new Error(`An image of the kind “${view.subject.kind}” needs ${String(index + 1)} versions.`);
  return part;
}

/** An image in sentences: what its captions and descriptions are made of. */
export function tellSheet(input: CaptionInput): SheetStory {
  const story = storyOfKind(input);
  const age = story.lines.length === 0 ? [] : ageSentences(input);
  return {
    ...story,
    note: noteOf(input),
    caption: [...story.caption, ...age],
    description: [...story.description, ...age]
  };
}

/**
 * The most that fits into a short text: a fact comes before the fullest name and before the lead, and the line's date
 * and the note are never left out. Where not even the shortest name fits, it is cut.
 */
export function fitShort({ names, facts, lines, note }: SheetStory, lead: string): string {
  const ends = lines.length === 0 ? [note] : lines.map((line) => `${line} ${note}`);
  const candidates = [...facts.map((fact) => `. ${fact} `), '. '].flatMap((middle) =>
    ends.flatMap((end) => [lead, ''].flatMap((start) => names.map((name) => `${start}${name}${middle}${end}`)))
  );
  const found = candidates.find(({ length }) => length <= LONGEST_SHORT_TEXT);
  if (found !== undefined) return found;
  const end = `…. ${ends.at(-1) ?? note}`;
  return `${lead}${names.at(-1) ?? ''}`.slice(0, Math.max(0, LONGEST_SHORT_TEXT - end.length)) + end;
}

/** Alternative text of an image; it ends in the note. */
export function describeStory(story: SheetStory): TextOfTwoLengths {
  return { short: fitShort(story, story.lead), long: [...story.description, story.note].join(' ') };
}
