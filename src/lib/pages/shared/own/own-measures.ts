import { fetchOwnBorders } from './own-borders';
import { fetchOwnThings } from './own-things';

/**
 * What lies along a line of the reader's own, measured for it alone: land by distance with its people, towns and assets.
 *
 * @throws {BadLine} where it cannot be measured
 */
export async function fetchOwnMeasures(line: string) {
  const [factors, { towns, assets }] = await Promise.all([fetchOwnBorders(line), fetchOwnThings(line)]);
  return {
    factors,
    // They have no course over dates.
    towns: towns.map(({ thing }) => ({ ...thing, course: -1 })),
    townFaces: new Map(towns.map(({ thing, face }) => [thing.id, face])),
    assets
  };
}
