import { IMAGE_FORMATS } from '$lib/export/image/image-formats';
import { dataFormatsFor } from '$lib/export/work/write-data';
import { PAGE_FORMAT } from '$lib/export/work/write-page';
import { allVersions } from '$lib/plans/catalogue';
import { CommandError } from './read-options';

function requireNoOptions(name: string, args: readonly string[]): void {
  if (args.length > 0) throw new CommandError(`“atlas ${name}” takes no options, not “${args.join(' ')}”.`);
}

const dayOrMonth = (day: string, precision: 'month' | undefined): string =>
  precision === 'month' ? day.slice(0, 7) : day;

/** `atlas versions`: the id, the date and the title of every plan version, in columns between tabs. */
export function versions(args: string[]): string {
  requireNoOptions('versions', args);
  return allVersions()
    .map(
      ({ id, published, publishedPrecision, title }) =>
        `${[id, dayOrMonth(published, publishedPrecision), title.en].join('\t')}\n`
    )
    .join('');
}

/** `atlas formats`: the name, the ending and what may be had in it of every format that `atlas render` writes. */
export function formats(args: string[]): string {
  requireNoOptions('formats', args);
  const ofVersion = dataFormatsFor('version');
  const ofComparison = dataFormatsFor('difference').map(({ id }) => id);
  const rows = [
    ...IMAGE_FORMATS.map(({ id, extension }) => [id, `.${extension}`, 'images']),
    [PAGE_FORMAT.id, `.${PAGE_FORMAT.extension}`, 'map, tables and texts as one page'],
    ...ofVersion.map(({ id, extension }) => [
      id,
      `.${extension}`,
      ofComparison.includes(id) ? 'data of versions and comparisons' : 'data of versions'
    ]),
    ['press-pack', '.zip', 'images, data and texts in one archive']
  ];
  return rows.map((row) => `${row.join('\t')}\n`).join('');
}
