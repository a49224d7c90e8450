import type { LineOfContact } from '../../territory/line-of-contact';
import { formatLines } from '../format-line';
import { innerQuotes } from '../format';
import { messageSet, type Widen } from '../message-set';

const ofLines = (lines: readonly LineOfContact[], month?: 'short') =>
  `${lines.some(({ kind }) => kind === 'own') ? 'from' : 'of'} ${formatLines(lines, 'en', month)}`;

/** English texts of captions and descriptions of images, apart from `messages/common.ts` so that no other page loads them. */
const en = {
  note: {
    proposals: 'Proposals, not agreed borders.',
    draft: 'A reader’s own draft: not a published text, and not an agreed border.',
    drafts: 'Proposals, not agreed borders; a reader’s own draft among them, not a published text.',
    measured: 'Measured areas, neither a proposal nor an agreed border.'
  },
  age: (date: string) => `That is the newest line of contact in the atlas; there is none after ${date}.`,
  line: (lines: readonly LineOfContact[]) => `Line of contact ${ofLines(lines)}.`,
  lineBriefly: (lines: readonly LineOfContact[]) => `Line of contact ${ofLines(lines, 'short')}.`,
  /** Where figures need the room. */
  lineMostBriefly: (lines: readonly LineOfContact[]) => `Line ${ofLines(lines, 'short')}.`,
  lines: (a: string, b: string) => `Lines of contact of ${a} and ${b}.`,
  period: (first: string, last: string) => `From ${first} to ${last}.`,
  measuredOn: (line: LineOfContact) =>
    `Areas are measured on the line of contact ${ofLines([line])} and rounded to three figures.`,
  figure: (title: string, area: string, share: string | null) =>
    `${title}: ${area}${share === null ? '' : `, ${share} of Ukraine`}.`,
  holds: (holder: string, area: string) => `${holder} would hold ${area}.`,
  held: (holder: string, area: string) => `${holder} held ${area}.`,
  holdsAndOpen: (holder: string, area: string, open: string) => `${holder} would hold ${area}; left open: ${open}.`,
  /** Of a text that speaks of a part of the country only. */
  holdsAndSilent: (holder: string, area: string) => `${holder} would hold ${area}; on the rest the text is silent.`,
  ofPart: (area: string) => `The text speaks of ${area} only.`,
  open: (area: string) => `Who would hold ${area} is left open.`,
  notDrawn: (brief: string) => `Not drawn: ${brief}.`,
  standing: (title: string, standing: string) => `${title} (${standing}).`,
  side: (letter: string, title: string, standing: string) => `${letter}: ${title} (${standing}).`,
  land: (title: string, places: string, area: string, share: string | null) =>
    `${title}: ${places} (${area}${share === null ? '' : `, ${share} of Ukraine`}).`,
  landInWords: (title: string, places: string) => `${title}: ${places}.`,
  hidden: (layers: string) => `Switched off in this image: ${layers}.`,
  isolated: (title: string) => `Only one class of land is coloured: ${title}.`,
  lead: {
    version: 'Map: ',
    line: 'Map of lines: ',
    bands: 'Map of distances: ',
    moved: 'Map of what the line changes: ',
    'side-by-side': 'Two maps: ',
    difference: 'Map of differences: ',
    multiples: 'Small maps: ',
    'areas-over-time': 'Chart: '
  },
  opening: {
    version: (title: string) =>
      `Map of Ukraine within its internationally recognised border: land terms of “${innerQuotes(title)}”.`,
    'side-by-side': 'Two maps of Ukraine within its internationally recognised border, A beside B.',
    difference:
      'Map of Ukraine within its internationally recognised border: coloured is only the land whose status differs between A and B, as B has it.',
    multiples: (count: number) => `${String(count)} small maps of Ukraine within its internationally recognised border.`
  },
  pair: {
    differs: (area: string, share: string) => `The status differs on ${area}, ${share} of Ukraine.`,
    differsBy: (facet: string, area: string, share: string) =>
      `The status differs on ${area}, ${share} of Ukraine (${facet}).`,
    silent: (area: string) => `On ${area} one of the two texts is silent.`,
    briefly: (area: string) => `Status differs on ${area}.`,
    nowhere: 'The status differs on no land.',
    same: (area: string) => `On ${area} it is the same.`,
    transition: (number: string, from: string, to: string, area: string, places: string) =>
      `${number}. In A “${from}”, in B “${to}”: ${area} (${places}).`,
    more: (area: string) => `All other differences together: ${area}.`,
    onTwoLines:
      'The maps do not stand on the same line of contact: a difference between them may come from the line and not from the texts, so no areas are compared.',
    withoutMap: (title: string) => `${title} is not drawn, so no areas are compared.`
  },
  /** One text on two lines of contact, A and B. */
  moved: {
    opening:
      'Map of Ukraine within its internationally recognised border: coloured is only the land whose status under one text differs between two lines of contact, as it is on the second.',
    differs: (area: string, share: string) => `By the line alone the status differs on ${area}, ${share} of Ukraine.`,
    people: 'Where the two lines differ',
    nowhere: 'Under this text the two lines give no land another status.',
    held: (toRussia: string, toUkraine: string) =>
      `On the second line Russia holds ${toRussia} that Ukraine holds on the first, and Ukraine ${toUkraine} that Russia holds on the first.`,
    transition: (number: string, from: string, to: string, area: string, places: string) =>
      `${number}. On the first line “${from}”, on the second “${to}”: ${area} (${places}).`
  },
  several: {
    versions: (count: number) => `${String(count)} plan versions`,
    core: (area: string, share: string) => `All say the same of ${area}, ${share} of Ukraine.`,
    coreWithout: (area: string, share: string, titles: string) =>
      `All but those not drawn (${titles}) say the same of ${area}, ${share} of Ukraine.`,
    none: 'There is no land of which all say the same.',
    land: (title: string, area: string, places: string) => `Of that, “${innerQuotes(title)}”: ${area} (${places}).`,
    silent: (area: string) => `On ${area} those that say something agree, and the others are silent.`
  },
  /** The name of a version among others. */
  named: (title: string) => `“${innerQuotes(title)}”`,
  outside: (count: number) => `and ${String(count)} more`,
  credit: {
    /** Sources of one version alone, whose title stands beside them. */
    source: (sources: string) => `Sources: ${sources}.`,
    sources: (title: string, sources: string) => `Sources (${title}): ${sources}.`,
    data: (credits: string) => `${credits}.`,
    image: (site: string) => `Image: ${site}`
  },
  rights: (covers: string, title: string, url: string) => `${covers}. ${title}: ${url}`
};

/** The texts every language of captions has. */
export type CaptionMessages = Widen<typeof en>;

/** Texts of captions and descriptions of images; imported by nothing that a version's page loads. */
export const captionMessages = messageSet<CaptionMessages>(
  en,
  import.meta.glob('../languages/*/caption.ts', { eager: true, import: 'default' })
);
