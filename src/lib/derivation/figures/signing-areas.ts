import type { Manifest } from '../../territory/manifest';
import { isSituation, type DrawnOutline, type PlanVersion } from '../../plans/schema/plan-version';
import { datedLine } from '../../territory/line-of-contact';
import { outlineKey } from '../../territory/outline';
import type { Holder, IsoDate } from '../../territory/territory';
import { derivePartition, type Partition } from '../partition/derive-partition';
import { sumAreas } from '../partition/face-areas';

/** What a text would mean on the day of its signing, in figures that follow the line of contact. */
export type SigningKind = 'ukraine-leaves' | 'russia-leaves' | 'russia-holds' | 'held-by-russia';

/** Areas of one day, km². */
export type SigningAreas = Readonly<Record<SigningKind, number>>;

/** The key figures of a version on every line of the atlas. */
export interface SigningSeries {
  /** What the version is told by: one kind, or what each side would leave. */
  readonly kinds: readonly SigningKind[];
  /** Ascending by date. */
  readonly days: readonly { readonly date: IsoDate; readonly areas: SigningAreas }[];
  /** Keys of outlines drawn by hand: but for what is held, areas are known of days that were cut along them. */
  readonly outlines: readonly string[];
}

/** What each side's forces would leave, what Russia would hold, and what it holds on that day. */
export function signingAreas({ zones }: Partition): SigningAreas {
  const leftBy = (holder: Holder) =>
    sumAreas(
      zones
        .filter(({ terms }) =>
          terms.status.forces.some((effect) => effect === `${holder}-withdraws` || effect === 'both-withdraw')
        )
        .flatMap(({ faces }) => faces.filter((face) => face.holder === holder))
    );
  return {
    'ukraine-leaves': leftBy('ukraine'),
    'russia-leaves': leftBy('russia'),
    'russia-holds': sumAreas(zones.filter(({ terms }) => terms.status.control === 'russia')),
    'held-by-russia': sumAreas(zones.flatMap(({ faces }) => faces.filter(({ holder }) => holder === 'russia')))
  };
}

/** What a text is told by, by its areas: what would be left, else what Russia would hold, else what it holds. */
export function signingKinds(days: readonly SigningAreas[]): readonly SigningKind[] {
  const has = (kind: SigningKind) => days.some((areas) => areas[kind] >= 1);
  const left = (['ukraine-leaves', 'russia-leaves'] as const).filter(has);
  if (left.length > 0) return left;
  return [has('russia-holds') ? 'russia-holds' : 'held-by-russia'];
}

/**
 * The key figures of a version, day by day. A text that tells one day is told by what Russia holds on each. So is a draft
 * of land drawn by hand, since days are cut along it only when somebody looks at them.
 *
 * @param dates faces of every line of contact, ascending
 * @param drawn the outlines drawn by hand that the version names, as `outlinesOf` finds them: versions of the atlas have none
 */
export function signingSeries(
  version: PlanVersion,
  dates: Pick<Manifest, 'dates'>['dates'],
  drawn: readonly DrawnOutline[] = []
): SigningSeries {
  const days = dates.map(({ date, faces }) => ({
    date,
    areas: signingAreas(derivePartition(version, { line: datedLine(date), faces }))
  }));
  const outlines = drawn.map(outlineKey);
  const isHeld = isSituation(version) || outlines.length > 0;
  return { kinds: isHeld ? ['held-by-russia'] : signingKinds(days.map(({ areas }) => areas)), days, outlines };
}
