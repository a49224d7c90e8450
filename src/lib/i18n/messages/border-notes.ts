import { messageSet, type Widen } from '../message-set';

/** English texts of how lengths are measured, and of images beside them. */
const en = {
  images: { line: 'The two lines on a map, with lengths', bands: 'These distances on a map' },
  lengths: {
    measure:
      'A border between two statuses is what the faces on its two sides share, at full resolution, before anything is simplified for the map. Each piece is measured with the radii of curvature of the WGS84 ellipsoid at its middle latitude; pockets count, lines at sea do not. Lines of contact are generalised to about a kilometre, and every bend that is left counts: a finer line of the same day would be longer, a coarser one shorter. Lengths of one method can be compared with each other, and no length with one of another method.',
    reference: (km: string) =>
      `Against Karney’s geodesics on the same ellipsoid the line of contact of every date differs by at most ${km} km, which is the rounding.`,
    published:
      'Publications name about 1,100 km (August 2025) and 1,200 km (CNN, June 2025) for the line of contact. Ours are between 1,056 and 1,170 km in those months: in the same range, by another method.',
    river: (share: string) =>
      `Where two thirds of a stretch of about 5 km lie in water of the source of the base map, or within 1.5 km of its banks, the stretch counts as river or other water, also on the line of contact. By that rule ${share} % of the line in Kherson Oblast follow the Dnipro and its delta since August 2024. Rivers as narrow as the Siverskyi Donets are not in that source and do not count.`,
    depth:
      'The depth of a withdrawal is the distance of land from the nearest point of the whole line of contact; “half of it within” is the median by area. Over water the line counts as far as land of both sides is within 8 km of it: across limans, not out to sea. What is cut off is found on the faces’ connected parts: land that no land of the same control joins with the largest one; bridges do not count, and parts under 5 km² are left out.',
    bands: (percent: string) =>
      `Distances on both sides of the whole line are summed from land in cells of one km², sorted by distance, up to 100 km. Where faces were also cut exactly at such distances, in Donetsk Oblast at 5, 10 and 40 km, both ways agree to ${percent} % on every date. These bands are laid over the map; no area of any version changes with them.`,
    table: 'Length of the line of contact on every date, km',
    date: 'Date',
    ours: 'This method',
    geodesic: 'Geodesic reference',
    atWater: 'of it at water'
  }
};

/** The texts that every language has of how lengths are measured. */
export type BorderNotes = Widen<typeof en>;

/** Long texts beside those of borders; imported by what is written while prerendering, and by no page. */
export const borderNotes = messageSet<BorderNotes>(
  en,
  import.meta.glob('../languages/*/border-notes.ts', { eager: true, import: 'default' })
);
