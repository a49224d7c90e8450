import type { SvgText } from '../../../view/sheet/file-request';
import type { Scene } from '../../../cartography/scene/scene';
import type { FormatAbout } from '../../format/format';

/** Metadata of the image in a file, in the image's language. */
export interface ImageMetadata {
  /** A line, as over the image. */
  readonly title: string;
  /** Sentences that stand under it. */
  readonly caption: string;
  readonly altText: string;
  /** Whom to name beside the image. */
  readonly credit: string;
  /** Licences of the image and of what it is made from. */
  readonly rights: string;
  readonly language: string;
  /** Canonical address of the sheet: the file dropped on the atlas restores its view. */
  readonly state: string;
}

/** Everything that an image file is made from. */
export interface ImageJob {
  readonly scene: Scene;
  /** Pixels per inch at ×1. */
  readonly dpi: number;
  /** Image pixels per pixel of the sheet, 1 to 4; of raster formats alone. */
  readonly scale: number;
  /** Kind of text in an SVG file; other formats ignore it. */
  readonly text: SvgText;
  readonly metadata: ImageMetadata;
}

/** Steps in this order; raster formats go through all of them. */
export type ExportStep = 'lettering' | 'drawing' | 'encoding' | 'done';

/** Pixels row by row from the top left, four bytes each: red, green, blue multiplied by alpha, and alpha. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Fonts as the caller's platform has them, by the names of `fontFileName`. */
export interface FontSource {
  /** Reads a font for outlines and PDF: a format whose tables can be read one by one. */
  readonly readWoff: (name: string) => Promise<Uint8Array>;
  /** Reads a font for embedding in SVG: as small as can be, with `figures` as a part of its own. */
  readonly readWoff2: (name: string) => Promise<Uint8Array>;
}

/** The abilities that a platform (a browser's worker, or Node) provides. */
export interface ImagePlatform extends FontSource {
  /** Draws an SVG document without lettering; `background` is a CSS colour under it. */
  readonly rasterise: (svg: string, scale: number, background?: string) => Promise<Raster>;
  /** Bytes of opaque or straight-alpha pixels in a lossy format; an `ExportError` where it cannot be written. */
  readonly encode: (raster: Raster, mediaType: 'image/jpeg' | 'image/webp') => Promise<Uint8Array>;
}

/** An image format. A module in `formats/` whose default export is one is registered by its existence. */
export interface ImageFormat extends FormatAbout {
  /** Made of pixels: has a scale, and a size that it cannot exceed. */
  readonly isRaster: boolean;
  readonly write: (job: ImageJob, platform: ImagePlatform, onStep?: (step: ExportStep) => void) => Promise<Uint8Array>;
}
