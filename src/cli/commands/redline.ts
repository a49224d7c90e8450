import { existsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deriveRedline } from '$lib/derivation/comparison/redline';
import { writeRedlineDocx } from '$lib/export/redline/redline-docx';
import { INTERFACE_LANGUAGES } from '$lib/i18n/languages';
import { LOCALES } from '$lib/i18n/locale';
import { allDocuments } from '$lib/plans/document-catalogue';
import { ALIGNMENT } from '$lib/plans/points/alignment';
import { findPublished } from './find-version';
import { CommandError, readOptions, splitIds } from './read-options';

/**
 * `atlas redline`: one version against another, word by word, as a Word file with tracked changes or as JSON.
 *
 * @throws {CommandError} for bad input
 */
export async function redline(args: string[]): Promise<string> {
  const { named } = readOptions(args, ['versions', 'lang', 'out']);
  const [baseline, other, ...more] = splitIds(named.versions ?? '').map((id) => findPublished(id));
  if (baseline === undefined || other === undefined || more.length > 0 || baseline === other) {
    throw new CommandError('Name the baseline and one other version, --versions ID,ID.');
  }
  const language = INTERFACE_LANGUAGES.find((code) => code === (named.lang ?? 'en'));
  if (language === undefined) {
    throw new CommandError(`There is no language “${named.lang ?? ''}”; there are: ${INTERFACE_LANGUAGES.join(', ')}.`);
  }
  const locale = LOCALES[language];
  const groups = deriveRedline(baseline, other, { documents: allDocuments(), alignment: ALIGNMENT }, locale);
  const { out } = named;
  if (out === undefined) return `${JSON.stringify({ baseline: baseline.id, other: other.id, groups }, null, 2)}\n`;
  if (!out.endsWith('.docx'))
    throw new CommandError(`A redline is written as a Word file: “${out}” has to end in .docx.`);
  if (!existsSync(dirname(out))) throw new CommandError(`There is no folder “${dirname(out)}”.`);
  writeFileSync(out, await writeRedlineDocx({ baseline, other, groups, locale }));
  return `${out}\n`;
}
