/** shpjs ships no types; this is the part of it that files with shapes are read by. */
declare module 'shpjs' {
  /** Geometries in their order, nothing for shapes that are empty. */
  export const parseShp: (shapes: Uint8Array) => unknown[];
  export const parseDbf: (table: Uint8Array, encoding?: string) => Record<string, unknown>[];
}
