import type { FormatAbout } from '$lib/export/format/format';
import { CommandError } from './read-options';

type Format = Pick<FormatAbout, 'id' | 'extension'>;

/** Endings that formats are also known by. */
const OTHER_ENDINGS: Readonly<Record<string, readonly string[]>> = {
  jpeg: ['jpeg'],
  geojson: ['json'],
  topojson: ['json'],
  shapefile: ['zip']
};

const endingsOf = ({ id, extension }: Format): readonly string[] => [extension, ...(OTHER_ENDINGS[id] ?? [])];

/** The whole ending of a file's name, without the first dot: `shp.zip`; nothing where it has none. */
const endingOf = (file: string): string | undefined =>
  /[^/\\]\.((?:shp\.)?[a-z0-9]{1,8})$/iu.exec(file)?.[1]?.toLowerCase();

const isNamed = (format: Format, ending: string): boolean => endingsOf(format).includes(ending);

/**
 * The format that a file is written in: the one asked for, else that of its ending, else the usual one.
 *
 * @param formats that there are for what is written
 * @throws {CommandError} where the ending is that of no format, or of another than the one asked for
 */
export function formatOfFile(asked: string | null, file: string, formats: readonly Format[], usual: string): string {
  const ending = endingOf(file);
  if (ending === undefined) return asked ?? usual;
  const format = formats.find(({ id }) => id === asked);
  if (format !== undefined) {
    if (isNamed(format, ending)) return format.id;
    throw new CommandError(
      `A file in the format “${format.id}” ends in “.${format.extension}”, not in “.${ending}”: “${file}”.`
    );
  }
  if (asked !== null) return asked;
  const own = formats.find(({ extension }) => extension === ending);
  const [named, ...more] = own === undefined ? formats.filter((candidate) => isNamed(candidate, ending)) : [own];
  if (named !== undefined && more.length === 0) return named.id;
  const known = [...new Set(formats.map(({ extension }) => `.${extension}`))].join(', ');
  const why = named === undefined ? 'is that of no format' : 'is that of several formats; name one with --format';
  throw new CommandError(`The ending “.${ending}” ${why}; there are: ${known}.`);
}
