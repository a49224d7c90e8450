import type { Provision, Remainder, Status } from '../plans/plan-version';
import type { MapFacet } from '../view/view';

/** Hue tells who would hold the land, or what else the facet in view says. */
export const HUES = ['ukraine', 'russia', 'neither', 'negotiate', 'silent'] as const;
export type Hue = (typeof HUES)[number];

/** The lighter tint stands for what is frozen or left as it is, the stronger one for what a text settles. */
export const TINTS = ['plain', 'light', 'strong'] as const;
export type Tint = (typeof TINTS)[number];

/** Hatch tells recognition and uncertainty; it carries the distinction where colour cannot. */
export const HATCHES = [
  'none',
  'diagonal',
  'wide-diagonal',
  'back-diagonal',
  'cross',
  'dots',
  'level',
  'silent'
] as const;
export type Hatch = (typeof HATCHES)[number];

/** How one class of land is drawn. Colours are in `palette.ts`, patterns in `hatches.ts`. */
export interface Symbol {
  readonly hue: Hue;
  readonly tint: Tint;
  readonly hatch: Hatch;
  /** A broken outline: inferred by the atlas, or the text does not say. */
  readonly broken: boolean;
}

type Terms = Pick<Provision | Remainder, 'status' | 'basis'>;

const CONTROL_HUE = {
  ukraine: 'ukraine',
  russia: 'russia',
  neither: 'neither',
  joint: 'neither',
  'to-be-negotiated': 'negotiate',
  unspecified: 'silent'
} as const satisfies Record<Status['control'], Hue>;

const isUncertain = ({ basis }: Terms): boolean =>
  basis === 'inferred' || basis === 'not-stated' || basis === 'reported';

function hatchOfStatus({ control, recognition, forces }: Status): Hatch {
  if (forces.includes('demilitarised')) return 'dots';
  if (forces.includes('russia-withdraws')) return 'back-diagonal';
  if (recognition === 'russia-de-jure') return 'cross';
  if (recognition === 'russia-de-facto') return forces.includes('frozen') ? 'wide-diagonal' : 'diagonal';
  if (forces.includes('frozen')) return 'level';
  return control === 'unspecified' ? 'silent' : 'none';
}

function tintOfStatus({ control, recognition, forces }: Status): Tint {
  if (forces.includes('demilitarised')) return 'strong';
  if (forces.includes('frozen') || forces.includes('russia-withdraws')) return 'light';
  return control === 'ukraine' && !forces.includes('ukraine-withdraws') && recognition !== 'russia-de-facto'
    ? 'plain'
    : 'strong';
}

const RECOGNITION_SYMBOL = {
  'ukraine-de-jure': { hue: 'ukraine', tint: 'strong', hatch: 'none' },
  'russia-de-facto': { hue: 'russia', tint: 'strong', hatch: 'diagonal' },
  'russia-de-jure': { hue: 'russia', tint: 'strong', hatch: 'cross' },
  'line-only': { hue: 'neither', tint: 'light', hatch: 'level' },
  none: { hue: 'ukraine', tint: 'light', hatch: 'back-diagonal' },
  deferred: { hue: 'negotiate', tint: 'strong', hatch: 'none' },
  unspecified: { hue: 'silent', tint: 'plain', hatch: 'silent' }
} as const satisfies Record<Status['recognition'], Omit<Symbol, 'broken'>>;

/** What happens to the forces, from the strongest effect to the weakest: the first that a set contains is drawn. */
const FORCES_SYMBOLS = [
  ['demilitarised', { hue: 'neither', tint: 'strong', hatch: 'dots' }],
  ['both-withdraw', { hue: 'neither', tint: 'light', hatch: 'cross' }],
  ['ukraine-withdraws', { hue: 'russia', tint: 'strong', hatch: 'diagonal' }],
  ['russia-withdraws', { hue: 'ukraine', tint: 'light', hatch: 'back-diagonal' }],
  ['frozen', { hue: 'negotiate', tint: 'light', hatch: 'level' }],
  ['unchanged', { hue: 'negotiate', tint: 'plain', hatch: 'none' }],
  ['unspecified', { hue: 'silent', tint: 'plain', hatch: 'silent' }]
] as const satisfies readonly (readonly [Status['forces'][number], Omit<Symbol, 'broken'>])[];

const ADMINISTRATION_SYMBOL = {
  ukraine: { hue: 'ukraine', tint: 'strong', hatch: 'none' },
  russia: { hue: 'russia', tint: 'strong', hatch: 'diagonal' },
  joint: { hue: 'neither', tint: 'strong', hatch: 'cross' },
  international: { hue: 'neither', tint: 'strong', hatch: 'dots' },
  'to-be-negotiated': { hue: 'negotiate', tint: 'strong', hatch: 'none' },
  unspecified: { hue: 'silent', tint: 'plain', hatch: 'silent' }
} as const satisfies Record<Status['administration']['by'], Omit<Symbol, 'broken'>>;

const CONTROL_HATCH: Partial<Record<Status['control'], Hatch>> = {
  joint: 'cross',
  unspecified: 'silent',
  russia: 'diagonal'
};

function forcesSymbol(forces: Status['forces']): Omit<Symbol, 'broken'> {
  const found = FORCES_SYMBOLS.find(([effect]) => forces.includes(effect));
  return found === undefined ? { hue: 'silent', tint: 'plain', hatch: 'silent' } : found[1];
}

/** How land with these terms is drawn when the reader looks at `facet`. */
export function symbolFor(terms: Terms, facet: MapFacet): Symbol {
  const { status } = terms;
  const broken = isUncertain(terms);
  switch (facet) {
    case 'status':
      return { hue: CONTROL_HUE[status.control], tint: tintOfStatus(status), hatch: hatchOfStatus(status), broken };
    case 'control':
      return {
        hue: CONTROL_HUE[status.control],
        tint: status.control === 'ukraine' ? 'light' : 'strong',
        hatch: CONTROL_HATCH[status.control] ?? 'none',
        broken
      };
    case 'recognition':
      return { ...RECOGNITION_SYMBOL[status.recognition], broken };
    case 'forces':
      return { ...forcesSymbol(status.forces), broken };
    case 'administration':
      return { ...ADMINISTRATION_SYMBOL[status.administration.by], broken };
  }
}

/**
 * The legend class of land with these terms: what the reader must be able to tell apart in this facet. Doubles as the
 * class's id in links, so its form is stable.
 */
export function classFor(terms: Terms, facet: MapFacet): string {
  const { status, basis } = terms;
  const certainty = basis === 'inferred' || basis === 'reported' ? `.${basis}` : '';
  switch (facet) {
    case 'status':
      return `${status.control}.${status.recognition}.${status.forces.join('+')}${certainty}`;
    case 'control':
      return `${status.control}${certainty}`;
    case 'recognition':
      return `${status.recognition}${certainty}`;
    case 'forces':
      return `${status.forces.join('+')}${certainty}`;
    case 'administration':
      return `${status.administration.by}${certainty}`;
  }
}
