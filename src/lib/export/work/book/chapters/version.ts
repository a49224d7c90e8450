import { describeClass } from '../../../../cartography/symbology/legend';
import { renderSheet } from '../../../../cartography/sheet/render-sheet';
import { describePartition } from '../../../../derivation/partition/describe-partition';
import { describePeople, peopleRange, aboutPeople } from '../../../../derivation/partition/describe-people';
import { describePlace } from '../../../../derivation/partition/describe-place';
import type { Partition } from '../../../../derivation/partition/derive-partition';
import { measuredFaces } from '../../../../derivation/partition/measure';
import { spokenLand } from '../../../../derivation/partition/spoken-land';
import { formatArea, formatDate, formatPublished } from '../../../../i18n/format';
import { inLanguage } from '../../../../i18n/localised';
import { aboutMessages } from '../../../../i18n/messages/about';
import { areaMessages } from '../../../../i18n/messages/areas';
import { pointsMessages } from '../../../../i18n/messages/points';
import { citedSources } from '../../../../plans/cited-sources';
import { documentOf } from '../../../../plans/document-catalogue';
import { numberOfPoint } from '../../../../plans/schema/plan-document';
import type { Cited, PlanVersion } from '../../../../plans/schema/plan-version';
import { originIn, type Source } from '../../../../plans/schema/source';
import { termsOfLand } from '../../../../plans/terms-of-land';
import type { BookBlock } from '../book-blocks';
import type { BookTools } from '../book-tools';

const text = (words: string, look?: 'lead' | 'meta'): BookBlock => ({
  kind: 'paragraph',
  text: words,
  ...(look && { look })
});
const heading = (words: string, level: 2 | 3 = 2): BookBlock => ({ kind: 'heading', level, text: words });

/** The land of a version as its page has it in a table. */
function areaTable(partition: Partition, { locale, words }: BookTools): BookBlock {
  const { code, messages } = locale;
  const { people } = partition;
  const zones = spokenLand(partition) ?? partition.zones;
  const tellPeople = (faces: (typeof zones)[number]['faces']): string => {
    const sum = measuredFaces(faces, people).people;
    if (sum === undefined) return '';
    const range = peopleRange(sum, locale);
    return aboutPeople(sum.estimate, locale) + (range === null ? '' : `; ${range}`);
  };
  return {
    kind: 'table',
    columns: [
      { title: words.areaTable.land, share: 0.5 },
      { title: words.areaTable.area, share: 0.17, isNumber: true },
      ...(people === undefined ? [] : [{ title: words.areaTable.people, share: 0.33, isNumber: true }])
    ],
    rows: zones.map(({ terms, areaKm2, faces }) => [
      [
        inLanguage(terms.name, code),
        ...(terms.point === null ? [] : [messages.point(terms.point)]),
        describeClass(terms, 'status', messages).title
      ].join(' · '),
      formatArea(areaKm2, code),
      ...(people === undefined ? [] : [tellPeople(faces)])
    ])
  };
}

/** A publication as the list of sources has it. */
function tellSource(source: Source, { locale }: BookTools): string {
  const { messages, code } = locale;
  const { outlet, title, date, url, controlledBy, kind, seenInDigest } = source;
  const day = date !== null && /^\d{4}-\d{2}-\d{2}$/u.test(date) ? formatDate(date, code) : date;
  const origin = originIn(source, code);
  return [
    `${messages.sourceKind[kind]} · ${outlet}${title === undefined ? '' : `: ${title}`}${day === null ? '' : `, ${day}`}`,
    ...(controlledBy === undefined ? [] : [messages.controlledBy[controlledBy]]),
    ...(origin === undefined ? [] : [messages.sourceOrigin(origin)]),
    url ?? messages.noAddress,
    ...(seenInDigest === true ? [messages.seenInDigest] : [])
  ].join(' · ');
}

