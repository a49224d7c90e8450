/** Every run of `length` consecutive words, lower case and without punctuation, with its 32-bit FNV-1a hash. */
export function runsOfWords(texts: readonly string[], length: number): { run: string; hash: string }[] {
  return texts.flatMap((text) => {
    const words =
      text
        .toLowerCase()
        .replace(/[’']/gu, '')
        .match(/[a-z0-9]+/gu) ?? [];
    return words.slice(0, Math.max(0, words.length - length + 1)).map((_, index) => {
      const run = words.slice(index, index + length).join(' ');
      return { run, hash: fnv1a(run) };
    });
  });
}

/** FNV-1a over the bytes of an ASCII text, as eight hexadecimal digits. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
