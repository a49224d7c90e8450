import { BadLine } from '../../territory/line/bad-line';
import type { LineSource } from '../reading/line-source';
import { rootOf } from '../reading/read-xml';

/** Beginnings of files that hold no line, and what such a file is. */
const BEGINNINGS: readonly (readonly [kind: Kind, beginning: string, at?: number])[] = [
  ['image', '\x89PNG'],
  ['image', '\xff\xd8\xff'],
  ['image', 'GIF8'],
  ['image', 'WEBP', 8],
  ['image', 'II*\0'],
  ['image', 'MM\0*'],
  ['image', 'ftyphei', 4],
  ['image', 'ftypavif', 4],
  ['pdf', '%PDF'],
  ['office', '\xd0\xcf\x11\xe0'],
  ['office', '{\\rtf'],
  ['archive', '\x1f\x8b'],
  ['archive', '7z\xbc\xaf'],
  ['archive', 'Rar!']
];

type Kind = 'image' | 'pdf' | 'office' | 'archive' | 'page';

function kindOf({ bytes, text, entries }: LineSource): Kind | undefined {
  const beginsWith = (beginning: string, at = 0) =>
    [...beginning].every((sign, index) => bytes[at + index] === sign.charCodeAt(0));
  if (entries?.some((name) => name === '[Content_Types].xml' || name === 'mimetype')) return 'office';
  const root = rootOf(text)?.toLowerCase();
  if (root === 'svg') return 'image';
  if (root === 'html') return 'page';
  return BEGINNINGS.find(([, beginning, at]) => beginsWith(beginning, at))?.[0];
}

/**
 * Refuses what is something else altogether, by its content.
 *
 * @throws {BadLine} `file-empty`, or `is-image`, `is-pdf` and so on
 */
export function refuseOthers(source: LineSource): void {
  if (source.bytes.length === 0 || source.text?.trim() === '') throw new BadLine('file-empty');
  const kind = kindOf(source);
  if (kind !== undefined) throw new BadLine(`is-${kind}`);
}
