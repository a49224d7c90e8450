import type { PeoplePoint, PeoplePointsFile } from '../../src/lib/people/people-points';

/** Positions are whole ten-thousandths of a degree. */
const STEPS = 10_000;

/** The points of `people-points.json`, in its order: read as its description says, not by the code that wrote it. */
export function readPeoplePoints({ units }: PeoplePointsFile): PeoplePoint[] {
  return Object.entries(units).flatMap(([unit, { towns, rural }]) =>
    [towns, rural].flatMap((columns) => {
      let [x, y] = [0, 0];
      return columns.people.map((people, index): PeoplePoint => {
        x += columns.lng[index] ?? NaN;
        y += columns.lat[index] ?? NaN;
        return { lng: x / STEPS, lat: y / STEPS, people, unit, isTown: columns === towns };
      });
    })
  );
}
