import { allVersions } from '$lib/plans/catalogue';
import { allDocuments } from '$lib/plans/document-catalogue';
import { ALIGNMENT } from '$lib/plans/points/alignment';
import { numberOfPoint } from '$lib/plans/schema/plan-document';
import { DOCUMENT_TOPICS } from '$lib/plans/schema/topics';
import { termsOfLand } from '$lib/plans/terms-of-land';
import type { SearchedText } from '$lib/plans/search/text-search';

/** All points of all documents and what they say of each topic: what comparisons fetch when a reader asks for it. */
export function loadAllPoints() {
  return { documents: allDocuments(), alignment: ALIGNMENT };
}

export type PointsFile = ReturnType<typeof loadAllPoints>;

/** Every point and every clause of land in both languages, for the search in them. */
export function loadSearchedTexts(): SearchedText[] {
  const points = allDocuments().flatMap(({ id, shortTitle, versions, points: own }) =>
    own.flatMap((point) => {
      const { id: pointId, text, topics } = point;
      const [version] = versions;
      if (text === null) return [];
      const names = topics.map((topic) => DOCUMENT_TOPICS[topic].name);
      return {
        path: version === undefined ? 'texts' : `plans/${version}`,
        hash: version === undefined ? `${id}-${pointId}` : `point-${pointId}`,
        title: shortTitle,
        label: { en: numberOfPoint(point, 'en'), uk: numberOfPoint(point, 'uk') },
        isClause: false,
        text,
        topics: { en: names.map(({ en }) => en).join(', '), uk: names.map(({ uk }) => uk).join(', ') }
      };
    })
  );
  const clauses = allVersions().flatMap((version) =>
    termsOfLand(version)
      .filter(({ basis }) => basis !== 'not-stated')
      .map(({ id, name, paraphrase }) => ({
        path: `plans/${version.id}`,
        hash: `clause-${id}`,
        title: version.shortTitle,
        label: name,
        isClause: true,
        text: paraphrase,
        topics: { en: '', uk: '' }
      }))
  );
  return [...points, ...clauses];
}
