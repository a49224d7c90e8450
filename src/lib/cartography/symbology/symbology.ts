import type { Partition } from '../../derivation/partition/derive-partition';
import { spokenLand } from '../../derivation/partition/spoken-land';
import { drawnStatus, SILENT_KEY, statusKey, type DrawnStatus } from '../../derivation/partition/status-key';
import type { Provision, Remainder, Status } from '../../plans/schema/plan-version';
import type { MapFacet } from '../../view/page/view';

/** Hue shows who would hold the land, or what else the facet in view says. */
export const HUES = ['ukraine', 'russia', 'neither', 'negotiate', 'silent'] as const;
export type Hue = (typeof HUES)[number];

/** Light: frozen, or left as it is; strong: settled by the text; deep: land that one side would have to leave. */
export const TINTS = ['plain', 'light', 'strong', 'deep'] as const;
export type Tint = (typeof TINTS)[number];

/** Hatch shows recognition and uncertainty; it carries the distinction where colour cannot. */
export type Hatch = 'none' | 'diagonal' | 'wide-diagonal' | 'back-diagonal' | 'cross' | 'dots' | 'level' | 'silent';

/** Symbol of one class of land. Colours are in `palette.ts`, patterns in `hatches.ts`. */
export interface MapSymbol {
  readonly hue: Hue;
  readonly tint: Tint;
  readonly hatch: Hatch;
  /** A broken outline: inferred by the atlas, or the text does not say. */
  readonly broken: boolean;
}

/** Land outside the part that a text speaks of: it recedes behind that part. */
const RECEDING: MapSymbol = { hue: 'silent', tint: 'plain', hatch: 'none', broken: false };

/** Land of Ukraine that stays as it is, or that a text leaves out, has no outline and no name of its own. */
export const hasOutline = ({ hue, tint, hatch }: MapSymbol): boolean =>
  !(tint === 'plain' && hatch === 'none' && (hue === 'ukraine' || hue === 'silent'));

type Terms = Pick<Provision | Remainder, 'status' | 'basis'>;

const CONTROL_HUE = {
  ukraine: 'ukraine',
  russia: 'russia',
  neither: 'neither',
  joint: 'neither',
  'to-be-negotiated': 'negotiate',
  unspecified: 'silent'
} as const satisfies Record<Status['control'], Hue>;

const isUncertain = ({ basis }: Terms): boolean => basis === 'inferred' || basis === 'reported';

function hatchOfStatus({ control, recognition, effects }: DrawnStatus): Hatch {
  // It has the hue of land that neither side holds: drafts may have both.
  if (control === 'joint') return 'cross';
  if (effects.includes('demilitarised')) return 'dots';
  if (effects.includes('russia-withdraws')) return 'back-diagonal';
  if (recognition === 'russia-de-jure') return 'cross';
  if (recognition === 'russia-de-facto') return effects.includes('frozen') ? 'wide-diagonal' : 'diagonal';
  if (effects.includes('frozen')) return 'level';
  return control === 'unspecified' ? 'silent' : 'none';
}

function tintOfStatus({ control, recognition, effects }: DrawnStatus): Tint {
  if (effects.includes('demilitarised')) return 'strong';
  if (effects.includes('ukraine-withdraws') || effects.includes('both-withdraw')) return 'deep';
  if (effects.includes('frozen') || effects.includes('russia-withdraws')) return 'light';
  if (control !== 'ukraine') return 'strong';
  if (recognition === undefined) return 'plain';
  return recognition === 'ukraine-de-jure' ? 'light' : 'strong';
}

const RECOGNITION_SYMBOL = {
  'ukraine-de-jure': { hue: 'ukraine', tint: 'strong', hatch: 'none' },
  'russia-de-facto': { hue: 'russia', tint: 'strong', hatch: 'diagonal' },
  'russia-de-jure': { hue: 'russia', tint: 'strong', hatch: 'cross' },
  'line-only': { hue: 'neither', tint: 'light', hatch: 'level' },
  none: { hue: 'ukraine', tint: 'light', hatch: 'back-diagonal' },
  deferred: { hue: 'negotiate', tint: 'strong', hatch: 'none' },
  unspecified: { hue: 'silent', tint: 'plain', hatch: 'silent' }
} as const satisfies Record<Status['recognition'], Omit<MapSymbol, 'broken'>>;

