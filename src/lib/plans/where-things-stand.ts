import { allVersions, requireVersion } from './catalogue';
import type { PlanVersion } from './schema/plan-version';
import { OPENING_VERSION } from './version-ids';

/** The versions that tell where things stand, by what they are: a newer text or demand takes its place by itself. */
export interface WhereThingsStand {
  /** The draft that set off the exchange of texts. */
  readonly reference: PlanVersion;
  /** The first text that was put forward against it; none where nothing was. */
  readonly counter: PlanVersion | undefined;
  /** The newest text that was published as one; terms that others only report are none. */
  readonly latestText: PlanVersion;
  /** The newest demand that a side has stated without a text. */
  readonly latestDemand: PlanVersion | undefined;
}

/** @param versions ascending by date, at least one of them a published text */
export function whereThingsStand(versions: readonly PlanVersion[] = allVersions()): WhereThingsStand {
  const latestText = versions.findLast(({ kind }) => kind === 'proposal' || kind === 'counter-proposal');
  if (latestText === undefined) throw new Error('There is no published text among the plan versions.');
  // Variants of one document are of one day: the first of them stands for it.
  const [first] = versions.filter(({ variantOf }) => variantOf !== undefined && variantOf === latestText.variantOf);
  return {
    reference: requireVersion(OPENING_VERSION),
    counter: versions.find(({ answers }) => answers === OPENING_VERSION),
    latestText: first ?? latestText,
    latestDemand: versions.findLast(({ kind }) => kind === 'position')
  };
}