/** Everything that the page of a version says: map, figures, clauses, points, sources. */
export async function versionBlocks(version: PlanVersion, tools: BookTools): Promise<readonly BookBlock[]> {
  const { locale, gather, words } = tools;
  const { code, messages } = locale;
  const document = documentOf(version.id);
  const sources = citedSources(version, document);
  const cited = ({ sources: ids }: Pick<Cited, 'sources'>): BookBlock[] => {
    const numbers = sources.flatMap(({ id }, index) => (ids.includes(id) ? [String(index + 1)] : []));
    return numbers.length === 0 ? [] : [text(words.sources(numbers.join(', ')), 'meta')];
  };
  const clause = (name: string, terms: Cited, more: readonly string[] = []): BookBlock[] => [
    heading(name, 3),
    text([...more, describePlace(terms, locale)].join(' · '), 'meta'),
    text(inLanguage(terms.paraphrase, code)),
    ...terms.disputes.map((dispute) =>
      text(`† ${messages.dispute[dispute.kind]}. ${inLanguage(dispute.text, code)}`, 'meta')
    ),
    ...(terms.sourceNeeded === undefined ? [] : [text(`† ${messages.unconfirmed}: ${terms.sourceNeeded}`, 'meta')]),
    ...cited(terms)
  ];
  const input = await gather({ kind: 'version', versions: [version.id] });
  const partition = input.parts[0]?.partition;
  const isDrawn = version.notDrawn === undefined && partition !== undefined;
  const areas = new Map(partition?.zones.map((zone) => [zone.id, zone.areaKm2]));
  const terms = [...termsOfLand(version), { ...version.remainder, id: 'remainder' }];
  const sheet = isDrawn ? renderSheet(input) : undefined;
  const about = aboutMessages(code);
  return [
    text(
      `${version.kind === 'baseline' ? formatPublished(version, code) : messages.published(version)} · ${inLanguage(version.standingNote, code)}`,
      'meta'
    ),
    text(inLanguage(version.summary, code), 'lead'),
    ...(version.notDrawn === undefined
      ? []
      : [text(`${messages.notDrawn}. ${inLanguage(version.notDrawn.reason, code)}`)]),
    ...(sheet === undefined ? [] : [{ kind: 'figure', sheet, alt: sheet.scene.description } as const]),
    ...(isDrawn
      ? [
          heading(messages.description),
          { kind: 'list', items: describePartition(partition, locale) } as const,
          heading(areaMessages(code).title),
          areaTable(partition, tools),
          { kind: 'list', items: describePeople(partition, locale) } as const
        ]
      : []),
    heading(messages.terms),
    ...terms.flatMap((term) =>
      clause(inLanguage(term.name, code), term, [
        ...(isDrawn ? [formatArea(areas.get(term.id) ?? 0, code)] : []),
        describeClass(term, 'status', messages).title
      ])
    ),
    ...(version.overlays.length === 0 ? [] : [heading(messages.overlaysTitle)]),
    ...version.overlays.flatMap((overlay) => clause(inLanguage(overlay.name, code), overlay)),
    ...(version.sites.length === 0 ? [] : [heading(messages.sites)]),
    ...version.sites.flatMap((site) => clause(messages.map.site[site.site], site, [inLanguage(site.term, code)])),
    ...(version.leavesOpen.length === 0
      ? []
      : [
          heading(about.leavesOpen),
          { kind: 'list', items: version.leavesOpen.map((question) => inLanguage(question, code)) } as const
        ]),
    ...(document === undefined
      ? []
      : [
          heading(pointsMessages(code).title),
          text(inLanguage(document.basis, code), 'meta'),
          ...document.points.map((point) =>
            text(
              `${numberOfPoint(point, code)} – ${point.text === null ? pointsMessages(code).notKnown : inLanguage(point.text, code)}`
            )
          )
        ]),
    heading(about.aboutText),
    text(`${about.authors}: ${inLanguage(version.authors, code)}`),
    text(`${about.textBasis}: ${inLanguage(version.textBasis, code)}`),
    text(`${about.lineInText}: ${inLanguage(version.lineOfContact.note, code)}`),
    ...version.notes.map((note) => text(inLanguage(note, code))),
    heading(messages.sources),
    { kind: 'list', isNumbered: true, items: sources.map((source) => tellSource(source, tools)) }
  ];
}
