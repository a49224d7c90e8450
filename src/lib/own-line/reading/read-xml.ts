import { BadLine } from '../../territory/line/bad-line';

/** What is done with the elements of a document; names come without their prefix. */
export interface XmlReader {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  /** @param text what stands between the element's last child, or its beginning, and its end */
  readonly close?: (name: string, text: string) => void;
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads a document from its beginning to its end, without a tree. Documents that declare a type are refused, and with
 * that all entities of their own: neither does any form of a line need them, nor is anything ever fetched.
 *
 * @throws {BadLine} `xml-doctype`, or `xml-broken` with the row
 */
export async function readXml(text: string, { open, close }: XmlReader): Promise<void> {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser();
  let since = '';
  const add = (more: string) => {
    since += more;
  };
  parser.on('doctype', () => {
    throw new BadLine('xml-doctype');
  });
  parser.on('error', () => {
    throw new BadLine('xml-broken', { row: parser.line });
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('opentag', ({ name, attributes }) => {
    since = '';
    open?.(withoutPrefix(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    close?.(withoutPrefix(name), since);
    since = '';
  });
  parser.write(text).close();
}

/** Name of a document's first element; nothing where the text is no XML. */
export function rootOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const head = text
    .slice(0, 64 * 1024)
    .replace(/^\s*(<\?[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(\[[^\]]*\])?\s*>|\s)*/i, '');
  const name = /^<([\w:.-]+)/.exec(head)?.[1];
  return name === undefined ? undefined : withoutPrefix(name);
}

/** A number as written in a file, or what stands in its place. */
export function numberOrText(text: string | undefined): number | string {
  const plain = text?.trim() ?? '';
  const value = Number(plain);
  return plain === '' || Number.isNaN(value) ? plain : value;
}
