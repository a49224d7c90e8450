import { parseArgs } from 'node:util';
import { ASSET_KIND_IDS } from '$lib/assets/asset-kinds';
import { formatOf } from '$lib/cartography/sheet/model/sheet-format';
import { describeTooLarge } from '$lib/export/image/describe-failure';
import type { FormatAbout } from '$lib/export/format/format';
import { IMAGE_FORMATS } from '$lib/export/image/image-formats';
import { largestScale, limitsFor, NODE_LIMITS } from '$lib/export/image/raster/raster-limits';
import { dataFormatsFor } from '$lib/export/work/write-data';
import { PAGE_FORMAT } from '$lib/export/work/write-page';
import { allVersions } from '$lib/plans/catalogue';
import { readManifest } from '$lib/server/read-geodata';
import { SVG_TEXTS, type SvgText } from '$lib/view/sheet/file-request';
import { formatQuery } from '$lib/view/page/query-reader';
import { parseSheetView, SHEET_PARAMETERS } from '$lib/view/sheet/sheet-address';
import type { SheetView } from '$lib/view/sheet/sheet-view';
import { draftOf, findVersion } from './find-version';
import type { LineGiven } from './common-lines';
import { formatOfFile } from './format-of-file';
import type { LineSaid } from './find-territory';
import { CommandError, splitIds } from './read-options';

/** Options given to `atlas render`. */
export interface RenderOptions {
  /** One view; with `--all` one for each version. */
  readonly views: readonly SheetView[];
  readonly isBatch: boolean;
  readonly format: string;
  readonly scale: number;
  readonly svgText: SvgText;
  /** File, or with `--all` folder; `-` is standard output. */
  readonly out: string;
  /** File of the person's own line of contact. */
  readonly line: string | undefined;
  /** What the shapes of that file mean. */
  readonly lineMeans: string | undefined;
  /** What the person says of that line, for images. */
  readonly lineSaid: LineSaid;
  /** The second line of a figure of one version on two, where it is a file of the person's own. */
  readonly second: Pick<LineGiven, 'line' | 'lineMeans'>;
  readonly siteUrl: string | null;
  /** This process makes files of a batch that another one has begun. */
  readonly isHelper: boolean;
  readonly jobs: number | undefined;
}

/** Parameters of an address that the command line calls by other names; a line of one's own is a file there. */
const RENAMED: readonly string[] = ['dateB', 'ground', 'plain', 'line', 'lineB'];
/** Options that an address has under the same name, with a value. */
const IN_ADDRESS = SHEET_PARAMETERS.filter((name) => !RENAMED.includes(name));
const OTHERS = [
  'versus',
  'date-b',
  'format',
  'scale',
  'text',
  'out',
  'line',
  'line-means',
  'line-date',
  'line-credit',
  'line-b',
  'line-b-means',
  'site',
  'jobs'
] as const;
const FLAGS = ['all', 'helper', 'plain', 'transparent'] as const;

/** Words for kinds of notices, where an address has another word than the command line. */
const KIND_NAMES: Readonly<Record<string, string>> = {
  date: 'date of a line of contact',
  box: 'box of Ukraine (west, south, east, north)',
  class: 'class of the legend',
  parameter: 'option',
  'too-many': 'number of versions'
};

type Values = Readonly<Record<string, string | boolean | undefined>>;

function parse(args: string[]): Values {
  const texts = [...IN_ADDRESS, ...OTHERS].map((name) => [name, { type: 'string' }] as const);
  const flags = FLAGS.map((name) => [name, { type: 'boolean' }] as const);
  let values: Values;
  try {
    values = parseArgs({ args, options: Object.fromEntries([...texts, ...flags]) }).values as Values;
  } catch (error) {
    throw new CommandError(error instanceof Error ? `${error.message.split(/[\n.]/u)[0] ?? ''}.` : String(error));
  }
  const empty = Object.keys(values).find((name) => values[name] === '');
  if (empty !== undefined) throw new CommandError(`--${empty} is empty; name a value or leave it out.`);
  return values;
}

const textOf = (values: Values, name: string): string | null => {
  const value = values[name];
  return typeof value === 'string' ? value : null;
};

function wholeNumber(values: Values, name: string, most: number): number | undefined {
  const given = textOf(values, name);
  if (given === null) return undefined;
  const value = Number(given);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new CommandError(`--${name} takes a whole number from 1 to ${String(most)}, not “${given}”.`);
}

/** The query of the view, from options: the person's words are read as those of an address are, but none is bent. */
function readView(values: Values, versions: Readonly<Record<string, string | null>>): SheetView {
  const inAddress = Object.fromEntries(IN_ADDRESS.map((name) => [name, textOf(values, name)]));
  const search = formatQuery({
    ...inAddress,
    ...versions,
    dateB: textOf(values, 'date-b'),
    ground: values['transparent'] === true ? 'transparent' : null,
    plain: values['plain'] === true ? '1' : null
  });
  const drafts = splitIds(Object.values(versions).join()).filter((id) => draftOf(id) !== undefined);
  const ids = [...allVersions().map(({ id }) => id), ...drafts];
  const [first = '', second = ''] = ids;
  const dates = readManifest().dates.map(({ date }) => date);
  const { view, notices } = parseSheetView(search, { locale: 'en', ids, dates, opening: [first, second] });
  const unknown = view.assets.find((kind) => !(ASSET_KIND_IDS as readonly string[]).includes(kind));
  if (unknown !== undefined) {
    throw new CommandError(`There is no kind of assets “${unknown}”; there are: ${ASSET_KIND_IDS.join(', ')}.`);
  }
  const [notice] = notices;
  if (notice === undefined) return view;
  const { kind, given, used = '' } = notice;
  const nearest = used === '' ? '' : `; take “${used}”, for example`;
  throw new CommandError(`“${given}” is no ${KIND_NAMES[kind] ?? kind} that can be rendered here${nearest}.`);
}

