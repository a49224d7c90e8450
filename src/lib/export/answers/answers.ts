import { type MeasuredBorders, describeBorders } from '../../derivation/borders/describe-borders';
import { REMAINDER_ID, type Partition, type Zone } from '../../derivation/partition/derive-partition';
import { describePartition } from '../../derivation/partition/describe-partition';
import { describePeople, tellLandPeople } from '../../derivation/partition/describe-people';
import { sumAreas } from '../../derivation/partition/face-areas';
import '../../i18n/at-hand/keep-every';
import { formatArea, formatPublished } from '../../i18n/format';
import { formatLine } from '../../i18n/format-line';
import { DATA_LANGUAGES } from '../../i18n/languages';
import { LOCALES, type Locale } from '../../i18n/locale';
import { inLanguage, type Localised } from '../../i18n/localised';
import { answerMessages, type AnswerMessages } from '../../i18n/messages/answers';
import { localeFor } from '../../i18n/situation';
import { confidenceOfPoint, numberOfPoint, type PlanDocument, type PlanPoint } from '../../plans/schema/plan-document';
import { isSituation, type Cited, type PlanVersion } from '../../plans/schema/plan-version';
import type { Source } from '../../plans/schema/source';
import { lineName } from '../../territory/line-of-contact';
import type { AdministrativeUnit } from '../../territory/manifest';
import { roundToTenth } from '../table/area-table';

/** A number of an answer; `low` and `high` where its range is known. */
interface Figure {
  readonly of: string;
  readonly unit: 'km2' | 'people' | 'km';
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
}

/** One question with its answer, complete in itself: it can be quoted without the file around it. */
export interface VersionAnswer {
  /** Unique within the file. */
  readonly id: string;
  readonly question: Localised;
  readonly answer: Localised;
  /** Number of the point in the document; `null` where it numbers none, or where the answer rests on several. */
  readonly clause: string | null;
  /** Day of the line of contact that figures were measured on; `null` where none is needed. */
  readonly lineDate: string | null;
  readonly figures: readonly Figure[];
  readonly basis?: Cited['basis'];
  readonly confidence?: Cited['confidence'];
  /** What has to be said with it. */
  readonly caveats: readonly Localised[];
  readonly sources: readonly Pick<Source, 'outlet' | 'title' | 'date' | 'url'>[];
  /** Page of the site, relative to its root. */
  readonly page: string;
}

/** What answers on a version are made of. */
export interface AnswerInput {
  readonly version: PlanVersion;
  readonly partition: Partition;
  /** Nothing where no map of the version can be drawn. */
  readonly borders?: MeasuredBorders;
  readonly document?: PlanDocument;
  readonly sources: readonly Source[];
  readonly units: readonly AdministrativeUnit[];
}

type Speaking = AnswerMessages & {
  readonly locale: Locale;
  /** Title of the version. */
  readonly title: string;
};

/** One text in each language of the data. */
function inEach(version: PlanVersion, write: (texts: Speaking) => string): Localised {
  const texts = DATA_LANGUAGES.map((code) => {
    const locale = localeFor(LOCALES[code], isSituation(version));
    return [code, write({ ...answerMessages(code), locale, title: inLanguage(version.title, code) })] as const;
  });
  return Object.fromEntries(texts) as Localised;
}

/** Everything that the atlas can say of one version, as questions with their answers, in the order of its page. */
export function versionAnswers(input: AnswerInput): VersionAnswer[] {
  const { version, partition, document } = input;
  return [
    standing(input),
    ...(partition.zones.length === 0 ? [] : [wholeLand(input), ...partition.zones.map((zone) => oneLand(zone, input))]),
    ...wholePeople(input),
    ...lines(input),
    ...version.sites.map((term) => ({
      ...cited(term, input),
      id: `site-${term.site}`,
      question: inEach(version, ({ what, locale, title }) => what.site(locale.messages.map.site[term.site], title)),
      answer: term.paraphrase,
      lineDate: null,
      figures: [],
      page: pageOf(version, `site-${term.site}`)
    })),
    ...version.leavesOpen.map((open, index) => ({
      ...uncited(input),
      id: `open-${String(index + 1)}`,
      question: inEach(version, ({ what, title }) => what.open(title)),
      answer: open,
      lineDate: null
    })),
    ...(document?.points ?? []).map((point) => onePoint(point, input))
  ];
}

const pageOf = (version: PlanVersion, hash = ''): string => `plans/${version.id}/${hash === '' ? '' : `#${hash}`}`;

const nameSources = (ids: readonly string[], sources: readonly Source[]): VersionAnswer['sources'] =>
  sources
    .filter(({ id }) => ids.includes(id))
    .map(({ outlet, title, date, url }) => ({ outlet, ...(title !== undefined && { title }), date, url }));

/** Publications that an answer names which rests on the text as a whole: those that carry it come first. */
const MOST_SOURCES = 3;

/** What an answer has that rests on the text as a whole. */
const uncited = ({ version, sources }: AnswerInput) => ({
  clause: null,
  figures: [] as Figure[],
  caveats: [] as Localised[],
  sources: nameSources(version.sources, sources).slice(0, MOST_SOURCES),
  page: pageOf(version)
});

/** What an answer takes from the statement that it rests on. */
function cited(statement: Cited, { version, sources }: AnswerInput) {
  const { point, basis, confidence, disputes, sourceNeeded } = statement;
  const unseen = sourceNeeded === undefined ? [] : [inEach(version, ({ source }) => `${source} ${sourceNeeded}`)];
  return {
    clause: point,
    basis,
    confidence,
    caveats: [...disputes.map(({ text }) => text), ...unseen],
    sources: nameSources(statement.sources, sources)
  };
}

