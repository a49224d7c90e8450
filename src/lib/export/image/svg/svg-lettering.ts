import { faceFor, type TypeFace } from '../fonts/font-files';
import { splitByFont } from '../fonts/lettering';
import type { XmlElement, XmlNode } from './xml-tree';

type Attributes = Readonly<Record<string, string>>;

/** Presentation attributes that hold for everything within an element that has them. */
const INHERITED = [
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'letter-spacing',
  'text-anchor',
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-linejoin',
  'stroke-linecap',
  'stroke-dasharray',
  'stroke-miterlimit'
] as const;

/** The inherited attributes of an element within one that has `outer`. */
export function inherit(outer: Attributes, { attributes }: XmlElement): Attributes {
  const own = INHERITED.filter((name) => attributes[name] !== undefined).map((name) => [name, attributes[name]]);
  return own.length === 0 ? outer : { ...outer, ...(Object.fromEntries(own) as Attributes) };
}

/** Lettering with one look, in pixels. */
export interface LetterSpan {
  readonly text: string;
  readonly style: Attributes;
  readonly face: TypeFace;
  readonly fontSize: number;
  readonly letterSpacing: number;
}

/** Spans that run on from one point; `anchor` says which part of all of them stands there. */
export interface LetterChunk {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly spans: LetterSpan[];
}

/** Sheets write pixels, with or without their unit. */
const pixels = (value: string | undefined, otherwise: number): number => {
  const number = Number.parseFloat(value ?? '');
  return Number.isFinite(number) ? number : otherwise;
};

/** Size of text without one, in pixels, as in browsers. */
const DEFAULT_FONT_SIZE = 16;

function spanOf(text: string, style: Attributes): LetterSpan {
  return {
    text,
    style,
    face: faceFor(style),
    fontSize: pixels(style['font-size'], DEFAULT_FONT_SIZE),
    letterSpacing: pixels(style['letter-spacing'], 0)
  };
}

/** The lettering of a `<text>` element with its positions; `style` holds what the element inherits and has itself. */
export function chunksOf(element: XmlElement, style: Attributes): LetterChunk[] {
  const chunks: LetterChunk[] = [];
  const visit = (node: XmlNode, outer: Attributes): void => {
    if (typeof node === 'string') {
      const text = node.replace(/[\t\n\r ]+/gu, ' ');
      const chunk = chunks.at(-1);
      if (chunk !== undefined && text !== '') chunk.spans.push(spanOf(text, outer));
      return;
    }
    const inner = inherit(outer, node);
    const last = chunks.at(-1);
    const { x, y } = node.attributes;
    if (last === undefined || x !== undefined || y !== undefined) {
      const anchor = inner['text-anchor'];
      chunks.push({
        x: pixels(x, last?.x ?? 0),
        y: pixels(y, last?.y ?? 0),
        anchor: anchor === 'middle' || anchor === 'end' ? anchor : 'start',
        spans: []
      });
    }
    node.children.forEach((child) => {
      visit(child, inner);
    });
  };
  visit(element, style);
  return chunks.filter(({ spans }) => spans.some(({ text }) => text.trim() !== ''));
}

/** Every `<text>` of a document with what it inherits. */
function letteringIn(root: XmlElement): { element: XmlElement; style: Attributes }[] {
  const found: { element: XmlElement; style: Attributes }[] = [];
  const visit = (element: XmlElement, outer: Attributes): void => {
    const style = inherit(outer, element);
    if (element.name === 'text') found.push({ element, style });
    else for (const child of element.children) if (typeof child !== 'string') visit(child, style);
  };
  visit(root, {});
  return found;
}

/** The characters of a document's lettering, by the name of the font file that has them. */
export function charactersIn(root: XmlElement): Map<string, Set<string>> {
  const characters = new Map<string, Set<string>>();
  for (const { element, style } of letteringIn(root)) {
    for (const { text, face } of chunksOf(element, style).flatMap(({ spans }) => spans)) {
      for (const part of splitByFont(text, face)) {
        const known = characters.get(part.font) ?? new Set();
        characters.set(part.font, known);
        for (const character of part.text) known.add(character);
      }
    }
  }
  return characters;
}

/** Names of the font files that a document's lettering needs. */
export const fontsIn = (root: XmlElement): string[] => [...charactersIn(root).keys()].sort();
