import { describe, expect, it } from 'vitest';
import type { Overlay, PlanVersion, Provision, TermInWords } from '../schema/plan-version';
import { silentSite } from '../schema/silence';
import { statusOf } from '../schema/status-of';
import { validateVersion } from './validate-version';

const text = { en: 'The land would stay as it is.', uk: 'Земля лишилася б такою, як є.' };

const provision: Provision = {
  id: 'donetsk',
  name: { en: 'Donetsk Oblast', uk: 'Донецька область' },
  extent: { unit: 'UA-14' },
  status: statusOf('ukraine', 'line-only', ['frozen']),
  point: '21a',
  basis: 'stated',
  confidence: 'high',
  disputes: [],
  paraphrase: text,
  sources: ['agency']
};

const pullBack: Overlay = { ...provision, id: 'pull-back', kind: 'pull-back' };

const valid: PlanVersion = {
  id: 'us-28point-2025-11',
  title: text,
  shortTitle: text,
  published: '2025-11-20',
  authors: text,
  side: 'us',
  kind: 'proposal',
  standing: 'draft',
  standingNote: text,
  supersededBy: 'geneva-19point-2025-11',
  lineOfContact: { date: null, note: text },
  textBasis: text,
  summary: text,
  provisions: [provision],
  remainder: { ...provision, name: text },
  overlays: [pullBack],
  sites: [
    silentSite('zaporizhzhia-npp'),
    silentSite('kakhovka-dam'),
    silentSite('kinburn-spit'),
    silentSite('dnipro-shipping'),
    silentSite('black-sea-shipping')
  ],
  leavesOpen: [text],
  notes: [],
  sources: ['agency', 'newspaper']
};

const problemsOf = (version: PlanVersion) => validateVersion(version, ['UA-14', 'UA-09'], ['agency', 'newspaper']);
const withProvision = (change: Partial<Provision>): PlanVersion => ({
  ...valid,
  provisions: [{ ...provision, ...change }]
});
const withText = (en: string, uk: string): PlanVersion => ({ ...valid, summary: { en, uk } });
/** A value that the type forbids but a careless cast lets through. */
const forbidden = (value: unknown) => value as never;

const inWords: TermInWords = provision;
const notDrawn: PlanVersion = {
  ...valid,
  provisions: [],
  overlays: [],
  notDrawn: { brief: text, reason: text, terms: [inWords] }
};
const withTerm = (change: Partial<TermInWords>): PlanVersion => ({
  ...notDrawn,
  notDrawn: { brief: text, reason: text, terms: [{ ...inWords, ...change }] }
});

const unconfirmed: Partial<Provision> = {
  basis: 'reported',
  confidence: 'low',
  point: null,
  sources: [],
  sourceNeeded: 'a Sunday paper'
};

const silent: Partial<Provision> = {
  basis: 'not-stated',
  point: null,
  sources: [],
  status: statusOf('unspecified', 'unspecified', ['unspecified'])
};

