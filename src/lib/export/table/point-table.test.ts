import { expect, it } from 'vitest';
import { comparePoints } from '../../derivation/comparison/compare-points';
import { allDocuments } from '../../plans/document-catalogue';
import { ALIGNMENT } from '../../plans/points/alignment';
import { writePointTable } from './point-table';

it('writes a row for each topic and document, with figures as values', () => {
  const documents = allDocuments().filter(({ id }) => ['us-28point-2025-11', 'e3-counter-2025-11'].includes(id));
  const ids = documents.map(({ id }) => id);
  const rows = comparePoints(documents, ALIGNMENT);
  const lines = writePointTable(rows, ids).trimEnd().split('\n');
  expect(lines).toHaveLength(1 + 2 * rows.length);
  expect(lines.filter((line) => line.startsWith('force-cap,'))).toEqual([
    expect.stringMatching(/us-28point-2025-11,said,,"600,000 people".*,troops=600000,/u),
    expect.stringMatching(/e3-counter-2025-11,said,changed,"800,000 in peacetime".*,troops=800000,/u)
  ]);
});
