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
/** A name with its folder in an archive stays below 100, where old formats of archives and mail programs cut. */
const MOST_CHARACTERS = 92;
const MOST_OF_PART = 60;
const MOST_OF_REST = 62;
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

/** A part of a name, without the signs that stand between parts and without a dot, which begins an ending. */
const safePart = (text: string): string =>
  trimEnds(
    safeCharacters(text)
      .replace(/[_@.]+/gu, '-')
      .slice(0, MOST_OF_PART)
  );

const safeExtension = (text: string): string =>
  trimEnds(
    safeCharacters(text)
      .replace(/[_@]+/gu, '-')
      .replace(/\.{2,}/gu, '.')
      .slice(0, MOST_OF_EXTENSION)
  );

/** A name whose longest parts are cut, all to one length, until it has room. */
function shorten(stem: string, room: number): string {
  for (let most = room; most > 0; most -= 1) {
    const parts = stem.split('_').map((part) => trimEnds(part.slice(0, most)));
    const cut = parts.filter((part) => part !== '').join('_');
    if (cut.length <= room) return cut;
  }
  return trimEnds(stem.slice(0, Math.max(room, 0)));
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
 * size. Only `a-z 0-9 . _ @ + -`, below 100 characters, never a name that a system keeps for itself, whatever the
 * ids hold.
 */
export function fileName(file: NamedFile): string {
  const { line, lineB, details, extension } = file;
  const lines = distinctLines(lineB === undefined ? [line] : [line, lineB]).map((one) =>
    safePart(one.kind === 'own' && one.date !== undefined ? `${one.date} ${one.name}` : lineName(one))
  );
  const parts = [`line-${lines.join('_')}`, ...details.map(safePart), ...pixelsOf(file)];
  const ending = safeExtension(extension) || 'bin';
  // What tells files of one subject apart stays whole, as far as there is room at all.
  const rest = shorten(parts.filter((part) => part !== '').join('_'), MOST_OF_REST);
  const subject = shorten([ATLAS, ...subjectOf(file)].join('_'), MOST_CHARACTERS - rest.length - ending.length - 2);
  return `${subject}_${rest}.${ending}`;
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

/** The name of a file within an archive, in the same characters and with one ending. */
export function safeFileName(name: string): string {
  const parts = safeCharacters(name.split('/').at(-1) ?? '')
    .split('.')
    .map(trimEnds)
    .filter((part, index) => index === 0 || part !== '');
  const ending = parts.length > 1 ? `.${(parts.pop() ?? '').slice(0, MOST_OF_EXTENSION)}` : '';
  const stem = trimEnds(parts.join('-')) || 'file';
  const safe = RESERVED.test(stem) ? `file-${stem}` : stem;
  return `${shorten(safe, MOST_CHARACTERS - ending.length)}${ending}`;
}
