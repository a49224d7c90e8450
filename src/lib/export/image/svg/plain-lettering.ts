import { faceFor, type TypeFace } from '../fonts/font-files';
import { inherit } from './svg-lettering';
import { textOf, type XmlElement, type XmlNode } from './xml-tree';

type Attributes = Readonly<Record<string, string>>;

/** Families of one and the same widths: the free one is what Wikimedia’s renderer has. */
const FAMILIES: Readonly<Record<TypeFace['family'], string>> = {
  'source-sans-3': "'Liberation Sans', Arial, Helvetica, sans-serif",
  'source-serif-4': "'Liberation Serif', 'Times New Roman', Times, serif"
};

/**
 * Factor by which the fallback is set smaller so that a line keeps its room: widths of Source over widths of
 * Liberation, so that 95 of 100 lines of the atlas's texts in both languages fit (measured from the font files,
 * November 2026). Capitals differ more. Liberation Serif is narrower; it is never set larger.
 */
const FIT: Readonly<Record<string, { readonly mixed: number; readonly capitals: number }>> = {
  'source-sans-3 400 normal': { mixed: 0.917, capitals: 0.824 },
  'source-sans-3 600 normal': { mixed: 0.883, capitals: 0.832 },
  'source-sans-3 400 italic': { mixed: 0.892, capitals: 0.79 },
  'source-serif-4 400 normal': { mixed: 1, capitals: 1 },
  'source-serif-4 600 normal': { mixed: 1, capitals: 0.973 }
};

const scaled = (value: string | undefined, factor: number): string =>
  String(Math.round(Number.parseFloat(value ?? '16') * factor * 100) / 100);

function plainText(element: XmlElement, outer: Attributes, isCapitals: boolean, isOutermost: boolean): XmlElement {
  const style = inherit(outer, element);
  const { family, weight, style: slant } = faceFor(style);
  const factor = FIT[`${family} ${String(weight)} ${slant}`]?.[isCapitals ? 'capitals' : 'mixed'] ?? 1;
  const { 'font-size': size, 'font-family': named, 'font-weight': bold, ...rest } = element.attributes;
  const attributes = {
    ...rest,
    ...((named !== undefined || isOutermost) && { 'font-family': FAMILIES[family] }),
    ...((size !== undefined || isOutermost) && { 'font-size': scaled(size ?? style['font-size'], factor) }),
    // The fallback has no semibold.
    ...((bold !== undefined || isOutermost) && { 'font-weight': weight === 600 ? 'bold' : 'normal' })
  };
  const children = element.children.map((child) =>
    typeof child === 'string' ? child : plainText(child, style, isCapitals, false)
  );
  return { ...element, attributes, children };
}

const isSetInCapitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/** A document whose lettering any renderer has fonts for, Wikimedia's as well; the letters keep their room. */
export function plainLettering(root: XmlElement): XmlElement {
  const visit = (node: XmlNode, outer: Attributes): XmlNode => {
    if (typeof node === 'string') return node;
    if (node.name === 'text') return plainText(node, outer, isSetInCapitals(textOf(node)), true);
    const style = inherit(outer, node);
    const named = node.attributes['font-family'] !== undefined && { 'font-family': FAMILIES[faceFor(style).family] };
    const children = node.children.map((child) => visit(child, style));
    return { ...node, attributes: { ...node.attributes, ...named }, children };
  };
  return visit(root, {}) as XmlElement;
}
