/** A run of words of a text, and whether the other text has it, too. */
export interface Words {
  readonly text: string;
  readonly isShared: boolean;
}

/** Below this share of words in common, two texts are about different things: marking nearly all would mark nothing. */
const LEAST_IN_COMMON = 0.3;

const wordsOf = (text: string): string[] => text.split(/(?<=\s)/u);
const bare = (word: string): string => word.toLowerCase().replace(/[^\p{Letter}\p{Number}]+/gu, '');

/** Lengths of the longest common subsequences of what remains of both texts from each pair of words on. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = lengths[i] ?? [];
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return lengths;
}

function joinRuns(words: readonly string[], shared: ReadonlySet<number>): Words[] {
  const runs: { text: string; isShared: boolean }[] = [];
  words.forEach((word, index) => {
    const isShared = shared.has(index);
    const last = runs.at(-1);
    if (last?.isShared === isShared) last.text += word;
    else runs.push({ text: word, isShared });
  });
  return runs;
}

/**
 * Two texts word by word: what they share and where they differ, by their longest common subsequence of words; case and
 * punctuation do not count. Texts with little in common come back whole and unmarked.
 */
export function differingWords(a: string, b: string): readonly [Words[], Words[]] {
  const [ours, theirs] = [wordsOf(a), wordsOf(b)];
  const [mine, other] = [ours.map(bare), theirs.map(bare)];
  const lengths = commonLengths(mine, other);
  const common = lengths[0]?.[0] ?? 0;
  if (common < LEAST_IN_COMMON * Math.max(ours.length, theirs.length)) {
    return [[{ text: a, isShared: true }], [{ text: b, isShared: true }]];
  }
  const shared = { a: new Set<number>(), b: new Set<number>() };
  for (let i = 0, j = 0; i < mine.length && j < other.length;) {
    if (mine[i] === other[j]) {
      shared.a.add(i++);
      shared.b.add(j++);
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return [joinRuns(ours, shared.a), joinRuns(theirs, shared.b)];
}