describe('validateVersion', () => {
  it('finds nothing wrong with a valid version', () => {
    expect(problemsOf(valid)).toEqual([]);
  });

  it('accepts a silence without point and source', () => {
    expect(problemsOf(withProvision(silent))).toEqual([]);
  });

  it('accepts what is stated without a point, if a note says where', () => {
    expect(problemsOf(withProvision({ point: null, pointNote: text }))).toEqual([]);
  });

  it('accepts a version that is not drawn, with its terms in words', () => {
    expect(problemsOf(notDrawn)).toEqual([]);
  });

  it('accepts a reported term whose source is named and still needed', () => {
    expect(problemsOf(withProvision(unconfirmed))).toEqual([]);
  });

  it('names the file and the place', () => {
    expect(problemsOf(withProvision({ sources: [] }))).toEqual([
      'us-28point-2025-11.ts, provision donetsk: a source is missing.'
    ]);
  });

  it('begins every problem with the name of the file', () => {
    const broken: PlanVersion[] = [
      withProvision({ sources: ['forum'] }),
      withProvision({ extent: { unit: 'UA-99' } }),
      withProvision({ sources: [] }),
      withTerm({ sources: ['forum'] }),
      { ...valid, summary: forbidden({ en: text.en }) }
    ];
    for (const version of broken) {
      const problems = problemsOf(version);
      expect(problems).not.toEqual([]);
      expect(problems.filter((problem) => !problem.startsWith('us-28point-2025-11.ts, '))).toEqual([]);
    }
  });

  it.each<[rule: string, version: PlanVersion, message: string]>([
    ['an id that nobody knows', { ...valid, id: 'us-29point' }, 'is none of'],
    ['an id that is not in kebab-case', { ...valid, id: 'US_28' }, 'kebab-case'],
    ['a side that is no side', { ...valid, side: forbidden('moon') }, '“moon” is none of'],
    ['a kind that is no kind', { ...valid, kind: forbidden('deal') }, '“deal” is none of'],
    ['a standing that is none', { ...valid, standing: forbidden('signed') }, '“signed” is none of'],
    ['an unknown successor', { ...valid, supersededBy: 'us-29point' }, '“us-29point” is none of'],
    ['a version that supersedes itself', { ...valid, supersededBy: valid.id }, 'cannot supersede itself'],
    ['a month instead of a day', { ...valid, published: '2025-11' }, '“2025-11” is no day'],
    [
      'a line of contact without a day',
      { ...valid, lineOfContact: { date: 'signing', note: text } },
      '“signing” is no day'
    ],
    ['a version without sources', { ...valid, sources: [] }, 'a source is missing'],
    ['two provisions of one id', { ...valid, provisions: [provision, provision] }, '“donetsk” occurs more than once'],
    ['a provision id with spaces', withProvision({ id: 'Donetsk Oblast' }), 'not in kebab-case'],
    ['an unknown unit', withProvision({ extent: { unit: 'UA-99' } }), '“UA-99” is no unit'],
    [
      'an unknown unit deep inside an extent',
      withProvision({ extent: { all: [{ not: { any: [{ unit: 'UA-99' }] } }] } }),
      '“UA-99” is no unit'
    ],
    ['a third holder', withProvision({ extent: { heldBy: forbidden('nobody') } }), '“nobody” is none of'],
    ['a distance of zero', withProvision({ extent: { within: { km: 0, of: 'line-of-contact' } } }), 'must be positive'],
    ['an unknown control', withProvision({ status: statusOf(forbidden('us'), 'none', ['frozen']) }), '“us” is none'],
    [
      'an unknown recognition',
      withProvision({ status: statusOf('joint', forbidden('ru'), ['frozen']) }),
      '“ru” is none of'
    ],
    [
      'an unknown administration',
      withProvision({ status: statusOf('joint', 'none', ['frozen'], { by: forbidden('un') }) }),
      '“un” is none of'
    ],
    ['forces without a value', withProvision({ status: statusOf('ukraine', 'none', []) }), 'forces must be a set'],
    [
      'forces in another order',
      withProvision({ status: statusOf('ukraine', 'none', ['demilitarised', 'frozen']) }),
      'forces must be a set'
    ],
    [
      'forces twice over',
      withProvision({ status: statusOf('ukraine', 'none', ['frozen', 'frozen']) }),
      'forces must be a set'
    ],
    [
      'forces that are also unspecified',
      withProvision({ status: statusOf('ukraine', 'none', ['frozen', 'unspecified']) }),
      'specified and unspecified at once'
    ],
    ['an unknown basis', withProvision({ basis: forbidden('guessed') }), '“guessed” is none of'],
    ['an unknown confidence', withProvision({ confidence: forbidden('certain') }), '“certain” is none of'],
    [
      'an unknown kind of dispute',
      withProvision({ disputes: [{ kind: forbidden('rumour'), text }] }),
      '“rumour” is none of'
    ],
    ['a stated term without a point', withProvision({ point: null }), 'needs a point'],
    ['a point that is no number', withProvision({ point: 'Territory' }), 'no number of a point'],
    ['a term without a source', withProvision({ sources: [] }), 'a source is missing'],
    ['an unknown source', { ...withProvision({ sources: ['forum'] }), sources: ['forum'] }, '“forum” is unknown'],
    [
      'a source that the version does not list',
      { ...withProvision({ sources: ['newspaper'] }), sources: ['agency'] },
      'not among the version’s sources'
    ],
    ['a source cited twice', withProvision({ sources: ['agency', 'agency'] }), '“agency” occurs more than once'],
    [
      'a term that needs its source and is shown as certain',
      withProvision({ ...unconfirmed, confidence: 'medium' }),
      'provision donetsk: what still needs its source is reported, with low confidence'
    ],
    [
      'a term that needs its source and is called stated',
      withProvision({ ...unconfirmed, basis: 'stated', point: '1' }),
      'provision donetsk: a source is missing'
    ],
    [
      'a version that is not drawn and has provisions',
      { ...notDrawn, provisions: [provision] },
      'us-28point-2025-11.ts, notDrawn: a version that is not drawn has no provisions'
    ],
    ['a version that is not drawn and has overlays', { ...notDrawn, overlays: [pullBack] }, 'no overlays'],
    [
      'a version that is not drawn and silent',
      { ...notDrawn, notDrawn: { brief: text, reason: text, terms: [] } },
      'says its terms in words'
    ],
    [
      'a version that is not drawn for a reason in one language',
      { ...notDrawn, notDrawn: { brief: text, reason: forbidden({ en: text.en }), terms: [inWords] } },
      'us-28point-2025-11.ts, notDrawn.reason: the text must exist in English and in Ukrainian'
    ],
    ['a term in words without a source', withTerm({ sources: [] }), 'term donetsk: a source is missing'],
    ['a term in words with an unknown source', withTerm({ sources: ['forum'] }), 'term donetsk: the source “forum”'],
    [
      'a term in words with an unknown control',
      withTerm({ status: statusOf(forbidden('us'), 'none', ['frozen']) }),
      'term donetsk: “us” is none of'
    ],
    [
      'two terms in words of one id',
      { ...notDrawn, notDrawn: { brief: text, reason: text, terms: [inWords, inWords] } },
      'notDrawn: “donetsk” occurs more than once'
    ],
    [
      'a date of publication known to the century',
      { ...valid, publishedPrecision: forbidden('century') },
      '“century” is none of'
    ],
    ['a document with spaces', { ...valid, variantOf: 'The framework' }, 'variantOf: “The framework” is not in kebab'],
    ['a silence with a point', withProvision({ ...silent, point: '1' }), 'a silent text has no point'],
    ['a silence with a source', withProvision({ ...silent, sources: ['agency'] }), 'a silent text has no source'],
    [
      'a silence that settles something',
      withProvision({ ...silent, status: provision.status }),
      'leaves every facet unspecified'
    ],
    [
      'a long paraphrase',
      withProvision({ paraphrase: { en: 'word '.repeat(70).trim(), uk: text.uk } }),
      '349 characters is too long'
    ],
    [
      'a long map label',
      withProvision({ mapLabel: { en: 'Demilitarised buffer zone in Donetsk', uk: 'Буфер' } }),
      'too long for the map'
    ],
    [
      'a remainder without a source',
      { ...valid, remainder: { ...valid.remainder, sources: [] } },
      'remainder: a source is missing'
    ],
    [
      'an unknown kind of overlay',
      { ...valid, overlays: [{ ...pullBack, kind: forbidden('mined') }] },
      '“mined” is none of'
    ],
    ['two overlays of one id', { ...valid, overlays: [pullBack, pullBack] }, 'more than once'],
    ['a missing site', { ...valid, sites: valid.sites.slice(1) }, 'each once and in this order'],
    ['an empty text', withText('', text.uk), 'must exist in English and in Ukrainian'],
    ['a missing language', { ...valid, summary: forbidden({ en: text.en }) }, 'must exist in English and in Ukrainian'],
    ['an untranslated text', withText(text.en, text.en), 'has no Cyrillic letter'],
    ['swapped languages', withText(text.uk, text.en), 'the English text has Cyrillic letters'],
    ['a space at the end', withText(`${text.en} `, text.uk), 'ends with a space'],
    ['typewriter marks', withText(text.en, "Слов'янськ"), 'typewriter quotation marks'],
    ['leaning words in English', withText('The regime gained land.', text.uk), 'has “gained”'],
    ['leaning words in Ukrainian', withText(text.en, 'Звільнення земель.'), 'has “Звільнен”'],
    ['Russian-derived names', withText('The city of Kiev.', text.uk), 'has “Kiev”'],
    ['Russian letters', withText(text.en, 'Вывод войск.'), 'has “Вывод”'],
    ['a value that is not JSON', { ...valid, notes: forbidden([undefined]) }, 'the value is not JSON']
  ])('rejects %s', (_, version, message) => {
    expect(problemsOf(version).join('\n')).toContain(message);
  });
});
