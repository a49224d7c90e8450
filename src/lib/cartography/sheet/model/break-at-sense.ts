/** Words after which no line should end: what they belong to follows. */
const LEANING =
  /^(?:a|an|the|of|in|to|for|and|or|by|no|from|with|under|on|at|і|й|та|або|в|у|з|із|зі|до|від|для|про|на|за|по|щодо|перед|що)$/iu;

/** What a line's end costs, in squares of the share of a line that stays empty. */
const COSTS = { afterSign: 0, plain: 0.12, leaning: 0.5, inQuotes: 0.4, beforeDash: 1 };

/** A way to break words into lines. */
interface Breaks {
  readonly cost: number;
  readonly lines: readonly string[];
}

/** Whether the words so far have opened a quotation and not closed it. */
function isInQuotes(words: readonly string[]): boolean {
  const text = words.join(' ');
  return (
    Math.max(text.lastIndexOf('“'), text.lastIndexOf('«')) > Math.max(text.lastIndexOf('”'), text.lastIndexOf('»'))
  );
}

function costOfBreak(before: readonly string[], next: string): number {
  const last = before.at(-1) ?? '';
  if (/^[—–-]$/u.test(next)) return COSTS.beforeDash;
  if (isInQuotes(before)) return COSTS.inQuotes;
  if (LEANING.test(last)) return COSTS.leaning;
  return /[,;:—]$/u.test(last) ? COSTS.afterSign : COSTS.plain;
}

/**
 * Words in so many lines, broken where the sense has a joint, and else so that lines are of about one length; nothing
 * where they have no room.
 */
export function breakAtSense(
  words: readonly string[],
  count: number,
  width: number,
  measure: (line: string) => number
): readonly string[] | undefined {
  const aim = Math.min(width, measure(words.join(' ')) / count);
  const known = new Map<string, Breaks | undefined>();
  const breakFrom = (start: number, left: number): Breaks | undefined => {
    const key = `${String(start)} ${String(left)}`;
    if (known.has(key)) return known.get(key);
    let best: Breaks | undefined;
    for (let end = left === 1 ? words.length : start + 1; end <= words.length - (left - 1); end += 1) {
      const line = words.slice(start, end).join(' ');
      const length = measure(line);
      if (length > width) break;
      const ragged = ((length - aim) / width) ** 2;
      if (left === 1) return known.set(key, { cost: ragged, lines: [line] }).get(key);
      const rest = breakFrom(end, left - 1);
      if (rest === undefined) continue;
      const cost = ragged + costOfBreak(words.slice(0, end), words[end] ?? '') + rest.cost;
      if (best === undefined || cost < best.cost) best = { cost, lines: [line, ...rest.lines] };
    }
    known.set(key, best);
    return best;
  };
  return breakFrom(0, count)?.lines;
}
