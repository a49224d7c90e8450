import { timelineMessages } from '../../i18n/messages/timeline';
import '../../i18n/at-hand/keep-every';
import { LOCALES } from '../../i18n/locale';
import type { Messages } from '../../i18n/messages/common';
import { citedSources } from '../../plans/cited-sources';
import { ALIGNMENT } from '../../plans/points/alignment';
import { allDocuments } from '../../plans/document-catalogue';
import { confidenceOfPoint } from '../../plans/schema/plan-document';
import type { PlanVersion } from '../../plans/schema/plan-version';
import { TOPIC_GROUPS } from '../../plans/schema/topic-groups';
import { DOCUMENT_TOPICS } from '../../plans/schema/topics';
import { SOURCES } from '../../plans/sources';

/** A version with all its texts, and where its geometry is; `notDrawn` says why where it has none. */
export type PublishedVersion = PlanVersion & { readonly files: readonly string[] };

type Words = Readonly<Record<string, string>>;

/** Every code of a vocabulary in the words of every language. */
const byCode = (en: Words, uk: Words) =>
  Object.fromEntries(Object.keys(en).map((code) => [code, { en: en[code], uk: uk[code] }]));

const inWords = (pick: (messages: Messages) => Words) => byCode(pick(LOCALES.en.messages), pick(LOCALES.uk.messages));

/** All texts and provisions of all versions, and the points of all documents, with the publications they cite. */
export function versionTexts(versions: readonly PublishedVersion[]) {
  const documents = allDocuments();
  const cited = new Set([
    ...versions.flatMap((version) => citedSources(version).map(({ id }) => id)),
    ...documents.flatMap(({ points }) => points.flatMap(({ sources }) => sources))
  ]);
  return {
    words: {
      control: inWords((messages) => messages.control),
      recognition: inWords((messages) => messages.recognition),
      forces: inWords((messages) => messages.forces),
      administration: inWords((messages) => messages.administration),
      basis: inWords((messages) => messages.basis),
      confidence: inWords((messages) => messages.confidence),
      side: byCode(timelineMessages('en').side, timelineMessages('uk').side),
      site: inWords((messages) => messages.map.site),
      sourceKind: inWords((messages) => messages.sourceKind)
    },
    versions,
    /** Point by point, also those that no version draws. */
    documents: documents.map((document) => ({
      ...document,
      points: document.points.map((point) => ({ ...point, confidence: confidenceOfPoint(point) }))
    })),
    topics: DOCUMENT_TOPICS,
    topicGroups: TOPIC_GROUPS,
    /** Which documents say the same of a topic. */
    alignment: ALIGNMENT,
    sources: SOURCES.filter(({ id }) => cited.has(id))
  };
}
