import { escapeXml } from '../../cartography/scene/svg-text';

/** Data for the HTML that embeds an image. */
export interface EmbeddedImage {
  /** Name under which the image was saved; it lies beside the page that embeds it, or its address is put in front. */
  readonly fileName: string;
  /** Pixels. */
  readonly size: { readonly width: number; readonly height: number };
  readonly lang: string;
  readonly alt: string;
  /** Caption with credit and the note on proposals. */
  readonly caption: string;
  /** Address at which the atlas shows the same. */
  readonly href: string;
  readonly siteName: string;
}

/** HTML of a figure with an image, its caption, credit and the way back; every text in it is escaped. */
export function embedCode(image: EmbeddedImage): string {
  const { width, height } = image.size;
  return [
    `<figure lang="${escapeXml(image.lang)}">`,
    `  <img src="${escapeXml(image.fileName)}" width="${String(width)}" height="${String(height)}" alt="${escapeXml(image.alt)}" style="max-width: 100%; height: auto">`,
    `  <figcaption>${escapeXml(image.caption)} <a href="${escapeXml(image.href)}">${escapeXml(image.siteName)}</a></figcaption>`,
    '</figure>'
  ].join('\n');
}
