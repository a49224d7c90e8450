import { escapeXml } from '../../../cartography/lettering/svg-text';

/** An element with its attributes as they are read, entities resolved. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** An element, or text with its entities resolved. */
export type XmlNode = XmlElement | string;

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

const TOKEN = /<!--[\s\S]*?-->|<[?!][^>]*>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|[^<]+/gu;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Resolves the five named entities of XML and numbered ones; leaves anything else as it stands. */
export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/giu, (entity, hex, decimal, name) => {
    if (name !== undefined) return NAMED[String(name)] ?? entity;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [name, unescapeXml(double ?? single ?? '')])
  );
}

/**
 * Reads the sheets that the atlas itself writes: elements, attributes, text. Workers have no DOMParser. Comments and
 * declarations are dropped.
 *
 * @throws {Error} where elements are not nested as they must be
 */
export function parseXml(text: string): XmlElement {
  const top: XmlNode[] = [];
  const open: { name: string; children: XmlNode[] }[] = [{ name: '', children: top }];
  for (const [token, closing, opening, attributes = '', selfClosing] of text.matchAll(TOKEN)) {
    const parent = open.at(-1);
    if (closing !== undefined) {
      if (parent?.name !== closing) throw new Error(`The image’s XML closes ${closing}, which is not open.`);
      open.pop();
    } else if (opening !== undefined) {
      const element = { name: opening, attributes: readAttributes(attributes), children: [] as XmlNode[] };
      parent?.children.push(element);
      if (selfClosing === '') open.push(element);
    } else if (!token.startsWith('<')) parent?.children.push(unescapeXml(token));
  }
  const root = top.find((node) => typeof node !== 'string');
  if (root === undefined || open.length !== 1) throw new Error('The image’s XML is not complete.');
  return root;
}

/** The text of an element, without empty attributes being lost. */
export function writeXml(node: XmlNode): string {
  if (typeof node === 'string') return escapeXml(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
  if (node.children.length === 0) return `<${node.name}${attributes}/>`;
  return `<${node.name}${attributes}>${node.children.map(writeXml).join('')}</${node.name}>`;
}

/** All text within a node. */
export function textOf(node: XmlNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}
