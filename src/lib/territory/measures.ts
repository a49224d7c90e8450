import { formatArea, formatNumber, formatPeople, roundArea } from '../i18n/format';
import type { Locale } from '../i18n/locale';
import type { LandPeople } from '../people/face-people';

/** Land as measures know it. */
export interface Measured {
  readonly areaKm2: number;
  readonly people?: LandPeople;
}

/**
 * What one measure is and how it is told. One more measure is one more entry of `MEASURE_DEFINITIONS` and nothing else:
 * maps, tables, charts, captions, addresses and files know it then (`tests/data/third-measure.test.ts`). Sentences
 * (`cartography/caption/measure-words.ts`) and columns (`export/table/people-cells.ts`) of its own may be added, which are
 * fetched only with what they are needed for.
 */
export interface MeasureDefinition {
  /** How much of it some land has; nothing where that is not known of it. */
  readonly amount: (land: Measured) => number | undefined;
  /** An amount with its unit, rounded to what its data support. */
  readonly say: (amount: number, locale: Locale) => string;
  /** Amounts that add up to one, each as `say` rounds it, and the unit once. */
  readonly saySum: (amounts: readonly number[], locale: Locale) => string;
  /** An amount without its unit, for columns that say it once. */
  readonly figure: (amount: number, code: Locale['code']) => string;
  /** What choices call it. */
  readonly name: (messages: Locale['messages']) => string;
  /** What columns of tables call it, where those of areas have a word of their own. */
  readonly column: (messages: Locale['messages'], area: string) => string;
  /** Sentences on the land on which texts differ, or agree, tell it beside the area. */
  readonly isBesideArea: boolean;
  /** Shares of Ukraine stand beside it. */
  readonly hasShare: boolean;
  /** One side’s sum less the other’s says something of it. */
  readonly hasNet: boolean;
  /** Id of the credit that is owed where it is shown, beside those of maps. */
  readonly credit?: string;
  /** Data of its own, which are fetched for it. */
  readonly data?: 'people';
  /** Marks of maps whose sizes are compared with each other, which only a map of equal areas allows. */
  readonly marks?: 'town-circles';
  /** Amount that is one on the scale of a chart. */
  readonly scaleUnit: number;
}

/** Everything that is told of land, in the order in which pages offer it. */
const MEASURE_DEFINITIONS = {
  land: {
    amount: ({ areaKm2 }) => areaKm2,
    say: (km2, { code }) => formatArea(km2, code),
    saySum: (areas, { code }) =>
      areas
        .map((km2, index) =>
          index === areas.length - 1 || km2 < 1 ? formatArea(km2, code) : formatNumber(roundArea(km2), code)
        )
        .join(' + '),
    figure: (km2, code) => formatNumber(roundArea(km2), code),
    isBesideArea: false,
    name: ({ measure }) => measure.land,
    column: (_, area) => area,
    hasShare: true,
    hasNet: true,
    scaleUnit: 1
  },
  people: {
    amount: ({ people }) => people?.estimate,
    say: (people, { code, messages }) => messages.people(formatPeople(people, code)),
    saySum: (amounts, { code, messages }) =>
      messages.people(amounts.map((people) => formatPeople(people, code)).join(' + ')),
    figure: (people, code) => formatPeople(people, code),
    isBesideArea: true,
    name: ({ measure }) => measure.people,
    column: ({ measure }) => measure.people,
    hasShare: false,
    // People are neither gained nor lost.
    hasNet: false,
    credit: 'ukrstat',
    data: 'people',
    marks: 'town-circles',
    scaleUnit: 1000
  }
} as const satisfies Record<string, MeasureDefinition>;

export type Measure = keyof typeof MEASURE_DEFINITIONS;

/** Every measure; what addresses name. */
export const MEASURES = Object.keys(MEASURE_DEFINITIONS) as Measure[];

/** Land without any words: what addresses leave out. */
export const USUAL_MEASURE = 'land' satisfies Measure;

/** The measures that are told beside areas, or in their place. */
export const OTHER_MEASURES = MEASURES.filter((measure) => measure !== USUAL_MEASURE);

/** Whether data of its own have to be fetched before a measure can be told. */
export const needsData = (measure: Measure): boolean => definitionOf(measure).data !== undefined;

export const definitionOf = (measure: Measure = USUAL_MEASURE): MeasureDefinition => MEASURE_DEFINITIONS[measure];

/** What is said of a measure; of one that has no words of its own, what is said of land. */
export const wordsOf = <Words>(
  texts: Readonly<Partial<Record<Measure, Words>>> & Readonly<Record<typeof USUAL_MEASURE, Words>>,
  measure: Measure = USUAL_MEASURE
): Words => texts[measure] ?? texts[USUAL_MEASURE];

/** A measure as addresses have it: nothing for the usual one. */
export const measureParameter = (measure: Measure): Measure | null => (measure === USUAL_MEASURE ? null : measure);

/** What choices call each measure. */
export const measureNames = (messages: Locale['messages']): Record<Measure, string> =>
  Object.fromEntries(MEASURES.map((measure) => [measure, definitionOf(measure).name(messages)])) as Record<
    Measure,
    string
  >;
