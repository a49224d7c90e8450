import type { Localised } from '../../i18n/localised';
import type { Credit } from '../../territory/credit';

/** A licence that a file is under, and for which part of it. */
export interface Licence {
  /** Id in the list of the Open Definition. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** Parts of the file under this licence, and whom to credit. */
  readonly covers: Localised;
}

type LicenceText = Pick<Licence, 'id' | 'title' | 'url'>;

/** The licences of the manifest's credits, by their names there. */
const BY_NAME: Readonly<Record<string, LicenceText>> = {
  'GPL-3.0': {
    id: 'GPL-3.0',
    title: 'GNU General Public License 3.0',
    url: 'https://www.gnu.org/licenses/gpl-3.0.html'
  },
  'ODbL 1.0': {
    id: 'ODbL-1.0',
    title: 'Open Data Commons Open Database License 1.0',
    url: 'https://opendatacommons.org/licenses/odbl/1-0/'
  },
  'CC BY 4.0': {
    id: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0 International',
    url: 'https://creativecommons.org/licenses/by/4.0/'
  },
  // A person's own line: its credit says it.
  '': { id: 'LicenseRef-as-the-maker-of-the-line-says', title: 'As the maker of the line says', url: '' },
  MIT: { id: 'MIT', title: 'MIT License', url: 'https://opensource.org/license/mit' }
};

/** Paraphrases, names of lands, codes: what the project itself wrote. */
export const TEXT_LICENCE: Licence = {
  id: 'MIT',
  title: 'MIT License',
  url: 'https://opensource.org/license/mit',
  covers: {
    en: 'Texts, names of lands and status codes: Peace Plan Atlas',
    uk: 'Тексти, назви земель і коди статусів: Peace Plan Atlas'
  }
};

/**
 * Licences of a file made from sources with these credits, the texts' last.
 *
 * @throws {Error} for a licence without an entry
 */
export function licencesOf(credits: readonly Credit[]): Licence[] {
  const ofSources = credits.map(({ licence, text }) => {
    const found = BY_NAME[licence];
    if (found === undefined)
      throw new Error(`The licence “${licence}” has no entry in src/lib/export/notes/licences.ts.`);
    return { ...found, covers: text };
  });
  return [...ofSources, TEXT_LICENCE];
}
