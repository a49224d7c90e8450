import { formatList } from '../format';
import { messageSet, type Widen } from '../message-set';

/** A name of land in the form that its place in a sentence asks for; English has one. */
type LandForm<Of extends unknown[]> = (...of: [...Of, form: LandCase]) => string;
type LandCase = 'named' | 'from' | 'own';

const formsOf = (named: string, own = named) => ({ named, from: named, own });

const partsOf: LandForm<['ukraine' | 'russia', readonly string[]]> = (holder, names, form) =>
  `the ${names.length === 1 ? 'part' : 'parts'} of ${formatList(names, 'en')} ${names.length === 1 ? 'Oblast' : 'oblasts'} that ${form === 'own' ? 'it' : holder === 'russia' ? 'Russia' : 'Ukraine'} holds`;

/** What a version would do, in sentences: written while prerendering, in images, and where a reader chooses another line. */
const en = {
  /** Lands as sentences list them; “from” is the form after that word, “own” the same of who holds them. */
  lands: {
    all: { named: 'all of it', from: 'all of it', own: 'all of it' },
    oblasts: ((names) => `${formatList(names, 'en')} ${names.length === 1 ? 'Oblast' : 'oblasts'}`) as LandForm<
      [readonly string[]]
    >,
    parts: partsOf,
    /** What other clauses leave of such parts. */
    restOf: ((holder, names, form) => `the rest of ${partsOf(holder, names, form)}`) as typeof partsOf,
    /** Land by a name in quotation marks. */
    called: ((name) => name) as LandForm<[string]>,
    allOther: formsOf('all other land'),
    other: {
      'crimea-with-sevastopol': formsOf('Crimea with Sevastopol'),
      'kinburn-spit-held-by-russia': formsOf('the Kinburn Spit'),
      'elsewhere-held-by-russia': formsOf('other land that Russia holds', 'other land that it holds'),
      'outside-crimea-held-by-russia': formsOf(
        'the land that Russia holds outside Crimea',
        'the land that it holds outside Crimea'
      ),
      remainder: formsOf('other land that Ukraine holds', 'other land that it holds')
    }
  },
  ofPart: (area: string, places: string) => `The text speaks of a part of Ukraine only: ${places} (${area}).`,
  wouldHoldAll: (holder: string) => `${holder} would hold all of it.`,
  wouldHoldOfPart: (holder: string, area: string) => `Of that, ${holder} would hold ${area}.`,
  rest: (area: string) => `On the rest the text is silent: ${area}.`,
  wouldHold: (holder: string, area: string, share: string) => `${holder} would hold ${area}, ${share} of Ukraine.`,
  held: (holder: string, area: string, share: string) => `${holder} held ${area}, ${share} of Ukraine.`,
  withdraw: (holder: string, area: string, places: string) => `${holder} would withdraw from ${places} (${area}).`,
  frozen: (area: string, places: string) => `Frozen along the line of contact: ${places} (${area}).`,
  deFacto: (area: string, places: string) => `Recognised de facto as Russian: ${places} (${area}).`,
  deJure: (area: string, places: string) => `Recognised as Russian in law: ${places} (${area}).`,
  negotiated: (area: string, places: string) => `Left to negotiation: ${places} (${area}).`,
  silent: (area: string, places: string) => `The text does not say who would hold ${places} (${area}).`,
  demilitarised: (area: string, places: string) => `Demilitarised: ${places} (${area}).`,
  allUkraine: 'All of Ukraine within its internationally recognised border is Ukrainian in law.'
};

export type SentenceMessages = Widen<typeof en>;

export const sentenceMessages = messageSet<SentenceMessages>(
  en,
  import.meta.glob('../languages/*/sentences.ts', { eager: true, import: 'default' })
);
