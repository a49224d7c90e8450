import { localeOfSegment } from '$lib/i18n/locale';
import { allDocuments } from '$lib/plans/document-catalogue';
import { SOURCES } from '$lib/plans/sources';
import { countPoints, writePoints } from '../shared/points/points-markup.server';

/** The list of all texts, and in full those that no version draws. */
export function loadTextsPage(langSegment: string | undefined) {
  const locale = localeOfSegment(langSegment);
  const documents = allDocuments();
  const withoutMap = documents.filter(({ versions }) => versions.length === 0);
  const cited = new Set(withoutMap.flatMap(({ points }) => points.flatMap(({ sources }) => sources)));
  const sources = SOURCES.filter(({ id }) => cited.has(id));
  return {
    documents: documents.map((document) => {
      const { id, title, published, versions, coverage } = document;
      return { id, title, published, versions, coverage, count: countPoints(document, locale) };
    }),
    withoutMap: withoutMap.map((document) => ({
      id: document.id,
      title: document.title,
      markup: writePoints(document, { sources, locale, idPrefix: `${document.id}-` })
    })),
    sources
  };
}

export type TextsPageData = ReturnType<typeof loadTextsPage>;
