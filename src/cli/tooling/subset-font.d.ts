/** subset-font ships no types; this is the part of its interface that is called. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: { targetFormat: 'woff2'; noLayoutClosure?: boolean }
  ): Promise<Uint8Array>;
}
