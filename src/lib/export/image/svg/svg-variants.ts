import { escapeXml } from '../../../cartography/scene/svg-text';
import type { Scene } from '../../../cartography/scene/scene';
import { liveLetters, writeSvg, type ImageStyle } from '../../../cartography/scene/write-svg';
import { FIGURES } from '../../../fonts/faces';
import type { SvgText } from '../../../view/sheet/file-request';
import { ExportError } from '../job/export-error';
import { TYPE_FACES, FAMILY_NAMES, fontFileName, SCRIPTS, type TypeFace, type Script } from '../fonts/font-files';
import { charactersIn, fontsIn, openLettering } from '../fonts/lettering';
import type { FontSource, ImageJob } from '../job/image-job';
import { describeForSvg } from '../metadata/xmp';
import { pathLetters, sharedLetters } from './outline-lettering';
import { PLAIN_LETTERS } from './plain-lettering';

const PROLOG = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Scripts of one face by the characters they hold, as `@font-face` has it: the same borders as `scriptOf`. */
const UNICODE_RANGE: Readonly<Record<(typeof SCRIPTS)[number], string>> = {
  latin: 'U+0-FF,U+2000-206F,U+2100-2115,U+2117-2BFF',
  'latin-ext': 'U+100-24F,U+1E00-1EFF,U+20A0-20C0',
  cyrillic: 'U+400-52F,U+2116'
};

/** Bytes that are made characters at a time: a call takes only so many arguments. */
const CHUNK = 0x8000;

/** `btoa` takes a string of bytes; spreading a whole font would be too many arguments. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

const FAMILIES = { sans: "'Source Sans 3', sans-serif", serif: "'Source Serif 4', serif" };

/** A font file that a document carries, and for which characters it is asked. */
interface FontPart {
  readonly face: TypeFace;
  readonly script: Script;
  readonly name: string;
}

/** The font files that some characters, by the names of their fonts, can be set with. */
function fontPartsFor(characters: ReadonlyMap<string, ReadonlySet<string>>): FontPart[] {
  return TYPE_FACES.flatMap((face) => {
    const used = SCRIPTS.filter((script) => characters.has(fontFileName(face, script)));
    // Browsers take spaces from the Latin part, whatever stands on both sides of them.
    const scripts = used.length === 0 ? [] : [...new Set<Script>(['latin', ...used])];
    const latin = [...(characters.get(fontFileName(face, 'latin')) ?? [])];
    const hasLetters = latin.some((character) => !FIGURES.characters.includes(character));
    return scripts.map((script) => {
      return { face, script, name: fontFileName(face, script === 'latin' && !hasLetters ? FIGURES.name : script) };
    });
  });
}

/** The fonts of a scene's lettering as a style sheet, each part of a face that it uses. */
async function embedFonts(scene: Scene, fonts: FontSource): Promise<string> {
  const rules = fontPartsFor(charactersIn(scene)).map(async ({ face, script, name }) => {
    const bytes = await fonts.readWoff2(name).catch((cause: unknown) => {
      throw new ExportError('font', `The font ${name} could not be read.`, { cause });
    });
    return (
      `@font-face{font-family:'${FAMILY_NAMES[face.family]}';font-weight:${String(face.weight)};` +
      `font-style:${face.style};unicode-range:${UNICODE_RANGE[script]};` +
      `src:url(data:font/woff2;base64,${base64(bytes)}) format('woff2')}`
    );
  });
  return `<style>${escapeXml((await Promise.all(rules)).join(''))}</style>`;
}

/** A scene with its lettering as outlines, as a page shows it. */
export async function outlineImage(scene: Scene, fonts: FontSource): Promise<string> {
  return writeSvg(scene, { letters: pathLetters(await openLettering(fontsIn(scene), fonts)) });
}

async function styleOf(scene: Scene, choice: SvgText, fonts: FontSource): Promise<ImageStyle> {
  if (choice === 'embedded') return { letters: liveLetters(FAMILIES), head: await embedFonts(scene, fonts) };
  if (choice === 'plain') return { letters: PLAIN_LETTERS };
  return { letters: sharedLetters(await openLettering(fontsIn(scene), fonts)) };
}

/** A sheet as markup for a page of HTML, its lettering as chosen. */
export const inlineImage = async (scene: Scene, choice: SvgText, fonts: FontSource): Promise<string> =>
  writeSvg(scene, await styleOf(scene, choice, fonts));

/** An SVG file: the sheet with its lettering as chosen, and what it says of itself. */
export async function writeSvgFile({ scene, text, metadata }: ImageJob, fonts: FontSource): Promise<string> {
  const { head = '', ...style } = await styleOf(scene, text, fonts);
  const about = `<metadata>${describeForSvg(metadata)}</metadata>`;
  return PROLOG + writeSvg(scene, { ...style, head: about + head, isLayered: true });
}
