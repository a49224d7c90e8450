import type { Position } from 'geojson';
import { planeKm } from './plane';

/** Parts that a long segment is divided into are no longer than this: what their area may be off by is a few square metres. */
const STEP_KM = 3;

/**
 * A line with more positions on its long segments. They run straight in degrees, as GeoJSON has it; measured from end to
 * end, 100 km of one may be off by 4 km², and by something else once another line crosses it.
 *
 * @param longestKm segments up to this length stay whole
 */
export const shortenSegments = (line: readonly Position[], longestKm: number = STEP_KM): Position[] =>
  line.flatMap((end, index) => {
    const start = line[index - 1];
    const km = start === undefined ? 0 : planeKm(start, end);
    if (start === undefined || km <= longestKm) return [end];
    const [[ax = NaN, ay = NaN], [bx = NaN, by = NaN]] = [start, end];
    const steps = Math.ceil(km / STEP_KM);
    return Array.from({ length: steps }, (_, step): Position => {
      const share = (step + 1) / steps;
      return step + 1 === steps ? end : [ax + share * (bx - ax), ay + share * (by - ay)];
    });
  });
