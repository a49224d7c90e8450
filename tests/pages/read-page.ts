import { readFileSync } from 'node:fs';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { builtFile } from './built-pages';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** A prerendered page as a browser reads it. */
export const readPage = (path: string): Node => parse(readFileSync(builtFile(path), 'utf8'));

export const attribute = ({ attrs }: Element, name: string): string =>
  attrs.find((one) => one.name === name)?.value ?? '';

export const classesOf = (element: Element): readonly string[] => attribute(element, 'class').split(/\s+/u);

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

/** All elements of a name, in the document's order. */
export function elements(node: Node, name: string): Element[] {
  const own = defaultTreeAdapter.isElementNode(node) && node.tagName === name ? [node] : [];
  return [...own, ...childrenOf(node).flatMap((child) => elements(child, name))];
}

/** All text in a node, shown or not, without the parts that are left out. */
export function textOf(node: Node, isLeftOut: (element: Element) => boolean = () => false): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  if (!defaultTreeAdapter.isElementNode(node)) return '';
  if (isLeftOut(node)) return '';
  const labels = ['aria-label', 'title', 'alt'].map((name) => attribute(node, name)).filter((label) => label !== '');
  return (
    labels.map((label) => `\n${label}\n`).join('') +
    childrenOf(node)
      .map((child) => textOf(child, isLeftOut))
      .join('')
  );
}

/** What no reader reads, and what others called their publications. */
const isForeign = (element: Element): boolean =>
  ['script', 'style'].includes(element.tagName) ||
  attribute(element, 'href').startsWith('http') ||
  attribute(element, 'data-label').startsWith('country:') ||
  classesOf(element).includes('sources');

/** All text that a reader of a page can come upon, apart from what others called their publications. */
export function readText(page: Node): string {
  const [title] = elements(page, 'title');
  const [body] = elements(page, 'body');
  if (title === undefined || body === undefined) throw new Error('The page has no title or no body.');
  const description = elements(page, 'meta').find((meta) => attribute(meta, 'name') === 'description');
  return [textOf(title), description && attribute(description, 'content'), textOf(body, isForeign)].join('\n');
}
