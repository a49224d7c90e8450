import { diffArrays } from 'diff/lib/diff/array.js';

/** A run of words of a text, and whether the other text has it, too. */
export interface Words {
  readonly text: string;
  readonly isShared: boolean;
}

/** Below this share of words in common, two texts are about different things: marking nearly all would mark nothing. */
const LEAST_IN_COMMON = 0.3;

const wordsOf = (text: string): string[] => text.split(/(?<=\s)/u);
const bare = (word: string): string => word.toLowerCase().replace(/[^\p{Letter}\p{Number}]+/gu, '');

function append(runs: Words[], words: readonly string[], isShared: boolean): void {
  const before = runs.at(-1)?.isShared === isShared ? (runs.pop()?.text ?? '') : '';
  runs.push({ text: before + words.join(''), isShared });
}

/**
 * Two texts word by word: what they share, which is as many words as can be, and where they differ; case and punctuation
 * do not count. Texts with little in common come back whole and unmarked.
 */
export function differingWords(a: string, b: string): readonly [Words[], Words[]] {
  const [ours, theirs] = [wordsOf(a), wordsOf(b)];
  const most = Math.max(ours.length, theirs.length);
  const runs: [Words[], Words[]] = [[], []];
  let common = 0;
  for (const { count, added, removed } of diffArrays(ours.map(bare), theirs.map(bare))) {
    const isShared = !added && !removed;
    if (isShared) common += count;
    if (!added) append(runs[0], ours.splice(0, count), isShared);
    if (!removed) append(runs[1], theirs.splice(0, count), isShared);
  }
  if (common >= LEAST_IN_COMMON * most) return runs;
  return [[{ text: a, isShared: true }], [{ text: b, isShared: true }]];
}
