/** Components of a colour between 0 and 1, as pdfkit writes them; a colour of a printer's own has none. */
type Components = readonly number[] | object | null;

/** The parts of pdfkit's documents and patterns that set colours; they are not among its types. */
interface ColourWriter {
  _normalizeColor: (colour: unknown) => Components;
  _getColorSpace: (colour: Components) => string;
  readonly ref: (data: unknown) => { readonly end: () => void };
  readonly page: { readonly colorSpaces: Record<string, unknown> };
}

const GREY = 'DeviceGray';

/**
 * Has a document write colours without a hue as greys: a press prints them with black alone, and a sheet for newsprint
 * has no other.
 */
export function writeNeutralsAsGrey(document: PDFKit.PDFDocument): void {
  const writer = document as unknown as ColourWriter;
  const { _normalizeColor: normalise, _getColorSpace: spaceOf } = writer;
  writer._normalizeColor = (colour) => {
    const components = normalise.call(writer, colour);
    if (!Array.isArray(components) || components.length !== 3) return components;
    const [red, green, blue] = components as number[];
    return red === green && green === blue ? [red ?? 0] : components;
  };
  writer._getColorSpace = (colour) =>
    Array.isArray(colour) && colour.length === 1 ? GREY : spaceOf.call(writer, colour);
}

/** Has a pattern bring the colour space of its own colour, and no other. */
export function bringOwnColourSpace(
  pattern: PDFKit.PDFTilingPattern,
  document: PDFKit.PDFDocument,
  colour: string
): void {
  const writer = document as unknown as ColourWriter;
  Object.assign(pattern, {
    embedPatternColorSpaces: () => {
      const space = writer._getColorSpace(writer._normalizeColor(colour));
      const { colorSpaces } = writer.page;
      if (colorSpaces[`CsP${space}`] !== undefined) return;
      const written = writer.ref(['Pattern', space]);
      written.end();
      colorSpaces[`CsP${space}`] = written;
    }
  });
}
