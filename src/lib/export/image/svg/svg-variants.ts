import type { SvgText } from '../../../view/sheet/file-request';
import { FIGURES } from '../../../fonts/faces';
import {
  TYPE_FACES,
  faceFor,
  FAMILY_NAMES,
  fontFileName,
  SCRIPTS,
  type TypeFace,
  type FontSource,
  type Script
} from '../fonts/font-files';
import { ExportError } from '../export-error';
import type { ImageJob, ImageMetadata } from '../image-job';
import { openLettering } from '../fonts/lettering';
import { outlineLettering } from './outline-lettering';
import { plainLettering } from './plain-lettering';
import { nameLayers } from './svg-layers';
import { charactersIn, fontsIn } from './svg-lettering';
import { parseXml, writeXml, type XmlElement, type XmlNode } from './xml-tree';
import { describeForSvg } from '../metadata/xmp';

const PROLOG = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Scripts of one face by the characters they hold, as `@font-face` has it: the same borders as `scriptOf`. */
const UNICODE_RANGE: Readonly<Record<(typeof SCRIPTS)[number], string>> = {
  latin: 'U+0-FF,U+2000-206F,U+2100-2115,U+2117-2BFF',
  'latin-ext': 'U+100-24F,U+1E00-1EFF,U+20A0-20C0',
  cyrillic: 'U+400-52F,U+2116'
};

const CHUNK = 0x8000;

/** `btoa` takes a string of bytes; spreading a whole font would be too many arguments. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

/** A document behind its first texts with one more element: those have to come first to be its title. */
function withFirst(root: XmlElement, ...added: XmlElement[]): XmlElement {
  const isText = (node: XmlElement['children'][number]) =>
    typeof node !== 'string' && ['title', 'desc'].includes(node.name);
  const texts = root.children.filter(isText);
  return { ...root, children: [...texts, ...added, ...root.children.filter((node) => !isText(node))] };
}

const GENERIC: Readonly<Record<TypeFace['family'], string>> = {
  'source-sans-3': 'sans-serif',
  'source-serif-4': 'serif'
};

/** Every family as `@font-face` names it, in quotes: unquoted, a word of a name may not begin with a digit. */
function nameFamilies(node: XmlNode): XmlNode {
  if (typeof node === 'string') return node;
  const { family } = faceFor(node.attributes);
  const named = node.attributes['font-family'] !== undefined && {
    'font-family': `'${FAMILY_NAMES[family]}', ${GENERIC[family]}`
  };
  return { ...node, attributes: { ...node.attributes, ...named }, children: node.children.map(nameFamilies) };
}

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

/** The fonts of a document's lettering inside the document, each part of a face that it uses. */
async function embedFonts(root: XmlElement, fonts: FontSource): Promise<XmlElement> {
  const rules = fontPartsFor(charactersIn(root)).map(async ({ face, script, name }) => {
    const bytes = await fonts.readWoff2(name).catch((cause: unknown) => {
      throw new ExportError('font', `The font ${name} could not be read.`, { cause });
    });
    return (
      `@font-face{font-family:'${FAMILY_NAMES[face.family]}';font-weight:${String(face.weight)};` +
      `font-style:${face.style};unicode-range:${UNICODE_RANGE[script]};` +
      `src:url(data:font/woff2;base64,${base64(bytes)}) format('woff2')}`
    );
  });
  const style = { name: 'style', attributes: {}, children: [(await Promise.all(rules)).join('')] };
  return withFirst(nameFamilies(root) as XmlElement, style);
}

/** A document with its lettering as outlines; `purpose` as `outlineLettering` has it. */
export async function outlineSvg(root: XmlElement, fonts: FontSource, purpose: 'file' | 'pixels'): Promise<XmlElement> {
  return outlineLettering(root, await openLettering(fontsIn(root), fonts), purpose);
}

function withLettering(root: XmlElement, choice: SvgText, fonts: FontSource): Promise<XmlElement> | XmlElement {
  if (choice === 'embedded') return embedFonts(root, fonts);
  return choice === 'outlined' ? outlineSvg(root, fonts, 'file') : plainLettering(root);
}

/** The marker stands for RDF, which is written as text already. */
const METADATA = '<metadata/>';

function withMetadata(root: XmlElement, metadata: ImageMetadata): string {
  const text = writeXml(withFirst(root, { name: 'metadata', attributes: {}, children: [] }));
  return text.replace(METADATA, () => `<metadata>${describeForSvg(metadata)}</metadata>`);
}

/** An SVG file: the sheet with its lettering as chosen, and what it says of itself. */
export async function writeSvgFile({ svg, text, metadata }: ImageJob, fonts: FontSource): Promise<string> {
  return PROLOG + withMetadata(await withLettering(nameLayers(parseXml(svg)), text, fonts), metadata);
}
