import { expect, it } from 'vitest';
import { bibtexEntry } from './cite';

it('bibtexEntry escapes what TeX would read as commands, and leaves the address alone', () => {
  const entry = bibtexEntry({
    title: 'Atlas: 5 % & more',
    note: 'facts_checked {here} ~ \\now',
    year: '2026',
    url: 'https://example.org/a_b/#c%20d'
  });
  expect(entry.split('\n')).toEqual([
    '@misc{peace-plan-atlas,',
    '  title = {{Atlas: 5 \\% \\& more}},',
    '  year = {2026},',
    '  note = {facts\\_checked \\{here\\} \\textasciitilde{} \\textbackslash{}now},',
    '  howpublished = {\\url{https://example.org/a_b/#c%20d}}',
    '}'
  ]);
});
