/** Where a text stops being JSON: its row and column, the first being 1; `isEnd` where it ends too early. */
export interface JsonBreak {
  readonly row: number;
  readonly column: number;
  readonly isEnd: boolean;
}

const SPACE = /[\t\n\r ]*/y;
const PLAIN = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?)(?![\w.+-])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
// eslint-disable-next-line no-control-regex -- in strings JSON has none of them
const STRING_PART = /[^"\\\u0000-\u001f]*/y;

/** Where a pattern ends that begins at an offset; the offset where it does not. */
function after(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : offset;
}

/** Where a string ends that begins at an offset, or a fault in it; `isWhole` tells which. */
function skipString(text: string, start: number): { readonly offset: number; readonly isWhole: boolean } {
  let offset = start + 1;
  for (;;) {
    offset = after(STRING_PART, text, offset);
    if (text[offset] === '"') return { offset: offset + 1, isWhole: true };
    const next = after(ESCAPE, text, offset);
    if (next === offset) return { offset, isWhole: false };
    offset = next;
  }
}

/** Offset of the first sign that JSON does not have there, the length of the text where it ends too early. */
function breakOffset(text: string): number | null {
  /** What closes the lists and objects that are open. */
  const closing: string[] = [];
  let expected: 'value' | 'first' | 'name' | 'next' = 'value';
  let offset = after(SPACE, text, text.startsWith('\uFEFF') ? 1 : 0);
  while (offset < text.length) {
    const sign = text[offset];
    if (expected === 'next') {
      const closer = closing.at(-1);
      if (closer === undefined) return offset;
      if (sign === ',') expected = closer === '}' ? 'name' : 'value';
      else if (sign === closer) closing.pop();
      else return offset;
      offset += 1;
    } else if (expected === 'first' && sign === closing.at(-1)) {
      closing.pop();
      expected = 'next';
      offset += 1;
    } else if (expected === 'name' || (expected === 'first' && closing.at(-1) === '}')) {
      if (sign !== '"') return offset;
      const name = skipString(text, offset);
      if (!name.isWhole) return name.offset;
      offset = after(SPACE, text, name.offset);
      if (text[offset] !== ':') return offset;
      expected = 'value';
      offset += 1;
    } else if (sign === '{' || sign === '[') {
      closing.push(sign === '{' ? '}' : ']');
      expected = 'first';
      offset += 1;
    } else {
      const end = sign === '"' ? skipString(text, offset) : { offset: after(PLAIN, text, offset), isWhole: true };
      if (!end.isWhole || end.offset === offset) return end.offset;
      expected = 'next';
      offset = end.offset;
    }
    offset = after(SPACE, text, offset);
  }
  return expected === 'next' && closing.length === 0 ? null : text.length;
}

/**
 * Where a text stops being JSON; nothing where it is JSON. Engines quote the text in what they say of it, some without a
 * place, and each in words of its own.
 */
export function findJsonBreak(text: string): JsonBreak | null {
  const offset = breakOffset(text);
  if (offset === null) return null;
  const before = text.slice(0, offset);
  const rows = before.split(/\r\n|[\n\r]/u);
  return { row: rows.length, column: (rows.at(-1)?.length ?? 0) + 1, isEnd: offset >= text.length };
}
