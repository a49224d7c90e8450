import { faceFor } from '../../image/fonts/font-files';
import type { ShapedFonts } from '../../image/fonts/lettering';

/** How a text is set: sizes in points. */
export interface TypeStyle {
  readonly font?: 'serif';
  readonly weight?: 400 | 600;
  readonly size: number;
  /** Distance from one baseline to the next. */
  readonly leading: number;
  readonly colour: string;
}

/** Where a line may break: at spaces that may stretch over one, and behind hyphens and dashes within a word. */
const PIECES = /[^ ]*?[-–—/](?=[^ \d])|[^ ]+/gu;

/** Breaks a text into lines that are no wider than a width in points. A word that is wider alone is broken where it must be. */
export function setLines(text: string, width: number, style: TypeStyle, lettering: ShapedFonts): string[] {
  const widthOf = (piece: string) => lettering.shape(piece, faceFor(style), style.size).width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    let glue = line === '' ? '' : ' ';
    for (const piece of word.match(PIECES) ?? []) {
      if (line !== '' && widthOf(line + glue + piece) > width) {
        lines.push(line);
        line = '';
        glue = '';
      }
      line += glue + piece;
      glue = '';
      while (widthOf(line) > width && line.length > 1) {
        const fits = longestFit(line, (start) => widthOf(start) <= width);
        lines.push(line.slice(0, fits));
        line = line.slice(fits);
      }
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** How many characters of a text fit; one at least. */
function longestFit(text: string, fits: (start: string) => boolean): number {
  let [low, high] = [1, text.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(text.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}
