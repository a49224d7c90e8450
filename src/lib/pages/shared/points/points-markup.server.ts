import { escapeXml } from '$lib/cartography/scene/svg-text';
import type { Locale } from '$lib/i18n/locale';
import { inLanguage } from '$lib/i18n/localised';
import { pointsMessages } from '$lib/i18n/messages/points';
import { numberOfPoint, type PlanDocument, type PlanPoint } from '$lib/plans/schema/plan-document';
import type { PlanVersion, SiteId } from '$lib/plans/schema/plan-version';
import type { Source } from '$lib/plans/schema/source';
import { TOPIC_GROUPS, type TopicGroup } from '$lib/plans/schema/topic-groups';
import { DOCUMENT_TOPICS } from '$lib/plans/schema/topics';
import { termsOfLand } from '$lib/plans/terms-of-land';

const GROUPS = Object.keys(TOPIC_GROUPS) as TopicGroup[];

/** The group of a point: that of its first topic, so that it stands once. */
const groupOf = ({ topics: [first = 'other'] }: PlanPoint): TopicGroup => DOCUMENT_TOPICS[first].group;

/** Land of a version that a point fixes, as links into its page. */
function landLinks(point: PlanPoint, version: PlanVersion, { code, messages }: Locale): string[] {
  return (point.land ?? []).flatMap((id) => {
    const [kind, name = ''] = id.split('/');
    const overlay = version.overlays.find((candidate) => candidate.id === name);
    const term = termsOfLand(version).find((candidate) => candidate.id === id);
    const link = (href: string, text: string) => [`<a href="#${href}">${escapeXml(text)}</a>`];
    if (kind === 'site') return link(`site-${name}`, messages.map.site[name as SiteId]);
    if (overlay !== undefined) return link(`overlay-${name}`, inLanguage(overlay.name, code));
    return term === undefined ? [] : link(`clause-${id}`, inLanguage(term.name, code));
  });
}

interface Setting {
  /** The version on whose page the points stand; nothing for a document without a map. */
  readonly version?: PlanVersion;
  /** Stands before the ids of points where several documents share a page. */
  readonly idPrefix?: string;
  /** Listed in the order of the list that the numbers lead to. */
  readonly sources: readonly Source[];
  readonly locale: Locale;
}

function writePoint(point: PlanPoint, { version, sources, locale, idPrefix = 'point-' }: Setting): string {
  const { code } = locale;
  const texts = pointsMessages(code);
  const cited = sources
    .map((source, index) => ({ source, number: String(index + 1) }))
    .filter(({ source }) => point.sources.includes(source.id))
    .map(
      ({ source, number }) =>
        `<sup><a href="#source-${source.id}" aria-label="${escapeXml(texts.sourceNumber(number, source.outlet))}">${number}</a></sup>`
    );
  const sentence =
    point.text === null ? `<em>${texts.notKnown}</em>` : escapeXml(inLanguage(point.text, code)) + cited.join('');
  // Labels one after another, no sentence: each keeps its capital.
  const topics = point.topics.map((topic) => inLanguage(DOCUMENT_TOPICS[topic].name, code)).join('; ');
  const seen = point.seen === 'in-full' || point.seen === 'not-seen' ? '' : ` · ${texts.seen[point.seen]}`;
  const land = version === undefined ? [] : landLinks(point, version, locale);
  return (
    `<li id="${idPrefix}${point.id}"><p><b>${escapeXml(numberOfPoint(point, code))}</b> ${sentence}</p>` +
    (point.note === undefined ? '' : `<p class="note">${escapeXml(inLanguage(point.note, code))}</p>`) +
    `<p class="meta">${escapeXml(topics)}${seen}${land.length === 0 ? '' : ` · ${texts.land}: ${land.join(', ')}`}</p></li>`
  );
}

/** How many points a document has, and how many of them were not seen. */
export function countPoints({ points }: PlanDocument, { code }: Locale): string {
  const texts = pointsMessages(code);
  const unseen = points.filter(({ seen }) => seen === 'not-seen').length;
  return texts.points(points.length) + (unseen === 0 ? '' : `, ${texts.unseen(unseen)}`);
}

/** The points of a document, folded by group of topics; what fixes land stands open. */
export function writePoints(document: PlanDocument, setting: Setting): string {
  const { code } = setting.locale;
  const texts = pointsMessages(code);
  const groups = GROUPS.flatMap((group) => {
    const points = document.points.filter((point) => groupOf(point) === group);
    if (points.length === 0) return [];
    const isOpen = group === 'land' || setting.version === undefined;
    const items = points.map((point) => writePoint(point, setting)).join('');
    return `<details${isOpen ? ' open' : ''}><summary>${escapeXml(inLanguage(TOPIC_GROUPS[group], code))} <span>${texts.points(points.length)}</span></summary><ul>${items}</ul></details>`;
  });
  return (
    `<p class="meta">${escapeXml(countPoints(document, setting.locale))}. ${escapeXml(inLanguage(document.basis, code))}</p>` +
    groups.join('')
  );
}
