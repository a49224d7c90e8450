import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BadInput } from './bad-input';

/** What a line of contact is owed to; of each, `recipes/manifest.ts` has the credit. */
const LINE_ORIGINS = ['deepstatemap', 'copied-in-part', 'official-list', 'credited'] as const;
export type LineOrigin = (typeof LINE_ORIGINS)[number];

export const PROVENANCE_FILE = 'provenance.json';

/** The vendored inputs below one folder; files are named relative to it. */
export class Sources {
  /** The origins of lines that are not those of the daily map, by the table of the line; read when first asked for. */
  #lineOrigins: ReadonlyMap<string, string> | undefined;

  constructor(private readonly folder: string) {}

  text(file: string): string {
    try {
      return readFileSync(join(this.folder, file), 'utf8');
    } catch (cause) {
      throw new BadInput(file, `it cannot be read (${(cause as NodeJS.ErrnoException).code})`);
    }
  }

  json(file: string): unknown {
    try {
      return JSON.parse(this.text(file));
    } catch (cause) {
      if (cause instanceof BadInput) throw cause;
      throw new BadInput(file, 'it is not valid JSON');
    }
  }

  /** What the line of a date is owed to: `line` in its entry of the provenance, else the daily map of DeepStateMap. */
  lineOrigin(date: string): LineOrigin {
    this.#lineOrigins ??= new Map(
      (this.json(PROVENANCE_FILE) as { file?: string; line?: string }[]).flatMap(({ file, line }) =>
        file === undefined || line === undefined ? [] : [[file, line]]
      )
    );
    const given = this.#lineOrigins.get(`line-of-contact/${date}.csv`) ?? 'deepstatemap';
    const origin = LINE_ORIGINS.find((known) => known === given);
    if (origin === undefined)
      throw new BadInput(PROVENANCE_FILE, `the line of ${date} is of unknown origin: "${given}"`);
    return origin;
  }

  /** Whom the lines of these dates are credited to, by their entries of the provenance. */
  lineCredits(dates: readonly string[]): { readonly credit: string; readonly licence: string }[] {
    const files = new Set(dates.map((date) => `line-of-contact/${date}.csv`));
    const entries = this.json(PROVENANCE_FILE) as { file?: string; credit?: string; licence?: string }[];
    return entries
      .filter(({ file }) => file !== undefined && files.has(file))
      .map(({ credit = '', licence = '' }) => ({ credit, licence }));
  }

  /** The line-of-contact dates: a table in the folder is all that registers one. Ascending. */
  dates(): string[] {
    const names = readdirSync(join(this.folder, 'line-of-contact')).filter((name) => name.endsWith('.csv'));
    for (const name of names) {
      if (!/^\d{4}-\d{2}-\d{2}\.csv$/.test(name)) {
        throw new BadInput(`line-of-contact/${name}`, 'its name is not a date of the form YYYY-MM-DD.csv');
      }
    }
    return names.map((name) => name.slice(0, -'.csv'.length)).sort();
  }
}
