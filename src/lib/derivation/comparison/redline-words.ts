import { diffArrays } from 'diff/lib/diff/array.js';

/** What becomes of words on the way from one text to another. */
export type WordFate = 'kept' | 'removed' | 'added';

/** A run of words with one fate. What is kept and removed is the first text, what is kept and added the second. */
export interface RedlineRun {
  readonly text: string;
  readonly fate: WordFate;
}

/** Below this share of words in common, two texts are about different things: one replaces the other as a whole. */
const LEAST_IN_COMMON = 0.25;

/** Words, numbers, spaces and signs, one by one: joined again they are the text to the letter. */
const tokensOf = (text: string): string[] => text.match(/[\p{L}\p{M}’'-]+|\p{N}+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];

const isWord = (token: string): boolean => /[\p{L}\p{N}]/u.test(token);
const countWords = (tokens: readonly string[]): number => tokens.filter(isWord).length;

/** Tokens between two changes: what was there, and what is there. */
interface Change {
  kept: string[];
  removed: string[];
  added: string[];
}

/** What differs, one change after the other, each with the words that are kept before it. */
function changesBetween(a: readonly string[], b: readonly string[]): Change[] {
  const changes: Change[] = [{ kept: [], removed: [], added: [] }];
  for (const { value, added, removed } of diffArrays([...a], [...b])) {
    let last = changes.at(-1);
    if (last === undefined) continue;
    if (!added && !removed) {
      if (last.removed.length + last.added.length > 0) {
        last = { kept: [], removed: [], added: [] };
        changes.push(last);
      }
      last.kept.push(...value);
    } else last[added ? 'added' : 'removed'].push(...value);
  }
  return changes;
}

/** Fewest words that stand by themselves between two changes; fewer are read as part of one. */
const FEWEST_BETWEEN = 2;

/** Joins changes with hardly a word between them: a sentence that is cut into crumbs cannot be read. */
function joinNear(changes: readonly Change[]): Change[] {
  const joined: Change[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    const isNear = countWords(change.kept) < FEWEST_BETWEEN && change.removed.length + change.added.length > 0;
    if (last !== undefined && isNear && last.removed.length + last.added.length > 0) {
      last.removed.push(...change.kept, ...change.removed);
      last.added.push(...change.kept, ...change.added);
    } else joined.push(change);
  }
  return joined;
}

function run(tokens: readonly string[], fate: WordFate): RedlineRun[] {
  const text = tokens.join('');
  return text === '' ? [] : [{ text, fate }];
}

/**
 * The way from one text to another, word by word. All that is kept and removed, joined, is the first text to the letter;
 * all that is kept and added is the second. Texts with little in common replace each other as a whole.
 */
export function redlineRuns(a: string, b: string): RedlineRun[] {
  if (a === b) return run([a], 'kept');
  const [ours, theirs] = [tokensOf(a), tokensOf(b)];
  const changes = changesBetween(ours, theirs);
  const common = changes.reduce((sum, { kept }) => sum + countWords(kept), 0);
  if (common < LEAST_IN_COMMON * Math.max(countWords(ours), countWords(theirs))) {
    return [...run([a], 'removed'), ...run([b], 'added')];
  }
  return joinNear(changes).flatMap(({ kept, removed, added }) => [
    ...run(kept, 'kept'),
    ...run(removed, 'removed'),
    ...run(added, 'added')
  ]);
}
