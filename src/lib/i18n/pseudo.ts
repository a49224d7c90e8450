const ACCENTED: Readonly<Record<string, string>> = {
  a: 'áâ',
  e: 'éêë',
  i: 'íî',
  o: 'óô',
  u: 'úû',
  y: 'ýÿ',
  n: 'ññ',
  A: 'Áâ',
  E: 'Éê',
  I: 'Íî',
  O: 'Óô',
  U: 'Úû',
  Y: 'Ýÿ',
  N: 'Ññ'
};

/** Vowels and n twice or thrice and with accents, which makes English about 40 % longer; what is done already stays as it is. */
const lengthen = (text: string): string => text.replace(/[aeiouyn]/giu, (vowel) => ACCENTED[vowel] ?? vowel);

/** English texts with accents and longer words: what does not fit, or is not read from the messages, shows. */
export function pseudo(english: unknown): unknown {
  if (typeof english === 'string') return lengthen(english);
  if (typeof english === 'function') {
    return (...values: unknown[]) => lengthen((english as (...values: unknown[]) => string)(...values));
  }
  if (Array.isArray(english)) return english.map(pseudo);
  if (typeof english !== 'object' || english === null) return english;
  return Object.fromEntries(Object.entries(english).map(([key, text]) => [key, pseudo(text)]));
}
