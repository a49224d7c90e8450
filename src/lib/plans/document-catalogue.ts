import { allVersions } from './catalogue';
import { compareText } from './search/compare-text';
import type { DocumentFile, PlanDocument } from './schema/plan-document';
import type { Proposer } from './schema/plan-version';

const modules = import.meta.glob<DocumentFile>(['./points/texts/*.ts', './points/statements/*.ts'], {
  eager: true,
  import: 'default'
});

/** A document with the title and the day of its version, where the file leaves them to it. */
function titled(file: DocumentFile): PlanDocument {
  const version = allVersions().find(({ id }) => id === file.id);
  const { title, shortTitle, published } = { ...version, ...file };
  if (title === undefined || shortTitle === undefined || published === undefined) {
    throw new Error(`points/${file.id}.ts has no title, and there is no version of that id.`);
  }
  return { ...file, title, shortTitle, published };
}

const documents: readonly PlanDocument[] = Object.values(modules)
  .map(titled)
  .sort((a, b) => compareText(a.published, b.published) || compareText(a.id, b.id));

/** Every document that is told point by point, ascending by date, then id. For Node, the prerenderer and tests. */
export function allDocuments(): readonly PlanDocument[] {
  return documents;
}

/** The document that a version draws; nothing for a reference line. */
export function documentOf(versionId: string): PlanDocument | undefined {
  return documents.find(({ versions }) => versions.includes(versionId));
}

/** The documents that no version draws, each with whose it is. */
export function undrawnDocuments(): (PlanDocument & { readonly side: Proposer })[] {
  return documents
    .filter(({ versions }) => versions.length === 0)
    .map((document) => {
      const { side } = document;
      if (side === undefined) throw new Error(`points/${document.id}.ts has no version and does not say whose it is.`);
      return { ...document, side };
    });
}
