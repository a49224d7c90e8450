/** An area to a tenth of a km²: finer than the lines are, so that sums agree; texts for readers round to three figures. */
export const roundToTenth = (areaKm2: number): number => Math.round(areaKm2 * 10) / 10;

/** Five decimals of a share between 0 and 1: six km² of Ukraine. */
export const roundShare = (share: number): number => Math.round(share * 1e5) / 1e5;
