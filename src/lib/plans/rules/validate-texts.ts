import { AVOIDED_WORDING, TYPEWRITER_MARKS } from './wording';

/** Ids of versions, documents, events, lands and points. */
export const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * Finds the faults of all texts of some data in both languages, one sentence each, beginning with the name of the file;
 * also any value that JSON cannot carry, since data is exported as it stands.
 */
export function validateTexts(data: unknown, file: string): string[] {
  const problems: string[] = [];
  const report = (path: string, problem: string) => problems.push(`${file}, ${path}: ${problem}.`);

  const visit = (value: unknown, path: string): void => {
    if (value === null || typeof value === 'boolean' || typeof value === 'string') return;
    if (typeof value === 'number' && Number.isFinite(value)) return;
    if (Array.isArray(value)) {
      value.forEach((item, index) => visit(item, `${path}[${index}]`));
      return;
    }
    if (typeof value !== 'object') {
      report(path, 'the value is not JSON');
      return;
    }
    if ('en' in value || 'uk' in value) checkText(value, path);
    for (const [key, item] of Object.entries(value)) visit(item, path === '' ? key : `${path}.${key}`);
  };

  const checkText = (text: { en?: unknown; uk?: unknown }, path: string): void => {
    const { en, uk } = text;
    if (typeof en !== 'string' || typeof uk !== 'string' || en.trim() === '' || uk.trim() === '') {
      report(path, 'the text must exist in English and in Ukrainian');
      return;
    }
    if (!CYRILLIC.test(uk)) report(path, 'the Ukrainian text has no Cyrillic letter');
    if (CYRILLIC.test(en)) report(path, 'the English text has Cyrillic letters');
    for (const [language, sentence] of Object.entries({ en, uk } as const)) {
      if (sentence !== sentence.trim()) report(path, `the ${language} text begins or ends with a space`);
      if (TYPEWRITER_MARKS.test(sentence)) report(path, `the ${language} text has typewriter quotation marks`);
      for (const pattern of AVOIDED_WORDING[language as 'en' | 'uk']) {
        const found = pattern.exec(sentence);
        if (found) report(path, `the ${language} text has “${found[0]}”`);
      }
    }
  };

  visit(data, '');
  return problems;
}
