import { describe, expect, it } from 'vitest';
import type { AlignedTopic } from '../schema/aligned-topic';
import type { DocumentFile, PlanPoint } from '../schema/plan-document';
import type { Source } from '../schema/source';
import { validateAlignment, validateDocument } from './validate-document';

const source: Source = { id: 'paper', kind: 'media', outlet: 'Paper', date: null, url: null };
const point: PlanPoint = {
  id: '1',
  point: '1',
  seen: 'in-full',
  text: { en: 'A ceasefire would begin.', uk: 'Почалося б припинення вогню.' },
  topics: ['ceasefire'],
  sources: ['paper']
};
const document: DocumentFile = {
  id: 'draft',
  versions: [],
  coverage: 'whole',
  basis: { en: 'As printed.', uk: 'Як надруковано.' },
  points: [point]
};
const aligned: AlignedTopic = {
  topic: 'ceasefire',
  positions: [{ says: { en: 'at once', uk: 'одразу' }, points: { draft: ['1'] } }]
};
const faultsOf = (changed: Partial<PlanPoint>) =>
  validateDocument({ ...document, points: [{ ...point, ...changed }] }, [], [source]).join('\n');

describe('a document', () => {
  it('is sound as it stands', () => {
    expect(validateDocument(document, [], [source])).toEqual([]);
    expect(validateAlignment([aligned], [document])).toEqual([]);
  });

  it.each<[string, Partial<PlanPoint>, RegExp]>([
    ['a point without a topic', { topics: [] }, /draft\.ts, point 1: a topic is missing/],
    ['a topic that is none', { topics: ['weather' as never] }, /there is no topic “weather”/],
    [
      'a point without a translation',
      { text: { en: 'A ceasefire.', uk: '' } },
      /must exist in English and in Ukrainian/
    ],
    ['a point without a source', { sources: [] }, /a point has a source if it was seen/],
    ['a source that is none', { sources: ['forum'] }, /the source “forum” is unknown/],
    ['a sentence where nothing was seen', { seen: 'not-seen', sources: [] }, /a point has a sentence if it was seen/],
    [
      'background knowledge as fact',
      { note: { en: '[bk] as before', uk: '[bk] як і раніше' } },
      /background knowledge is not stated as fact/
    ],
    ['land that no version has', { land: ['atlantis'] }, /no version of the document has “atlantis”/],
    ['a figure that is none', { figures: { tanks: 3 } as never }, /“tanks” is no figure/]
  ])('is refused with %s', (_, changed, problem) => {
    expect(faultsOf(changed)).toMatch(problem);
  });
});

describe('an alignment', () => {
  const faultsIn = (changed: Partial<AlignedTopic>) =>
    validateAlignment([{ ...aligned, ...changed }], [document]).join('\n');
  const says = { en: 'at once', uk: 'одразу' };

  it('is refused where it names a point or a document that is not there', () => {
    expect(faultsIn({ positions: [{ says, points: { draft: ['1', '99'] } }] })).toMatch(/“draft” has no point “99”/);
    expect(faultsIn({ unknown: { other: ['1'] } })).toMatch(/there is no document “other”/);
  });

  it('is refused where it leaves a point out, or gives a document two positions', () => {
    expect(faultsIn({ positions: [] })).toMatch(/point 1 of “draft” is left out/);
    expect(faultsIn({ withdrawn: { draft: ['1'] } })).toMatch(/“draft” has two positions/);
  });
});
