import { existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { BOOK_EDITIONS } from '$lib/export/work/book/book-tools';
import { writeBook } from '$lib/export/work/book/write-book';
import { NODE_PLATFORM } from '$lib/export/image/platform/node-platform';
import { LOCALES } from '$lib/i18n/locale';
import type { InterfaceLanguage } from '$lib/i18n/languages';
import { readSheetParts } from '$lib/server/read-sheet-parts';
import { CommandError, readOptions } from './read-options';

const LANGUAGES = Object.keys(LOCALES) as InterfaceLanguage[];

function readLanguages(given = 'en'): readonly InterfaceLanguage[] {
  if (given === 'both') return LANGUAGES;
  const language = LANGUAGES.find((candidate) => candidate === given);
  if (language !== undefined) return [language];
  throw new CommandError(`There is no book in “${given}”; give ${LANGUAGES.join(', ')} or both.`);
}

/** Writes a file whole or not at all: what a full disk or a kill leaves is no book. */
function writeWhole(out: string, bytes: Uint8Array): void {
  const unfinished = `${out}.part`;
  try {
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, out);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw new Error(`“${out}” could not be written: ${error instanceof Error ? error.message : String(error)}.`, {
      cause: error
    });
  }
}

/**
 * `atlas book`: everything in the atlas as one PDF; what it is at is told on standard error.
 *
 * @throws {CommandError} for bad input
 */
export async function book(args: string[]): Promise<string> {
  const { named } = readOptions(args, ['lang', 'edition', 'out']);
  const { out, edition: wanted = 'colour' } = named;
  const languages = readLanguages(named.lang);
  const edition = BOOK_EDITIONS.find((candidate) => candidate === wanted);
  if (edition === undefined)
    throw new CommandError(`There is no edition “${wanted}”; give ${BOOK_EDITIONS.join(' or ')}.`);
  if (out === undefined) throw new CommandError('Say where the book goes: --out atlas.pdf.');
  if (out !== '-' && !existsSync(dirname(out))) throw new CommandError(`There is no folder “${dirname(out)}”.`);
  if (out !== '-' && existsSync(out) && !statSync(out).isFile())
    throw new CommandError(`“${out}” is a folder or a device; give the name of a file.`);
  const bytes = await writeBook({ languages, edition }, readSheetParts(), NODE_PLATFORM, ({ name, done, all }) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${String(done)}/${String(all)} ${name}`);
  });
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  if (out === '-') process.stdout.write(bytes);
  else writeWhole(out, bytes);
  return out === '-' ? '' : `${out}\n`;
}