/** Not a format of one file: an archive of them. */
export const PRESS_PACK = 'press-pack';

/** The formats that all subjects can be had in. */
function knownFormats(views: readonly SheetView[]): Pick<FormatAbout, 'id' | 'extension'>[] {
  const data = dataFormatsFor(views[0]?.subject.kind ?? 'version');
  return [...IMAGE_FORMATS, PAGE_FORMAT, ...data, { id: PRESS_PACK, extension: 'zip' }];
}

function readFormat(values: Values, views: readonly SheetView[], scale: number): string {
  const formats = knownFormats(views);
  const known = formats.map((format) => format.id);
  // A batch is written into a folder, and standard output has no name.
  const file = values['all'] === true ? '-' : (textOf(values, 'out') ?? '-');
  const id = formatOfFile(textOf(values, 'format'), file, formats, 'svg');
  if (!known.includes(id))
    throw new CommandError(`There is no format “${id}” for this; there are: ${known.join(', ')}.`);
  const image = IMAGE_FORMATS.find((format) => format.id === id);
  for (const { size: named, locale } of image?.isRaster === true ? views : []) {
    const { size } = formatOf(named);
    if ((largestScale(size, limitsFor(id, NODE_LIMITS)) ?? 0) < scale && image !== undefined) {
      throw new CommandError(describeTooLarge({ size, scale }, image, NODE_LIMITS, locale));
    }
  }
  return id;
}

/** Views that have a file in this format: data formats leave out versions that are drawn on no line. */
function viewsWith(format: string, views: readonly SheetView[]): readonly SheetView[] {
  if ([PRESS_PACK, PAGE_FORMAT.id].includes(format) || IMAGE_FORMATS.some(({ id }) => id === format)) return views;
  const undrawn = new Set(allVersions().flatMap(({ id, notDrawn }) => (notDrawn === undefined ? [] : [id])));
  return views.filter(({ subject }) => !subject.versions.some((id) => undrawn.has(id)));
}

function versionsOf(values: Values): Readonly<Record<string, string | null>>[] {
  const [version, versus, versions] = ['version', 'versus', 'versions'].map((name) => textOf(values, name));
  if (values['all'] === true) {
    if (version !== null || versus !== null || versions !== null) {
      throw new CommandError('Give either --all or the versions to render, not both.');
    }
    return allVersions().map(({ id }) => ({ version: id }));
  }
  if (textOf(values, 'figure') === 'areas-over-time') return [{}];
  if (version === null && versions === null) {
    throw new CommandError('Name a plan version with --version ID, several with --versions ID,ID, or take --all.');
  }
  // A draft is named by its file; the view has its id.
  const idsOf = (given: string | null | undefined) =>
    given == null
      ? null
      : splitIds(given)
          .map((one) => findVersion(one).id)
          .join();
  if (versus !== null) return [{ version: null, versions: `${idsOf(version) ?? ''},${idsOf(versus) ?? ''}` }];
  return [{ version: idsOf(version), versions: idsOf(versions) }];
}

/** The day and the credit of a line of the person's own. */
function readSaid(values: Values): LineSaid {
  const [date, credit] = [textOf(values, 'line-date'), textOf(values, 'line-credit')];
  if (date !== null && !isDay(date)) throw new CommandError(`“${date}” is no day of the form YYYY-MM-DD.`);
  return { ...(date !== null && { date }), ...(credit !== null && { credit }) };
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/u.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text);

/**
 * Reads the options of `atlas render`.
 *
 * @throws {CommandError} for an option or a value that it does not know
 */
export function readRenderOptions(args: string[]): RenderOptions {
  const values = parse(args);
  const out = textOf(values, 'out');
  const line = textOf(values, 'line') ?? undefined;
  const isBatch = values['all'] === true;
  if (out === null) {
    throw new CommandError(isBatch ? 'Name the folder for the images with --out.' : 'Name the file with --out.');
  }
  if (line !== undefined && textOf(values, 'date') !== null) {
    throw new CommandError('Give either --date or --line, not both: each names a line of contact.');
  }
  const svgText = textOf(values, 'text') ?? 'outlined';
  const knownText = SVG_TEXTS.find((text) => text === svgText);
  if (knownText === undefined) {
    throw new CommandError(`There is no lettering “${svgText}”; there are: ${SVG_TEXTS.join(', ')}.`);
  }
  const lineB = textOf(values, 'line-b') ?? undefined;
  if (lineB !== undefined && textOf(values, 'date-b') !== null) {
    throw new CommandError('Give either --date-b or --line-b, not both: each names a line of contact.');
  }
  const views = versionsOf(values).map((versions) => readView(values, versions));
  if (lineB !== undefined && views.some(({ subject }) => subject.kind !== 'moved')) {
    throw new CommandError('--line-b is for one version on two lines of contact, --figure moved.');
  }
  const scale = wholeNumber(values, 'scale', 4) ?? 1;
  const format = readFormat(values, views, scale);
  const written = viewsWith(format, views);
  if (written.length === 0) throw new CommandError(`A version that is drawn on no line has no file in “${format}”.`);
  return {
    views: written,
    isBatch,
    format,
    scale,
    svgText: knownText,
    out,
    line,
    lineMeans: textOf(values, 'line-means') ?? undefined,
    lineSaid: readSaid(values),
    second: { line: lineB, lineMeans: textOf(values, 'line-b-means') ?? undefined },
    siteUrl: textOf(values, 'site')?.replace(/\/+$/u, '') ?? null,
    isHelper: values['helper'] === true,
    jobs: wholeNumber(values, 'jobs', 64)
  };
}
