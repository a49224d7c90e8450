import { create, type Font, type Glyph, type GlyphPosition, type GlyphRun } from 'fontkit';
import { once } from '../../../once';
import { Latest, remember } from '../../../remember';
import type { Scene } from '../../../cartography/scene/scene';
import { textsIn } from '../../../cartography/scene/texts-in';
import { ExportError } from '../job/export-error';
import { faceFor, fontFileName, scriptOf, type TypeFace } from './font-files';
import type { FontSource } from '../job/image-job';
import { unpackWoff } from './unpack-woff';

/** A piece of a line whose characters are in one font file. */
export interface LetterRun {
  /** Name of the font file, as `fontFileName` makes it. */
  readonly font: string;
  readonly text: string;
  /** Distance from the line's beginning, in pixels. */
  readonly x: number;
  readonly glyphs: readonly Glyph[];
  /** Positions in units of the font. */
  readonly positions: readonly GlyphPosition[];
  readonly unitsPerEm: number;
}

/** A line of lettering, shaped. */
export interface LetterLine {
  readonly runs: readonly LetterRun[];
  /** Width in pixels, with the space after the last letter, as SVG counts it. */
  readonly width: number;
}

/** Fonts opened for the lettering of one image. */
export interface ShapedFonts {
  readonly bytesOf: (font: string) => Uint8Array;
  /** Shapes one line; `letterSpacing` in pixels. */
  readonly shape: (text: string, face: TypeFace, fontSize: number, letterSpacing?: number) => LetterLine;
  /** Outlines drawn with these fonts so far, by their names; images of one sheet have the same lettering. */
  readonly outlines: Latest<string>;
}

/** Spaces that fonts lack are set as the one that they have. */
const RARE_SPACES = /[\u2000-\u200a\u202f\u205f]/gu;

/** Kerning as browsers do it; no ligatures where letters are spaced. */
export const featuresFor = (letterSpacing: number): Record<string, boolean> =>
  letterSpacing === 0 ? {} : { liga: false, clig: false };

/** A line in pieces whose characters are in one font file each. */
export function splitByFont(text: string, face: TypeFace): { font: string; text: string }[] {
  const parts: { font: string; text: string }[] = [];
  for (const character of text.replace(RARE_SPACES, '\u00a0').normalize('NFC')) {
    const last = parts.at(-1);
    // Spaces stay with the word before them: every part has one.
    const isSpace = character === ' ' || character === '\u00a0';
    const font = isSpace && last ? last.font : fontFileName(face, scriptOf(character.codePointAt(0) ?? 0));
    if (last?.font === font) last.text += character;
    else parts.push({ font, text: character });
  }
  return parts;
}

/** The characters of a scene's lettering, by the name of the font file that has them. */
export function charactersIn({ children }: Scene): Map<string, Set<string>> {
  const characters = new Map<string, Set<string>>();
  for (const text of textsIn(children)) {
    for (const part of splitByFont(text.text, faceFor(text))) {
      const known = characters.get(part.font) ?? new Set();
      characters.set(part.font, known);
      for (const character of part.text) known.add(character);
    }
  }
  return characters;
}

/** Names of the font files that a scene's lettering needs. */
export const fontsIn = (scene: Scene): string[] => [...charactersIn(scene).keys()].sort();

interface OpenedFont {
  readonly bytes: Uint8Array;
  readonly font: Font;
  /** Runs by the features and the text. */
  readonly laidOut: Latest<GlyphRun>;
}

/** Credits, classes and places are in every image: so many pieces of lines are remembered for each font. */
const MOST_LAID_OUT = 2000;

function layOut({ font, laidOut }: OpenedFont, text: string, features: Record<string, boolean>): GlyphRun {
  return laidOut.get(`${Object.keys(features).join()} ${text}`, () => font.layout(text, features));
}

async function openFont(name: string, { readWoff }: FontSource): Promise<OpenedFont> {
  try {
    const bytes = unpackWoff(await readWoff(name));
    const font = create(bytes as never);
    if (!('layout' in font)) throw new Error('It is a collection.');
    return { bytes, font, laidOut: new Latest(MOST_LAID_OUT) };
  } catch (cause) {
    throw new ExportError('font', `The font ${name} could not be read.`, { cause });
  }
}

/** A sheet has one or two hundred. */
const MOST_OUTLINES = 2000;

/** Opened fonts remember every glyph they have read: the next image's lettering takes a tenth of the time. */
const openedFonts = remember((source: FontSource) => ({
  open: once((name: string) => openFont(name, source)),
  outlines: new Latest<string>(MOST_OUTLINES)
}));

/**
 * Opens font files by name.
 *
 * @throws {ExportError} `font`, where one cannot be read
 */
export async function openLettering(names: readonly string[], source: FontSource): Promise<ShapedFonts> {
  const known = openedFonts(source);
  const openedByName = new Map(
    await Promise.all([...new Set(names)].map(async (name) => [name, await known.open(name)] as const))
  );
  const find = (name: string) => {
    const found = openedByName.get(name);
    if (found === undefined) throw new ExportError('font', `The font ${name} was not opened.`);
    return found;
  };
  return {
    outlines: known.outlines,
    bytesOf: (name) => find(name).bytes,
    shape: (text, face, fontSize, letterSpacing = 0) => {
      let x = 0;
      const runs = splitByFont(text, face).map((part): LetterRun => {
        const opened = find(part.font);
        const { unitsPerEm } = opened.font;
        const { glyphs, positions, advanceWidth } = layOut(opened, part.text, featuresFor(letterSpacing));
        const run = { ...part, x, glyphs, positions, unitsPerEm };
        x += (advanceWidth / unitsPerEm) * fontSize + glyphs.length * letterSpacing;
        return run;
      });
      return { runs, width: x };
    }
  };
}
