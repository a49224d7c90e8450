/** `[lng, lat]` in degrees WGS84. */
export type Position = readonly [lng: number, lat: number];

/** What somebody adds to an image: it stays at its place on the ground in every size and projection. */
export type Annotation =
  | { readonly kind: 'text'; readonly at: Position; readonly text: string }
  | { readonly kind: 'arrow'; readonly from: Position; readonly to: Position }
  | { readonly kind: 'circle'; readonly at: Position; readonly radiusKm: number };
