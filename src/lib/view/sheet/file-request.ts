/** Texts that go with an image: as made from the data, or as the reader has rewritten them. */
export interface CaptionTexts {
  /** At most 150 characters where it is made from the data. */
  readonly caption: string;
  readonly captionLong: string;
  /** At most 150 characters where it is made from the data. */
  readonly alt: string;
  readonly altLong: string;
}

export const CAPTION_KEYS: readonly (keyof CaptionTexts)[] = ['caption', 'captionLong', 'alt', 'altLong'];

/** Ways in which an SVG carries its lettering: as outlines, with its fonts, or with fonts that every reader has. */
export const SVG_TEXTS = ['outlined', 'embedded', 'plain'] as const;
export type SvgText = (typeof SVG_TEXTS)[number];

/** A request for a file of a sheet. */
export interface FileRequest {
  /** Id of an export format. */
  readonly format: string;
  /** Pixels of a raster image per pixel of the sheet. */
  readonly scale: number;
  readonly svgText: SvgText;
  /** Texts that replace those made from the data. */
  readonly edited: Partial<CaptionTexts>;
}
