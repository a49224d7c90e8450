import { distinctLines, lineName, type LineOfContact } from '../../territory/line-of-contact';
import { SHEET_PRESETS } from '../../view/sheet/sheet-presets';
import type { SheetView } from '../../view/sheet/sheet-view';

/** Content of a file of the atlas, from which its name is made. */
export interface NamedFile {
  /** None for the chart of areas over time. */
  readonly versions: readonly string[];
  readonly kind: SheetView['subject']['kind'];
  /** Line of contact that the first version is drawn on. */
  readonly line: LineOfContact;
  /** Date of the second version's line, where it is another. */
  readonly lineB?: LineOfContact;
  /** Facet in view, theme and whatever else distinguishes files, the most important first. */
  readonly details: readonly string[];
  /** Pixels at ×1, and how many times as many the file has. */
  readonly pixels?: { readonly width: number; readonly height: number; readonly scale: number };
  /** Extension, without the dot. */
  readonly extension: string;
}

const ATLAS = 'peace-plan-atlas';
/** Archives and mail programs cut longer names; systems of files end at 255. */
const MOST_CHARACTERS = 160;
const MOST_OF_PART = 60;
const MOST_OF_EXTENSION = 12;

/** Names that Windows keeps for devices, with and without anything after a dot. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

/** Safe characters only: letters lose their accents, anything else becomes a hyphen. */
function safeCharacters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9._@+-]+/gu, '-');
}

const trimEnds = (text: string): string => text.replace(/^[-._+@]+|[-._+@]+$/gu, '');

/** A part of a name, without the signs that stand between parts. */
function safePart(text: string, most = MOST_OF_PART): string {
  const safe = safeCharacters(text)
    .replace(/[_@]+/gu, '-')
    .replace(/\.{2,}/gu, '.');
  return trimEnds(safe.slice(0, most));
}

function subjectOf({ versions, kind }: NamedFile): string[] {
  const ids = versions.map((id) => safePart(id)).filter((id) => id !== '');
  const joined = ids.length > 2 ? [`${String(ids.length)}-versions`] : [ids.join('_vs_')];
  return kind === 'version' ? joined : [...joined, kind];
}

function pixelsOf({ pixels }: NamedFile): string[] {
  if (pixels === undefined) return [];
  const { width, height, scale } = pixels;
  return [`${String(width)}x${String(height)}${scale === 1 ? '' : `@${String(scale)}x`}`];
}

/**
 * The name of a file that explains itself and stands beside its kind in a list: atlas, versions, line of contact, details,
 * size. Only `a-z 0-9 . _ @ + -`, at most 160 characters, never a name that a system keeps for itself, whatever the
 * ids hold.
 */
export function fileName(file: NamedFile): string {
  const { line, lineB, details, extension } = file;
  const lines = distinctLines(lineB === undefined ? [line] : [line, lineB]).map((one) => safePart(lineName(one)));
  const stem = [
    ATLAS,
    ...subjectOf(file),
    `line-${lines.join('_')}`,
    ...details.map((detail) => safePart(detail)),
    ...pixelsOf(file)
  ].filter((part) => part !== '');
  const ending = safePart(extension, MOST_OF_EXTENSION) || 'bin';
  const room = MOST_CHARACTERS - ending.length - 1;
  return `${stem
    .join('_')
    .slice(0, room)
    .replace(/[-._+@]+$/u, '')}.${ending}`;
}

/**
 * The name of an image of a view.
 *
 * @param lines of contact that the first version, and the second where it is another, are drawn on
 */
export function sheetFileName(
  { subject, facet, theme, locale, size }: SheetView,
  lines: Pick<NamedFile, 'line' | 'lineB'>,
  scale: number,
  extension: string
): string {
  const drawn = typeof size === 'string' ? SHEET_PRESETS.find(({ id }) => id === size) : size;
  return fileName({
    ...lines,
    ...subject,
    details: [facet, ...(theme === 'light' ? [] : [theme]), locale],
    ...(drawn !== undefined && { pixels: { width: drawn.width, height: drawn.height, scale } }),
    extension
  });
}

/** The name of a file within an archive, in the same characters; the ending is kept. */
export function safeFileName(name: string): string {
  const [stem = '', ...endings] = safeCharacters(name.split('/').at(-1) ?? '')
    .split('.')
    .map(trimEnds);
  const first = stem === '' ? 'file' : stem;
  const ending = endings
    .filter((part) => part !== '')
    .join('.')
    .slice(0, MOST_OF_PART);
  const room = MOST_CHARACTERS - ending.length - 2;
  const safe = (RESERVED.test(first) ? `file-${first}` : first).slice(0, room);
  return ending === '' ? safe : `${safe}.${ending}`;
}
