/** `[lng, lat]` in degrees WGS84. */
export type LngLat = readonly [lng: number, lat: number];

/** What somebody adds to an image: it stays at its place on the ground in every size and projection. */
export type Annotation =
  | { readonly kind: 'text'; readonly at: LngLat; readonly text: string }
  | { readonly kind: 'arrow'; readonly from: LngLat; readonly to: LngLat }
  | { readonly kind: 'circle'; readonly at: LngLat; readonly radiusKm: number };