/**
 * Symbols for what happens to the forces, from the strongest effect to the weakest: the first that a set contains is
 * drawn.
 */
const FORCES_SYMBOLS = [
  ['demilitarised', { hue: 'neither', tint: 'strong', hatch: 'dots' }],
  ['both-withdraw', { hue: 'neither', tint: 'light', hatch: 'cross' }],
  ['ukraine-withdraws', { hue: 'russia', tint: 'strong', hatch: 'diagonal' }],
  ['russia-withdraws', { hue: 'ukraine', tint: 'light', hatch: 'back-diagonal' }],
  ['frozen', { hue: 'negotiate', tint: 'light', hatch: 'level' }],
  ['unchanged', { hue: 'negotiate', tint: 'plain', hatch: 'none' }],
  ['unspecified', { hue: 'silent', tint: 'plain', hatch: 'silent' }]
] as const satisfies readonly (readonly [Status['forces'][number], Omit<MapSymbol, 'broken'>])[];

const ADMINISTRATION_SYMBOL = {
  ukraine: { hue: 'ukraine', tint: 'strong', hatch: 'none' },
  russia: { hue: 'russia', tint: 'strong', hatch: 'diagonal' },
  joint: { hue: 'neither', tint: 'strong', hatch: 'cross' },
  international: { hue: 'neither', tint: 'strong', hatch: 'dots' },
  'to-be-negotiated': { hue: 'negotiate', tint: 'strong', hatch: 'none' },
  unspecified: { hue: 'silent', tint: 'plain', hatch: 'silent' }
} as const satisfies Record<Status['administration']['by'], Omit<MapSymbol, 'broken'>>;

const CONTROL_HATCH: Partial<Record<Status['control'], Hatch>> = {
  joint: 'cross',
  unspecified: 'silent',
  russia: 'diagonal'
};

function forcesSymbol(forces: Status['forces']): Omit<MapSymbol, 'broken'> {
  const found = FORCES_SYMBOLS.find(([effect]) => forces.includes(effect));
  return found === undefined ? { hue: 'silent', tint: 'plain', hatch: 'silent' } : found[1];
}

function drawFacet({ status }: Terms, facet: MapFacet): Omit<MapSymbol, 'broken'> {
  switch (facet) {
    case 'status': {
      const drawn = drawnStatus(status);
      return { hue: CONTROL_HUE[drawn.control], tint: tintOfStatus(drawn), hatch: hatchOfStatus(drawn) };
    }
    case 'control':
      return {
        hue: CONTROL_HUE[status.control],
        tint: status.control === 'ukraine' ? 'light' : 'strong',
        hatch: CONTROL_HATCH[status.control] ?? 'none'
      };
    case 'recognition':
      return RECOGNITION_SYMBOL[status.recognition];
    case 'forces':
      return forcesSymbol(status.forces);
    case 'administration':
      return ADMINISTRATION_SYMBOL[status.administration.by];
  }
}

/** Symbol of land with these terms when the reader looks at `facet`. */
export function symbolFor(terms: Terms, facet: MapFacet): MapSymbol {
  return { ...drawFacet(terms, facet), broken: statusKey(terms.status, facet) === SILENT_KEY || isUncertain(terms) };
}

/**
 * Symbols for the land of one version. Where its text speaks of a part only, the hatch of silence would cover the
 * country: there the rest recedes, unless the facet has nothing to say of the part either.
 */
export function symbolsOf(partition: Partition, facet: MapFacet): (terms: Terms) => MapSymbol {
  const isSilent = ({ status }: Terms) => statusKey(status, facet) === SILENT_KEY;
  const recedes = spokenLand(partition)?.some(({ terms }) => !isSilent(terms)) ?? false;
  return (terms) => (recedes && isSilent(terms) ? RECEDING : symbolFor(terms, facet));
}

/**
 * The legend class of land with these terms: what the reader must be able to distinguish in this facet. Doubles as the
 * class's id in links, so its form is stable. Silence is one class, however we know of it.
 */
export function classFor(terms: Terms, facet: MapFacet): string {
  const key = statusKey(terms.status, facet);
  return key === SILENT_KEY || !isUncertain(terms) ? key : `${key}.${terms.basis}`;
}
