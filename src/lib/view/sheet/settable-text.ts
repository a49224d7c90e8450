/**
 * Characters that the faces of images have: Latin and Cyrillic alphabets, and signs. For any other an image would have
 * a box; tests ask the fonts.
 */
const SETTABLE =
  /^[\u0300-\u0301\u0020-\u007e\u00a0-\u017f\u018f\u0192\u01cd-\u01dc\u01e2-\u01e7\u01f4-\u01f5\u01f8-\u01ff\u0218-\u021b\u0400-\u045f\u0490-\u0491\u04b0-\u04b1\u1e80-\u1e85\u1e9e\u1ef2-\u1ef3\u2013-\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u2032-\u2033\u2039-\u203a\u2044\u20a4\u20a9\u20ab-\u20ac\u20b4\u20b8\u20ba\u20bd\u2116\u2122\u2191\u2193\u2212\u2215]+$/u;

const SEGMENTS = new Intl.Segmenter('uk', { granularity: 'grapheme' });

const isSettable = (sign: string): boolean => SETTABLE.test(sign.normalize('NFC'));

const signsOf = (text: string): string[] => Array.from(SEGMENTS.segment(text), ({ segment }) => segment);

/** The signs of a text that no image can show, each once: arrows, emoji, alphabets that the faces lack. */
export const unsettableSigns = (text: string): string[] =>
  [...new Set(signsOf(text))].filter((sign) => !isSettable(sign) && !/^[\s\p{C}]+$/u.test(sign));

/** A text without the signs that no image can show. */
export const settableText = (text: string): string => signsOf(text).filter(isSettable).join('');
