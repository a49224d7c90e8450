/** Signs that a terminal obeys instead of showing them, or that turn or hide what stands beside them; rows stay. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;

/** A text for a terminal, with what it would obey written out: names and values of files may hold anything. */
export const showUnseen = (text: string): string =>
  text.replace(UNSEEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
