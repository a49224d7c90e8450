/** Corners of land that somebody has drawn, in degrees WGS84, longitude first; the last is joined to the first. */
export type Corners = readonly (readonly number[])[];

/** Less land of a face (km²) than this on one side of an outline says less than a hand is exact: it stays in one piece. */
export const LEAST_PIECE_KM2 = 0.1;

const keys = new WeakMap<Corners, string>();

/** What tells the land inside one outline from that inside another: eight letters and digits, by its corners. */
export function outlineKey(corners: Corners): string {
  const known = keys.get(corners);
  if (known !== undefined) return known;
  // FNV-1a, twice with another start: 64 bits are enough for a handful of outlines.
  let [one, other] = [0x811c9dc5, 0x9e3779b9];
  for (const letter of JSON.stringify(corners)) {
    const sign = letter.codePointAt(0) ?? 0;
    one = Math.imul(one ^ sign, 0x01000193);
    other = Math.imul(other ^ sign, 0x01000193);
  }
  const key = [one, other].map((hash) => (hash >>> 0).toString(36).padStart(7, '0').slice(-4)).join('');
  keys.set(corners, key);
  return key;
}

/** Outlines each once, in the order of their keys. */
export const distinctOutlines = (outlines: readonly Corners[]): Corners[] =>
  [...new Map(outlines.map((outline) => [outlineKey(outline), outline])).entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, outline]) => outline);

/** Names land on a line of contact, by its key, that is cut along outlines. */
export const outlinedName = (key: string, outlines: readonly Corners[]): string =>
  [key, ...outlines.map(outlineKey)].join(' ');

/** The ring of an outline, its first position repeated at the end. */
export const ringOf = (corners: Corners): number[][] =>
  [...corners, ...corners.slice(0, 1)].map((corner) => [...corner]);
