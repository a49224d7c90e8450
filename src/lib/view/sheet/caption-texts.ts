/** Texts that go with an image: as made from the data, or as somebody has written them anew. */
export interface CaptionTexts {
  /** At most 150 characters where it is made from the data. */
  readonly caption: string;
  readonly captionLong: string;
  /** At most 150 characters where it is made from the data. */
  readonly alt: string;
  readonly altLong: string;
}
