/**
 * Cyrillic letters, Ukrainian and Russian, as one Latin spelling: г, ґ and х are all `h`, since romanisations write each
 * of them as g, h or kh. Marks are taken off before, so ї stands here as і, й as и and ё as е.
 */
const CYRILLIC: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'h', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'i', і: 'i' },
  ...{ к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h' },
  ...{ ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia' }
};

/** Letters that lose their meaning with their mark: written out before marks are taken off. */
const MARKED: Readonly<Record<string, string>> = {
  č: 'ch',
  š: 'sh',
  ž: 'zh',
  ł: 'l',
  ć: 'ch',
  ś: 's',
  ź: 'z',
  ż: 'zh'
};

/**
 * Romanisations, from the longest group of letters to the shortest: the official one of 2010, those from Russian, and
 * the German, Polish and scholarly ones that are still on maps. Capitals are single sounds.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/shch|schtsch|sch|szcz/gu, 'S'],
  [/tsch|cz/gu, 'C'],
  [/sh|sz/gu, 'S'],
  [/ch/gu, 'C'],
  [/sC|SC/gu, 'S'],
  [/zh/gu, 'Z'],
  [/ts|tz|c/gu, 'T'],
  [/[kg]h|g/gu, 'h'],
  [/x/gu, 'ks'],
  [/q/gu, 'k'],
  [/w/gu, 'v'],
  [/ph/gu, 'f'],
  [/[yj]/gu, 'i'],
  // Two adjoining vowels stay two, but the glide between them is ignored: ia, ya, ja, я and a are one.
  [/i+(?=[aeou])/gu, ''],
  // Odessa and Odesa, Krasnyi and Krasny.
  [/(.)\1+/gu, '$1']
];

/** Characters of a typed name that are read; the longest name of the gazetteer has 26. */
const MAX_LENGTH = 60;

function romanise(text: string): string {
  const marked = text
    .slice(0, MAX_LENGTH)
    .toLowerCase()
    .normalize('NFC')
    .replace(/[čšžłćśźż]/gu, (c) => MARKED[c] ?? c);
  return marked
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\p{Script=Cyrillic}/gu, (c) => CYRILLIC[c] ?? '');
}

function foldWord(word: string): string {
  return SOUNDS.reduce((text, [pattern, sound]) => text.replace(pattern, sound), word.replace(/[^a-z]/gu, ''));
}

/**
 * Every spelling of a name as one text: Cyrillic and any romanisation, with or without apostrophes, soft signs, hyphens
 * and marks. Vowels stay: “Sloviansk” and “Слов’янськ” are the same, “Slavyansk” is not yet.
 *
 * @returns the words folded, joined from the first on, from the second on, …: a name is found by any of its words
 */
export function foldName(text: string): string[] {
  const words = romanise(text)
    .split(/[\s\-–—]+/u)
    .map(foldWord)
    .filter((word) => word !== '');
  return words.map((_, index) => words.slice(index).join(''));
}

/**
 * What stays of a folded name without its vowels, but for whether it begins with one. Ukrainian and Russian forms of a
 * name differ in vowels first of all (Kharkiv and Kharkov, Kyiv and Kiev, Zaporizhzhia and Zaporozhye).
 */
export function skeletonOf(folded: string): string {
  const consonants = folded.slice(1).replace(/[aeiou]/gu, '');
  const first = folded.slice(0, 1).replace(/[aeiou]/u, 'a');
  return (first + consonants).replace(/(.)\1+/gu, '$1');
}
