/** Size of the small map of a place, in pixels; as wide as a phone. */
export const LOCATOR_SIZE = { width: 336, height: 240 } as const;
