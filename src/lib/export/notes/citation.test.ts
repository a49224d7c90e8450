import { datedLine } from '../../territory/line-of-contact';
import { describe, expect, it } from 'vitest';
import { HOSTILE, TINY_EXPORT } from '../../../../tests/fixtures/tiny-export';
import { bibtexOf, citationFile, type CitedMap } from './citation';

const MAP: CitedMap = {
  versions: [TINY_EXPORT.version],
  line: datedLine('2026-01-01'),
  address: 'https://example.org/plans/tiny/?date=2026-01-01',
  day: '2026-02-03',
  credits: TINY_EXPORT.credits,
  sources: TINY_EXPORT.sources,
  language: 'en'
};

describe('a citation', () => {
  it('is BibTeX with version, line and day', () => {
    expect(bibtexOf(MAP).split('\n')).toEqual([
      '@misc{peace-plan-atlas-tiny,',
      '  title = {{Peace Plan Atlas: Tiny plan}},',
      '  year = {2026},',
      '  note = {Text public since 1 January 2026, drawn on the line of contact of 1 January 2026; read on 3 February 2026},',
      '  howpublished = {\\url{https://example.org/plans/tiny/?date=2026-01-01}}',
      '}',
      ''
    ]);
  });

  it('is a citation file with credits and sources as references', () => {
    const lines = citationFile(MAP).split('\n');
    expect(lines.slice(0, 4)).toEqual([
      'cff-version: 1.2.0',
      'message: "If you use this map or these data, please cite the atlas and the sources that it credits."',
      'type: dataset',
      'title: "Peace Plan Atlas: Tiny plan"'
    ]);
    expect(lines).toContain('license: ["GPL-3.0", "MIT"]');
    expect(lines).toContain('  date-accessed: 2026-02-03');
    expect(lines.slice(lines.indexOf('references:'))).toEqual([
      'references:',
      '  - type: data',
      '    title: "Line: somebody"',
      '    authors: [{ name: "Line: somebody" }]',
      '    url: "https://example.org/"',
      '  - type: generic',
      '    title: "The Tiny Times"',
      '    authors: [{ name: "The Tiny Times" }]',
      '    notes: "2026-01-01"',
      '    url: "https://example.org/?a=1&b=2"',
      ''
    ]);
  });

  it('keeps a hostile title within its line', () => {
    const title = { en: `${HOSTILE.markup}\nurl: "x" # {`, uk: '' };
    const lines = citationFile({ ...MAP, versions: [{ ...TINY_EXPORT.version, title }] }).split('\n');
    expect(lines).toHaveLength(citationFile(MAP).split('\n').length);
    const [, scalar = ''] = /^title: (.*)$/u.exec(lines[3] ?? '') ?? [];
    expect(JSON.parse(scalar)).toBe(`Peace Plan Atlas: ${title.en}`);
  });

  it('is in Ukrainian where the language is', () => {
    expect(bibtexOf({ ...MAP, language: 'uk' })).toMatch(/Атлас мирних планів: Tiny plan \(укр\).*лінії зіткнення/su);
  });
});
