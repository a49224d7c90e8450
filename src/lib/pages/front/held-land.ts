import { heldOutside } from '$lib/plans/schema/extents';
import { HELD_BY_UKRAINE_ELSEWHERE } from '$lib/plans/schema/lands';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import { NOT_STATED } from '$lib/plans/schema/silence';
import { statusOf } from '$lib/plans/schema/status-of';

const NOTHING = { en: '', uk: '' };
/** Whose land it is in law is not what the map shows; the page says so beside it. */
const AS_HELD = { ...NOT_STATED, basis: 'stated', confidence: 'high', paraphrase: NOTHING } as const;

/**
 * The land as it is held on the date of a line, in the form that maps are drawn from. No text says it, so it is no
 * version of the catalogue and has no page, no point and no source but the line's own.
 */
export const HELD_LAND: PlanVersion = {
  id: 'held',
  title: NOTHING,
  shortTitle: NOTHING,
  published: '1991-12-01',
  authors: NOTHING,
  side: 'reference',
  kind: 'baseline',
  standing: 'reference',
  standingNote: NOTHING,
  supersededBy: null,
  lineOfContact: { date: null, note: NOTHING },
  textBasis: NOTHING,
  summary: NOTHING,
  provisions: [
    {
      ...AS_HELD,
      id: 'held-by-russia',
      name: { en: 'Held by Russia', uk: 'Утримує Росія' },
      extent: heldOutside('russia'),
      status: statusOf('russia', 'unspecified', ['unchanged'])
    }
  ],
  remainder: {
    ...AS_HELD,
    name: HELD_BY_UKRAINE_ELSEWHERE,
    status: statusOf('ukraine', 'ukraine-de-jure', ['unchanged'])
  },
  overlays: [],
  sites: [],
  leavesOpen: [],
  notes: [],
  sources: []
};