function standing(input: AnswerInput): VersionAnswer {
  const { version } = input;
  return {
    ...uncited(input),
    id: 'standing',
    question: inEach(version, ({ what, title }) => what.is(title)),
    answer: inEach(version, ({ standing: tell, locale: { code }, title }) =>
      [
        tell(
          title,
          formatPublished(version, code),
          inLanguage(version.authors, code),
          inLanguage(version.standingNote, code),
          inLanguage(version.textBasis, code).replace(/\.$/u, '')
        ),
        inLanguage(version.summary, code)
      ].join(' ')
    ),
    lineDate: null,
    caveats: [version.lineOfContact.note, ...(version.notDrawn === undefined ? [] : [version.notDrawn.reason])]
  };
}

const areaCaveat = ({ version, partition }: AnswerInput): Localised =>
  inEach(version, ({ areaCaveat: tell, locale }) => tell(formatLine(partition.line, locale.code)));

const peopleCaveat = ({ version }: AnswerInput): Localised => inEach(version, (texts) => texts.peopleCaveat);

const areaFigure = (of: string, areaKm2: number): Figure => ({ of, unit: 'km2', value: roundToTenth(areaKm2) });

function peopleFigure(of: string, zones: readonly Zone[], { partition }: AnswerInput): Figure[] {
  if (partition.people === undefined || zones.length === 0) return [];
  const { estimate, low, high } = partition.people(zones.flatMap(({ faces }) => faces));
  return [{ of, unit: 'people', value: estimate, low, high }];
}

/** Who would hold how much, as the page of the version tells it. */
function wholeLand(input: AnswerInput): VersionAnswer {
  const { version, partition } = input;
  const held = (control: Zone['terms']['status']['control']) =>
    partition.zones.filter(({ terms }) => terms.status.control === control);
  const controls = [...new Set(partition.zones.map(({ terms }) => terms.status.control))];
  return {
    ...uncited(input),
    id: 'land',
    question: inEach(version, ({ what, title }) => what.land(title)),
    answer: inEach(version, ({ locale }) => describePartition(partition, locale).join(' ')),
    lineDate: lineName(partition.line),
    figures: controls.map((control) => areaFigure(`control:${control}`, sumAreas(held(control)))),
    caveats: [areaCaveat(input)],
    page: pageOf(version, 'areas')
  };
}

/** What would follow for the land of one zone, with its area and its people. */
function oneLand(zone: Zone, input: AnswerInput): VersionAnswer {
  const { version, partition } = input;
  const from = cited(zone.terms, input);
  const people = partition.people?.(zone.faces);
  return {
    ...from,
    id: zone.id === REMAINDER_ID ? 'remainder' : `land-${zone.id}`,
    question: inEach(version, ({ what, locale: { code }, title }) =>
      what.lands(inLanguage(zone.terms.name, code), title)
    ),
    answer: inEach(version, ({ area, locale }) =>
      [
        inLanguage(zone.terms.paraphrase, locale.code),
        area(formatArea(zone.areaKm2, locale.code)),
        ...(people === undefined ? [] : [tellLandPeople(people, locale)])
      ].join(' ')
    ),
    lineDate: lineName(partition.line),
    figures: [areaFigure(zone.id, zone.areaKm2), ...peopleFigure(zone.id, [zone], input)],
    caveats: [...from.caveats, areaCaveat(input), ...(people === undefined ? [] : [peopleCaveat(input)])],
    page: pageOf(version, `clause-${zone.id}`)
  };
}

function wholePeople(input: AnswerInput): VersionAnswer[] {
  const { version, partition } = input;
  const answer = inEach(version, ({ locale }) => describePeople(partition, locale).join(' '));
  if (answer.en === '') return [];
  return [
    {
      ...uncited(input),
      id: 'people',
      question: inEach(version, ({ what, title }) => what.people(title)),
      answer,
      lineDate: lineName(partition.line),
      caveats: [peopleCaveat(input)],
      page: pageOf(version, 'people')
    }
  ];
}

function lines(input: AnswerInput): VersionAnswer[] {
  const { version, partition, borders, units } = input;
  if (borders === undefined || partition.zones.length === 0) return [];
  return [
    {
      ...uncited(input),
      id: 'line',
      question: inEach(version, ({ what, title }) => what.line(title)),
      answer: inEach(version, ({ locale: { code } }) => describeBorders(borders, units, code).join(' ')),
      lineDate: lineName(partition.line),
      figures: [
        { of: 'line-of-contact', unit: 'km', value: borders.today.km },
        ...borders.borders.map(({ between, km }): Figure => ({ of: between.join('|'), unit: 'km', value: km }))
      ],
      caveats: [inEach(version, (texts) => texts.lineCaveat)],
      page: pageOf(version, 'borders')
    }
  ];
}

function onePoint(point: PlanPoint, input: AnswerInput): VersionAnswer {
  const { version, sources } = input;
  const isNumbered = typeof point.point === 'string';
  return {
    ...uncited(input),
    id: `point-${point.id}`,
    question: inEach(version, ({ what, locale: { code }, title }) =>
      (isNumbered ? what.point : what.part)(numberOfPoint(point, code), title)
    ),
    answer: point.text ?? inEach(version, ({ unseen }) => unseen),
    clause: isNumbered ? numberOfPoint(point, 'en') : null,
    lineDate: null,
    confidence: confidenceOfPoint(point),
    caveats: point.note === undefined ? [] : [point.note],
    sources: nameSources(point.sources, sources),
    page: pageOf(version, `point-${point.id}`)
  };
}
