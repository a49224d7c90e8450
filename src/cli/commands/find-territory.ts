import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { isPackage } from '$lib/atlas-files';
import { ownLine } from '$lib/own-line/own-line';
import { peopleOf } from '$lib/people/face-people';
import { readFaces, readManifest, readPeople } from '$lib/server/read-geodata';
import type { BorderFactors } from '$lib/territory/border-factors';
import { readTerritory, type OwnTerritory } from '$lib/territory/read-territory';
import type { Territory } from '$lib/territory/territory';
import { CommandError, type LineChoice } from './read-options';

type Cut = Pick<OwnTerritory, 'topology' | 'people' | 'borders'> & {
  /** What was mended or left out, in sentences. */
  readonly notes: readonly string[];
} & LineSaid;

/** What is said of a line of the person's own: the day that it shows, `YYYY-MM-DD`, and whom it is owed to. */
export interface LineSaid {
  readonly date?: string;
  readonly credit?: string;
}

/** Refuses where there are no sources to cut a line with: the package has none. */
export function requireSources(): void {
  if (isPackage()) {
    throw new CommandError('A line of your own needs the sources of the geodata: use --line in the project itself.');
  }
}

/**
 * What a program of the pipeline prints, run in a process of its own.
 *
 * @throws {CommandError} with what it says of its input, else the sentence given
 */
export function runInOwnProcess<Output>(otherwise: string, ...program: string[]): Output {
  try {
    const output = execFileSync(process.execPath, ['src/cli/tooling/run-typescript.mjs', ...program], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'pipe']
    });
    return JSON.parse(output) as Output;
  } catch (error) {
    const told = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    throw new CommandError(told === '' ? otherwise : told);
  }
}

/** What the process that cuts a line prints. */
function runCutLine(file: string, means: string | undefined, ...also: string[]): { name: string; output: Cut } {
  requireSources();
  const name = basename(file);
  if (!existsSync(file)) throw new CommandError(`There is no file “${name}” where --line looks for it.`);
  const meaning = means === undefined ? [] : ['--means', means];
  const program = ['geodata/cut-line.ts', file, ...also, ...meaning];
  const output = runInOwnProcess<Cut>(`The line in “${name}” could not be used.`, ...program);
  for (const note of output.notes) console.error(note);
  return { name, output };
}

const ownTerritory = (name: string, { topology, people }: Cut): OwnTerritory => ({
  line: { kind: 'own', name },
  topology,
  people: { ...people, since2014: readPeople().since2014 }
});

/**
 * Cuts the faces for a line of the person's own, by the same recipe as the atlas's lines, in a process of its own. The
 * file's folder is never printed: output may be published.
 */
export function cutOwnLine(file: string, means: string | undefined): OwnTerritory {
  const { name, output } = runCutLine(file, means);
  return ownTerritory(name, output);
}

/**
 * The same with what borders on the line are summed from. Images say of the line what the person says, or else its file;
 * where nobody says whom it is owed to, standard error does.
 */
export function cutOwnBorders(
  file: string,
  means: string | undefined,
  said?: LineSaid
): OwnTerritory & { readonly borders: BorderFactors } {
  const { name, output } = runCutLine(file, means, '--borders');
  const territory = { ...ownTerritory(name, output), borders: output.borders as BorderFactors };
  if (said === undefined) return territory;
  const { date = output.date ?? '', credit = output.credit ?? '' } = said;
  if (credit === '') console.error(`Nobody is credited with the line of “${name}”; --line-credit TEXT names somebody.`);
  return credit === '' && date === '' ? territory : { ...territory, line: ownLine({ name, date, credit }) };
}

/** The territory that a line of the person's own cuts out. */
export const territoryOf = ({ line, topology, people }: OwnTerritory): Territory => ({
  ...readTerritory(line, topology),
  people: peopleOf(people)
});

/**
 * The territory on the chosen line of contact.
 *
 * @throws {CommandError} where there is no such line
 *
 * @param chooseDate gives the date where the person chose none, from those that there are, ascending
 */
export function findTerritory(
  { date, line, lineMeans }: LineChoice,
  chooseDate: (dates: readonly string[]) => string
): Territory {
  if (line !== undefined) return territoryOf(cutOwnLine(line, lineMeans));
  const dates = readManifest().dates.map((entry) => entry.date);
  const wanted = date ?? chooseDate(dates);
  const territory = readFaces(wanted);
  if (territory === undefined) {
    throw new CommandError(`There is no line of contact of “${wanted}”; there are: ${dates.join(', ')}.`);
  }
  return territory;
}
