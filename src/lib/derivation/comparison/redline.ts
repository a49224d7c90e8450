import type { Locale } from '../../i18n/locale';
import { inLanguage } from '../../i18n/localised';
import { compareMessages } from '../../i18n/messages/compare';
import { pointsMessages } from '../../i18n/messages/points';
import type { AlignedTopic } from '../../plans/schema/aligned-topic';
import { numberOfPoint, type PlanDocument, type PlanPoint } from '../../plans/schema/plan-document';
import type { Cited, PlanVersion } from '../../plans/schema/plan-version';
import { DOCUMENT_TOPICS } from '../../plans/schema/topics';
import { describePlace } from '../partition/describe-place';
import { alignLandTerms, alignOverlays, alignSiteTerms } from './align-terms';
import { comparePoints, type TopicSide } from './compare-points';
import { redlineRuns, type RedlineRun } from './redline-words';

/** What one version says of a place or a topic, in our words. */
interface RedlineSide {
  /** A sentence says so where it says nothing, or where nobody knows. */
  readonly text: string;
  /** Point of the text, where there is one. */
  readonly place: string;
  /** Why this is not the text's own wording; `''` where it is known. */
  readonly unknown: string;
}

/** One place or topic in both versions. */
export interface RedlineRow {
  readonly id: string;
  readonly subject: string;
  readonly a: RedlineSide;
  readonly b: RedlineSide;
  readonly runs: readonly RedlineRun[];
}

/** Places and topics in their order; those of which neither text says anything are left out. */
export interface RedlineGroup {
  readonly id: 'land' | 'sites' | 'overlays' | 'topics';
  readonly title: string;
  readonly rows: readonly RedlineRow[];
}

/** What topics are compared by. */
export interface RedlineTexts {
  readonly documents: readonly PlanDocument[];
  readonly alignment: readonly AlignedTopic[];
}

/** Why a term is not told from its text: it was reported, or no publication that carries the text was found. */
function unknownOf({ basis, sourceNeeded }: Cited, { messages }: Locale): string {
  if (sourceNeeded !== undefined) return messages.unconfirmed;
  return basis === 'reported' ? messages.basis.reported : '';
}

const unique = (texts: readonly string[], sign = '; '): string =>
  [...new Set(texts.filter((text) => text !== ''))].join(sign);

function sideOfTerms(terms: readonly Cited[], silence: string, locale: Locale): RedlineSide {
  if (terms.length === 0) return { text: silence, place: '', unknown: '' };
  return {
    text: terms.map(({ paraphrase }) => inLanguage(paraphrase, locale.code)).join(' '),
    place: unique(terms.map((term) => (term.basis === 'not-stated' ? '' : describePlace(term, locale)))),
    unknown: unique(terms.map((term) => unknownOf(term, locale)))
  };
}

const rowOf = (id: string, subject: string, a: RedlineSide, b: RedlineSide): RedlineRow => ({
  ...{ id, subject, a, b },
  runs: redlineRuns(a.text, b.text)
});

function rowsOfTerms<Subject>(
  aligned: readonly { readonly subject: Subject; readonly terms: readonly (readonly Cited[])[] }[],
  name: (subject: Subject) => { readonly id: string; readonly name: string },
  silence: string,
  locale: Locale
): RedlineRow[] {
  return aligned.flatMap(({ subject, terms: [ofA = [], ofB = []] }) => {
    if (ofA.length === 0 && ofB.length === 0) return [];
    const { id, name: title } = name(subject);
    return [rowOf(id, title, sideOfTerms(ofA, silence, locale), sideOfTerms(ofB, silence, locale))];
  });
}

function sideOfTopic({ state, points }: TopicSide, { code, messages }: Locale): RedlineSide {
  const texts = pointsMessages(code);
  const place = unique(points.map((point) => numberOfPoint(point, code)));
  if (state === 'not-known') return { text: texts.notKnown, place, unknown: texts.compare.state['not-known'] };
  if (state !== 'said') return { text: `${messages.silent}.`, place, unknown: '' };
  const told = (point: PlanPoint) => (point.text === null ? texts.notKnown : inLanguage(point.text, code));
  const unread = points.filter(({ seen }) => seen !== 'in-full').map(({ seen }) => texts.seen[seen]);
  return { text: unique(points.map(told), ' '), place, unknown: unique(unread) };
}

/** Topics of two documents; none where a version is no document with points. */
function rowsOfTopics(versions: readonly PlanVersion[], texts: RedlineTexts, locale: Locale): RedlineRow[] {
  const documents = versions.flatMap(
    ({ id }) => texts.documents.find(({ versions: drawn }) => drawn.includes(id)) ?? []
  );
  if (documents.length < 2) return [];
  return comparePoints(documents, texts.alignment).flatMap(({ topic, sides: [a, b] }) =>
    a === undefined || b === undefined
      ? []
      : [
          rowOf(
            topic,
            inLanguage(DOCUMENT_TOPICS[topic].name, locale.code),
            sideOfTopic(a, locale),
            sideOfTopic(b, locale)
          )
        ]
  );
}

/**
 * A version as a redline over another one, by place and topic, word by word over our wording: what the baseline says and
 * the other does not is removed, what the other says is added.
 */
export function deriveRedline(
  baseline: PlanVersion,
  other: PlanVersion,
  texts: RedlineTexts,
  locale: Locale
): RedlineGroup[] {
  const { terms } = compareMessages(locale.code);
  const { code, messages } = locale;
  const versions = [baseline, other];
  const land = rowsOfTerms(
    alignLandTerms(versions),
    ({ id, name }) => ({ id, name: inLanguage(name, code) }),
    terms.notNamed,
    locale
  );
  const sites = rowsOfTerms(
    alignSiteTerms(versions),
    (id) => ({ id, name: messages.map.site[id] }),
    `${messages.silent}.`,
    locale
  );
  const overlays = rowsOfTerms(
    alignOverlays(versions),
    (id) => ({ id, name: terms.overlay[id] }),
    terms.noOverlay,
    locale
  );
  const groups: RedlineGroup[] = [
    { id: 'land', title: terms.land, rows: land },
    { id: 'sites', title: terms.sites, rows: sites },
    { id: 'overlays', title: terms.overlays, rows: overlays },
    { id: 'topics', title: pointsMessages(code).title, rows: rowsOfTopics(versions, texts, locale) }
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}
