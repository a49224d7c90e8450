import { expect, it } from 'vitest';
import { allDocuments } from '../../plans/document-catalogue';
import { writeDocumentTable } from './document-table';

it('has a row for every point of every document, those without a map among them', () => {
  const documents = allDocuments();
  const lines = writeDocumentTable(documents).trimEnd().split('\n');
  expect(lines).toHaveLength(1 + documents.reduce((sum, { points }) => sum + points.length, 0));
  expect(lines.filter((line) => line.startsWith('istanbul-2022-draft-treaty,')).length).toBeGreaterThan(0);
  expect(lines.filter((line) => line.includes('troops=600000'))).not.toEqual([]);
});
