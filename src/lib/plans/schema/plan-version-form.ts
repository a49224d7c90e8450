import {
  ADMINISTRATORS,
  BASES,
  CONFIDENCES,
  CONTROLS,
  DISPUTE_KINDS,
  FORCES,
  KINDS,
  OVERLAY_KINDS,
  PROPOSERS,
  RECOGNITIONS,
  SITE_IDS,
  STANDINGS,
  type Administration,
  type Cited,
  type Dispute,
  type NotDrawn,
  type Overlay,
  type PlanVersion,
  type Provision,
  type Remainder,
  type SiteTerm,
  type Status,
  type TermInWords
} from './plan-version';

/**
 * Number of the form that files of plan versions have. It grows when a file of the old form would no longer be read as
 * what it says; a field that may be left out does not change it.
 */
export const FORM_VERSION = 1;

/** Corners of an outline drawn by hand: more are finer than any line of the atlas, and make a link too long. */
export const MOST_CORNERS = 60;

/** A plan version as a file: published ones, and drafts of a reader's own. */
export interface PlanVersionFile extends PlanVersion {
  readonly $schema?: string;
  readonly formVersion: typeof FORM_VERSION;
}

/** JSON Schema, as far as this form needs it. */
type Schema = Readonly<Record<string, unknown>>;

