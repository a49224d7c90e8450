/** Distances (km, ascending) from the line of contact at which the faces of a unit are cut. */
export interface PullBackBands {
  readonly unit: string;
  readonly km: readonly [number, ...number[]];
}

/**
 * The only text that sets distances: option B of the 20-point framework of December 2025, by which heavy forces in
 * Donetsk Oblast go back 5, 10 or 40 km from the line. Sources: BBC News (seen in republication) and
 * Suspilne by way of Glavnoe, 24 December 2025 (`bbc-20`, `gl-20` in the atlas's list of sources).
 */
export const PULL_BACK_BANDS: readonly PullBackBands[] = [{ unit: 'UA-14', km: [5, 10, 40] }];
