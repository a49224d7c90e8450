import { comparePoints, countChanges } from '$lib/derivation/comparison/compare-points';
import { writePointTable } from '$lib/export/table/point-table';
import { allDocuments } from '$lib/plans/document-catalogue';
import { ALIGNMENT } from '$lib/plans/points/alignment';
import type { PlanDocument } from '$lib/plans/schema/plan-document';
import { MOST_COMPARED } from '$lib/view/page/compared-versions';
import { CommandError, splitIds } from './read-options';

/** A document by its id, or by that of a version that draws it. */
function findDocument(id: string): PlanDocument {
  const document = allDocuments().find((candidate) => candidate.id === id || candidate.versions.includes(id));
  if (document !== undefined) return document;
  const known = allDocuments().map((candidate) => candidate.id);
  throw new CommandError(`There is no document “${id}” with points; there are: ${known.join(', ')}.`);
}

/** The documents that a comparison of points names, each once. */
function findDocuments(given: string | undefined): PlanDocument[] {
  const documents = splitIds(given ?? '').map(findDocument);
  if (new Set(documents).size < documents.length) throw new CommandError('A document is named more than once.');
  if (documents.length < 2) throw new CommandError('A comparison needs at least two documents, --versions ID,ID.');
  if (documents.length > MOST_COMPARED) {
    throw new CommandError(`A comparison holds at most ${String(MOST_COMPARED)} documents.`);
  }
  return documents;
}

/** `atlas compare --points`: what documents say topic by topic, and what changes against the first of them. */
export function comparePointsOf(given: string | undefined, isCsv: boolean): string {
  const documents = findDocuments(given);
  const ids = documents.map(({ id }) => id);
  const rows = comparePoints(documents, ALIGNMENT);
  if (isCsv) return writePointTable(rows, ids);
  const told = {
    documents: ids,
    changes: Object.fromEntries(ids.slice(1).map((id, place) => [id, countChanges(rows, place)])),
    topics: rows.map(({ topic, sides, changes }) => ({
      topic,
      sides: sides.map(({ state, says, points }, index) => ({
        document: ids[index],
        state,
        change: index === 0 ? null : changes[index - 1],
        says,
        points: points.map(({ id, text, figures }) => ({ id, text, figures }))
      }))
    }))
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}
