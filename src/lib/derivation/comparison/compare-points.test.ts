import { describe, expect, it } from 'vitest';
import { allDocuments } from '../../plans/document-catalogue';
import { ALIGNMENT } from '../../plans/points/alignment';
import { comparePoints, countChanges } from './compare-points';

const documentCalled = (id: string) => {
  const document = allDocuments().find((candidate) => candidate.id === id);
  if (document === undefined) throw new Error(`There is no document “${id}”.`);
  return document;
};
const [us, e3, framework, europe, geneva] = [
  'us-28point-2025-11',
  'e3-counter-2025-11',
  'framework-20',
  'eu-24point-2025-11',
  'geneva-19point-2025-11'
].map(documentCalled) as [ReturnType<typeof documentCalled>, ...ReturnType<typeof documentCalled>[]];
const between = (...documents: (typeof us | undefined)[]) =>
  comparePoints(
    documents.filter((document) => document !== undefined),
    ALIGNMENT
  );
const changeOf = (topic: string, ...documents: (typeof us | undefined)[]) =>
  between(...documents).find((row) => row.topic === topic)?.changes;

describe('points of two texts', () => {
  it.each([
    ['sovereignty', 'same'],
    ['force-cap', 'changed'],
    ['compensation', 'added'],
    ['neighbours-nato-expansion', 'dropped'],
    ['amnesty', 'dropped'],
    ['arms-control-start', 'not-known'],
    ['ceasefire', 'not-known']
  ])('of the US draft and the E3 text: %s is %s', (topic, change) => {
    expect(changeOf(topic, us, e3)).toEqual([change]);
  });

  it('show figures side by side', () => {
    const cap = between(us, e3, europe).find(({ topic }) => topic === 'force-cap');
    expect(cap?.sides.map(({ says }) => says?.en)).toEqual(['600,000 people', '800,000 in peacetime', 'no limit']);
    expect(cap?.sides.map(({ points }) => points.map(({ id }) => id))).toEqual([['6'], ['6'], ['11']]);
  });

  it('leave unsaid what nobody can know of a text that was never published', () => {
    expect(changeOf('g8', us, geneva)).toEqual(['not-known']);
    expect(changeOf('amnesty', us, geneva)).toEqual(['dropped']);
    expect(changeOf('g8', us, framework)).toEqual(['dropped']);
  });

  it('mirror when they are swapped', () => {
    const [there, back] = [countChanges(between(us, e3), 0), countChanges(between(e3, us), 0)];
    expect(back).toEqual({ ...there, added: there.dropped, dropped: there.added });
  });

  it('are all the same where a text is compared with itself', () => {
    const rows = between(us, us);
    expect(countChanges(rows, 0)).toMatchObject({ same: rows.length, changed: 0, 'not-known': 0 });
  });
});
