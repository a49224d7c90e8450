import PDFDocument from 'pdfkit';
import type { ExportStep, FontSource, ImageJob, ImageMetadata } from '../job/image-job';
import { concatBytes, utf8 } from '../job/bytes';
import { fontsIn, openLettering } from '../fonts/lettering';
import { drawPdf } from './pdf-drawing';
import { CREATOR, describeAsRdf } from '../metadata/xmp';
import { writeNeutralsAsGrey } from './neutrals';

/** Length of an inch in PDF's units. */
const POINTS_PER_INCH = 72;

/** pdfkit describes the document itself, but does not escape what it writes there. */
export function describePdf(document: PDFKit.PDFDocument, metadata: ImageMetadata): void {
  const description = describeAsRdf(metadata);
  Object.assign(document, {
    _addInfo: () => {
      (document as unknown as { appendXML: (xml: string) => void }).appendXML(description);
    }
  });
}

/** All bytes of a document, once it has ended. */
export function collectPdf(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const parts: Uint8Array[] = [];
    document.on('data', (part: Uint8Array | string) => {
      parts.push(typeof part === 'string' ? utf8(part) : part);
    });
    document.on('end', () => {
      resolve(concatBytes(parts));
    });
    document.on('error', reject);
  });
}

/**
 * A PDF of one page in the sheet's physical size: vectors, hatches as tiling patterns, selectable text in embedded
 * fonts, title, language, and the alternative text of the whole as one tagged figure.
 *
 * @throws {ExportError} where a font cannot be read
 */
export async function writePdfFile(
  { scene, dpi, metadata }: ImageJob,
  fonts: FontSource,
  onStep?: (step: ExportStep) => void
): Promise<Uint8Array> {
  const { size, canvas } = scene;
  const names = fontsIn(scene);
  const lettering = await openLettering(names, fonts);
  const pointsPerPixel = POINTS_PER_INCH / dpi;
  const { title, altText, credit, language, state } = metadata;
  const document = new PDFDocument({
    size: [size.width * pointsPerPixel, size.height * pointsPerPixel],
    margin: 0,
    // None until one is registered: the usual Helvetica is a file that browsers would have to be given.
    font: '',
    pdfVersion: '1.7',
    lang: language,
    displayTitle: true,
    tagged: true,
    info: { Title: title, Author: credit, Subject: altText, Keywords: state, Creator: CREATOR, Producer: CREATOR }
  });
  for (const name of names) document.registerFont(name, lettering.bytesOf(name) as never);
  describePdf(document, metadata);
  writeNeutralsAsGrey(document);
  const file = collectPdf(document);
  onStep?.('drawing');
  document.scale((pointsPerPixel * size.width) / canvas.width);
  document.addStructure(
    document.struct('Figure', { alt: altText, title }, () => {
      drawPdf(document, scene, lettering);
    })
  );
  onStep?.('encoding');
  document.end();
  return file;
}
