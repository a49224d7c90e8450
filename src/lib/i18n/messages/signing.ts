import { messageSet, type Widen } from '../message-set';

/** A day, or a line of the reader's own by its name. */
export type When = readonly [kind: 'dated' | 'own', name: string];

const on = ([kind, name]: When): string => (kind === 'dated' ? `on ${name}` : `on the line ${name}`);

/** English texts of the slider over days of signing, which comes where a reader asks for it. */
const en = {
  label: 'If signed on …',
  situationLabel: 'The line on …',
  input: 'Day of signing',
  situationInput: 'Day of the line of contact',
  earlier: 'Earlier line',
  later: 'Later line',
  play: 'Play through the dates',
  pause: 'Pause',
  /** What is left by each side, or held: `[area]`, or `[Ukraine's, Russia's]`. */
  clause: {
    'ukraine-leaves': (area: string) => `Ukraine would leave ${area}`,
    'russia-leaves': (area: string) => `Russia would leave ${area}`,
    'russia-holds': (area: string) => `Russia would hold ${area}`,
    'held-by-russia': (area: string) => `Russia held ${area}`,
    both: (ukraine: string, russia: string) => `Ukraine would leave ${ukraine} and Russia ${russia}`
  },
  /** An area that is left, after “on another day”. */
  from: (area: string) => area,
  areas: (areas: readonly string[]) => areas.join(' and '),
  signed: (when: When, clause: string) => `Signed ${on(when)}, ${clause}.`,
  signedElse: (when: When, clause: string, other: When, areas: string) =>
    `Signed ${on(when)}, ${clause}; ${on(other)}, ${areas}.`,
  held: (when: When, area: string) => `Held by Russia ${on(when)}: ${area}.`,
  heldElse: (when: When, area: string, other: When, otherArea: string) =>
    `Held by Russia ${on(when)}: ${area}; ${on(other)}: ${otherArea}.`,
  value: (line: string, clauses: string) => `${line}: ${clauses}`,
  of: (title: string, text: string) => `${title}: ${text}`
};

export type SigningMessages = Widen<typeof en>;

export const signingMessages = messageSet<SigningMessages>(
  en,
  import.meta.glob('../languages/*/signing.ts', { eager: true, import: 'default' })
);
