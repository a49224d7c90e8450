import type { Box } from '$lib/cartography/ground/box';
import type { MapProjection } from '$lib/cartography/ground/projection';
import type { Signs } from '$lib/cartography/plate/pair-plates';
import type { SceneNode } from '$lib/cartography/scene/scene';
import type { PlanVersion } from '$lib/plans/schema/plan-version';

/** What lies over one map: signs, and edges under its labels. */
export type OverMap = Signs & { readonly edges: readonly SceneNode[] };

/** A part of what is laid over a map. */
export interface LaidPart {
  /** @param taken boxes of what is laid over it */
  readonly draw: (
    version: Pick<PlanVersion, 'sites'>,
    projection: MapProjection,
    taken: readonly Box[]
  ) => Partial<OverMap>;
  /** Kinds of assets and proposals that there are not. */
  readonly unknown?: readonly string[];
  /** The place, where the address names one that there is not. */
  readonly lostPlace?: number | null;
  /** Sentences on a pull-back that was not taken as it stands. */
  readonly faults?: readonly string[];
}
