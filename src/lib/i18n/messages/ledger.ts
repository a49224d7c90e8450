import { innerQuotes } from '../format';
import { messageSet, type Widen } from '../message-set';
import { counted } from '../plural';

/** English texts of what would change hands; pages that show it prerendered load none of them. */
const en = {
  title: (version: string) => `What would change hands: ${version}`,
  description: (version: string) =>
    `Land, people, towns and assets that would be in other hands or of another status under “${innerQuotes(version)}”, by clause: from whom to whom. One page to print.`,
  drawnOn: (line: string) => `Drawn on the line of contact of ${line}.`,
  who: {
    ukraine: 'held by Ukraine',
    russia: 'held by Russia',
    neither: 'held by neither side’s forces',
    joint: 'held by both jointly',
    'to-be-negotiated': 'left to negotiation',
    unspecified: 'not said by the text'
  },
  heading: {
    changes: {
      ukraine: 'Held by Russia on that day, would be held by Ukraine',
      russia: 'Held by Ukraine on that day, would be held by Russia'
    },
    leaves: {
      neither: (holder: 'ukraine' | 'russia') =>
        `Held by ${holder === 'ukraine' ? 'Ukraine' : 'Russia'} on that day, would be held by neither side’s forces`,
      joint: (holder: 'ukraine' | 'russia') =>
        `Held by ${holder === 'ukraine' ? 'Ukraine' : 'Russia'} on that day, would be held by both jointly`
    },
    open: {
      negotiated: (holder: 'ukraine' | 'russia') =>
        `Held by ${holder === 'ukraine' ? 'Ukraine' : 'Russia'} on that day; who would hold it is left to negotiation`,
      unspecified: (holder: 'ukraine' | 'russia') =>
        `Held by ${holder === 'ukraine' ? 'Ukraine' : 'Russia'} on that day; the text does not say who would hold it`
    },
    recognised: {
      russia: 'Held by Russia as on that day, would be recognised as Russian',
      ukraine: 'Held by Ukraine as on that day, would be recognised as Russian'
    },
    withdraws: {
      russia: 'Held by Russia as on that day; its forces would leave',
      ukraine: 'Held by Ukraine as on that day; its forces would leave'
    },
    between: (from: string, to: string) => `By the first text ${from}, by the second ${to}`,
    recognisedBetween: (who: string) => `By both texts ${who}, recognised in another way`
  },
  column: {
    land: 'Land and clause',
    terms: 'By the text',
    area: 'Area',
    people: 'People who lived there',
    towns: 'Towns of 10,000 and more',
    assets: 'Assets'
  },
  lived: (people: string) => `${people} lived there before the full-scale invasion`,
  crimea: 'by an estimate of the United Nations (OCHA, 2022); no official estimate of Ukraine covers it',
  towns: (count: number) => counted('en', count, { one: 'town', other: 'towns' }),
  townList: 'Towns of 10,000 people and more',
  noTowns: 'no town of 10,000 people or more',
  noAssets: 'none of the assets that the atlas knows',
  more: (count: number) => `and ${String(count)} more`,
  capacity: {
    operating: (mw: string) => `${mw} ran when last heard of`,
    damaged: (mw: string) => `${mw} damaged`,
    none: 'none of them known to run'
  },
  ownTerms: 'Places with terms of their own',
  noOwnTerm: 'no term',
  unspoken: (area: string) => `Of the rest of the country, ${area}, the text does not say anything.`,
  nothing: 'On this line of contact nothing would change hands or status under this text.',
  nothingBetween: 'On this line of contact both texts leave all land in the same hands.',
  nearLine: '* so near the line of contact that its side is uncertain.',
  method:
    'Towns: official estimate of the population present on 1 January 2022; in Crimea and Sevastopol GeoNames, undated. The state of an asset is of the date beside it, never of today; no megawatt of a plant that is destroyed, stopped or not heard of is counted. Land changes who holds it or its status; nothing is said of where people would live.',
  methodLink: 'How this is derived',
  table: 'All of it as a table (CSV)',
  versionLink: 'Map, clauses and sources of this version'
};

export type LedgerMessages = Widen<typeof en>;

/** Texts of what would change hands. */
export const ledgerMessages = messageSet<LedgerMessages>(
  en,
  import.meta.glob('../languages/*/ledger.ts', { eager: true, import: 'default' })
);
