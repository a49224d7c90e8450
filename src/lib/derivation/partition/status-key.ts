import { FORCES, type Facet, type Status } from '../../plans/schema/plan-version';

/** Facet by which versions are compared: one of the four, or `status`, the overview that the maps draw first. */
export type ComparedFacet = 'status' | Facet;

/** The parts of a status that the overview draws and names; the single facets show the rest. */
export interface DrawnStatus {
  readonly control: Status['control'];
  /** Left out where the text does not say, and where Ukraine would hold undisputed land. */
  readonly recognition?: Exclude<Status['recognition'], 'unspecified'>;
  /** Effects on forces, without `unchanged` and `unspecified`. */
  readonly effects: readonly Exclude<Status['forces'][number], 'unchanged' | 'unspecified'>[];
}

/** The part of a status that the overview draws. */
export function drawnStatus({ control, recognition, forces }: Status): DrawnStatus {
  const effects = forces.filter((effect) => effect !== 'unchanged' && effect !== 'unspecified');
  const isPlain = recognition === 'unspecified' || (control === 'ukraine' && recognition === 'none');
  return isPlain ? { control, effects } : { control, recognition, effects };
}

/** The key of every facet where the text is silent. */
export const SILENT_KEY = 'unspecified';

/**
 * Key of a status in one facet: two statuses have the same key exactly where the facet says the same. The overview
 * joins its parts by `.`, a set of forces is joined by `+`. Doubles as the class in links and tables, so its form is
 * stable.
 */
export function statusKey(status: Status, facet: ComparedFacet): string {
  switch (facet) {
    case 'status': {
      const { control, recognition, effects } = drawnStatus(status);
      return [control, recognition, ...effects].filter((part) => part !== undefined).join('.');
    }
    case 'control':
      return status.control;
    case 'recognition':
      return status.recognition;
    case 'forces':
      return FORCES.filter((effect) => status.forces.includes(effect)).join('+');
    case 'administration':
      return status.administration.by;
  }
}