const KEBAB = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' } as const satisfies Schema;
const DAY = { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' } as const satisfies Schema;
const TEXT = { $ref: '#/$defs/text' } as const satisfies Schema;
const IDS = { type: 'array', items: KEBAB, uniqueItems: true } as const satisfies Schema;

const oneOf = (values: readonly string[], description: string): Schema => ({ enum: values, description });
const listOf = (items: Schema, description: string): Schema => ({ type: 'array', items, description });
const describe = (schema: Schema, description: string): Schema => ({ ...schema, description });

/** An object with these properties and no others; `optional` names those that may be left out. */
function objectOf<T>(properties: Readonly<Record<keyof T & string, Schema>>, optional: readonly (keyof T)[] = []) {
  const names = Object.keys(properties) as (keyof T & string)[];
  return {
    type: 'object',
    properties,
    required: names.filter((name) => !optional.includes(name)),
    additionalProperties: false
  };
}

const CITED: Readonly<Record<keyof Cited, Schema>> = {
  point: { type: ['string', 'null'], description: 'Point of the document, “21a”; null where it numbers none' },
  pointNote: describe(TEXT, 'Place in the document, where the number alone is not enough'),
  basis: oneOf(BASES, 'How it is known: “not-stated” is a silent text, with every facet “unspecified”'),
  confidence: oneOf(CONFIDENCES, 'How sure that is'),
  disputes: listOf(
    objectOf<Dispute>({ kind: oneOf(DISPUTE_KINDS, 'What is open'), text: TEXT }),
    'Open questions about the value'
  ),
  paraphrase: describe(TEXT, 'What the clause says, in one or two sentences, at most 320 characters'),
  sources: describe(IDS, 'Ids of publications, the one that carries the text first'),
  sourceNeeded: { type: 'string', description: 'The publication said to carry a value that nobody has seen there' }
};
const MAY_LACK = ['pointNote', 'sourceNeeded'] as const;

const STATUS = objectOf<Status>({
  control: oneOf(CONTROLS, 'Who would hold the land'),
  recognition: oneOf(RECOGNITIONS, 'As what it would be recognised; “none” where the text withholds recognition'),
  forces: {
    type: 'array',
    items: { enum: FORCES },
    minItems: 1,
    uniqueItems: true,
    description: 'What would happen to the armed forces there: a set, in the order of the vocabulary'
  },
  administration: objectOf<Administration>(
    { by: oneOf(ADMINISTRATORS, 'Who would govern and police the land'), terms: TEXT },
    ['terms']
  )
});

const NAMED = { ...CITED, name: describe(TEXT, 'Short name of the land'), status: STATUS };
const EXTENT = { $ref: '#/$defs/extent' } as const satisfies Schema;
const MAP_LABEL = describe(TEXT, 'Name for the map, at most 26 characters, where the name is too long for it');

const REMAINDER = objectOf<Remainder>({ ...NAMED, mapLabel: MAP_LABEL }, [...MAY_LACK, 'mapLabel']);
const TERM_IN_WORDS = objectOf<TermInWords>({ ...NAMED, id: KEBAB }, MAY_LACK);
const PROVISION = objectOf<Provision>({ ...NAMED, id: KEBAB, mapLabel: MAP_LABEL, extent: EXTENT }, [
  ...MAY_LACK,
  'mapLabel'
]);
const OVERLAY = objectOf<Overlay>(
  { ...CITED, id: KEBAB, kind: oneOf(OVERLAY_KINDS, 'What regime it is'), name: TEXT, extent: EXTENT },
  MAY_LACK
);
const SITE = objectOf<SiteTerm>({ ...CITED, site: oneOf(SITE_IDS, 'Which place'), term: TEXT }, MAY_LACK);
const NOT_DRAWN = objectOf<NotDrawn>({
  brief: TEXT,
  reason: TEXT,
  terms: listOf(TERM_IN_WORDS, 'What the text says of land')
});

const EXTENT_FORMS = [
  objectOf({ unit: { type: 'string', pattern: '^UA-\\d\\d$', description: 'ISO 3166-2 code of a unit of Ukraine' } }),
  objectOf({ heldBy: { enum: ['ukraine', 'russia'] } }),
  objectOf({
    within: objectOf({
      km: { type: 'number', exclusiveMinimum: 0, maximum: 1000, description: 'Distance in kilometres' },
      of: { const: 'line-of-contact' }
    })
  }),
  objectOf({
    inside: {
      type: 'array',
      minItems: 3,
      maxItems: MOST_CORNERS,
      items: { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 },
      description:
        'Land inside an outline drawn by hand: its corners as [longitude, latitude] in degrees, the last joined to the first; in drafts of a reader’s own alone'
    }
  }),
  objectOf({ all: { type: 'array', items: EXTENT } }),
  objectOf({ any: { type: 'array', items: EXTENT } }),
  objectOf({ not: EXTENT })
];

/**
 * The form of a plan version as a JSON Schema (draft 2020-12). Its properties are those of the types, which the compiler
 * checks; what a schema cannot say (references, order, cover) is said by `validateVersion`.
 */
export const PLAN_VERSION_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Plan version, form 1',
  description:
    'The territorial terms of one dated text: provisions claim land in the order of the document, the first that claims it wins, and the remainder is all other land of Ukraine within its internationally recognised border.',
  ...objectOf<PlanVersionFile>(
    {
      $schema: { type: 'string' },
      formVersion: { const: FORM_VERSION, description: 'Number of this form' },
      draft: { const: true, description: 'Set in a draft of a reader’s own; no published version has it' },
      id: describe(KEBAB, 'Never changes once published'),
      title: describe(TEXT, 'Who, what and when'),
      shortTitle: TEXT,
      published: describe(DAY, 'Day on which the text became public'),
      publishedPrecision: { const: 'month', description: 'Set where only the month is known' },
      authors: TEXT,
      side: oneOf(PROPOSERS, 'Who put the text forward'),
      kind: oneOf(KINDS, 'What kind of text it is'),
      standing: oneOf(STANDINGS, 'What has become of it'),
      standingNote: describe(TEXT, 'The standing in a few words'),
      supersededBy: { anyOf: [KEBAB, { type: 'null' }], description: 'Id of the version that took its place' },
      answers: describe(KEBAB, 'Id of the version that it was put forward against'),
      variantOf: describe(KEBAB, 'The document of which this is one reading'),
      lineOfContact: objectOf<PlanVersion['lineOfContact']>({
        date: { anyOf: [DAY, { type: 'null' }], description: 'The line the text refers to; null where it gives none' },
        note: TEXT
      }),
      textBasis: describe(TEXT, 'How the text is known'),
      summary: describe(TEXT, 'What it would do with land, in one or two sentences'),
      notDrawn: describe(NOT_DRAWN, 'Given where no map can be drawn'),
      provisions: listOf(PROVISION, 'In the order of the document: the first that claims land wins'),
      remainder: describe(REMAINDER, 'All land that no provision claims'),
      overlays: listOf(OVERLAY, 'Regimes laid over zones; they may overlap'),
      sites: listOf(SITE, 'Places with terms of their own that are no area'),
      leavesOpen: listOf(TEXT, 'Questions about land that the text leaves open'),
      notes: listOf(TEXT, 'Notes'),
      sources: IDS
    },
    ['$schema', 'draft', 'publishedPrecision', 'answers', 'variantOf', 'notDrawn']
  ),
  $defs: {
    text: {
      ...objectOf<Record<'en' | 'uk', string>>({
        en: { type: 'string', minLength: 1 },
        uk: { type: 'string', minLength: 1 }
      }),
      description: 'A text in English and in Ukrainian'
    },
    extent: {
      oneOf: EXTENT_FORMS,
      description:
        'Land: a unit, what a side holds, a distance from the line of contact, an outline drawn by hand, or all, any or not of such; {"all": []} is all of Ukraine'
    }
  }
} as const;
