import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { isPackage } from '$lib/atlas-files';
import { ownLine } from '$lib/own-line/own-line';
import { peopleOf } from '$lib/people/face-people';
import { readFaces, readManifest, readPeople } from '$lib/server/read-geodata';
import { alongOutlines, datedLine, type OwnLine } from '$lib/territory/line-of-contact';
import type { Corners } from '$lib/territory/outline';
import { readTerritory, type LineTerritory, type OwnTerritory } from '$lib/territory/read-territory';
import { showUnseen } from '$lib/show-unseen';
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

/**
 * Refuses where there are no sources to cut a line with: the package has none.
 *
 * @throws {CommandError} in the package, which has no sources
 */
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

/** How a line is cut, beside where it lies. */
interface CutChoice {
  /** What the shapes of its file mean. */
  readonly means?: string | undefined;
  /** Outlines that drafts draw by hand, along which land is cut as well. */
  readonly outlines?: readonly Corners[];
  /** Whether what borders are summed from is measured, too. */
  readonly withBorders?: boolean;
}

/** What the process that cuts a line prints; the line is a file, or the day of one of the atlas's. */
function runCutLine(given: string, { means, outlines = [], withBorders = false }: CutChoice): Cut {
  const name = basename(given);
  const program = [
    ...['geodata/cut-line.ts', given],
    ...(withBorders ? ['--borders'] : []),
    ...(means === undefined ? [] : ['--means', means]),
    ...insideOption(outlines)
  ];
  const output = runInOwnProcess<Cut>(`The line in “${name}” could not be used.`, ...program);
  for (const note of output.notes) console.error(showUnseen(note));
  return output;
}

/** Outlines as the programs of the pipeline take them. */
export const insideOption = (outlines: readonly Corners[]): string[] =>
  outlines.length === 0 ? [] : ['--inside', JSON.stringify(outlines)];

const landOf = ({ topology, people }: Cut) => ({ topology, people: { ...people, since2014: readPeople().since2014 } });

/**
 * Cuts the faces for a line of the person's own, by the same recipe as the atlas's lines, in a process of its own. The
 * file's folder is never printed: output may be published. Images say of the line what the person says, or else its file;
 * where nobody says whom it is owed to, standard error does.
 *
 * @param said is left out where no image is made
 * @throws {CommandError} where the file gives no line
 */
export function cutOwnLine(file: string, choice: CutChoice, said?: LineSaid): OwnTerritory {
  requireSources();
  const name = basename(file);
  if (!existsSync(file)) throw new CommandError(`There is no file “${name}” where --line looks for it.`);
  const output = runCutLine(file, choice);
  const land = { ...landOf(output), ...(output.borders && { borders: output.borders }) };
  const { date = output.date ?? '', credit = output.credit ?? '' } = said ?? { date: '', credit: '' };
  if (said !== undefined && credit === '')
    console.error(showUnseen(`Nobody is credited with the line of “${name}”; --line-credit TEXT names somebody.`));
  const line: OwnLine = credit === '' && date === '' ? { kind: 'own', name } : ownLine({ name, date, credit });
  return { ...land, line: alongOutlines(line, choice.outlines ?? []) };
}

/**
 * Cuts the faces of one of the atlas's lines along outlines that drafts draw by hand.
 *
 * @throws {CommandError} where land cannot be cut
 */
export function cutDatedLine(date: string, choice: CutChoice): LineTerritory {
  if (isPackage()) {
    throw new CommandError(
      'Land that a draft draws by hand needs the sources of the geodata: use the draft in the project itself.'
    );
  }
  const output = runCutLine(date, choice);
  const line = alongOutlines(datedLine(date), choice.outlines ?? []);
  return { ...landOf(output), line, ...(output.borders && { borders: output.borders }) };
}

/** The territory that a line and outlines cut out. */
const territoryOf = ({ line, topology, people }: LineTerritory): Territory => ({
  ...readTerritory(line, topology),
  people: peopleOf(people)
});

/** A land on the chosen line: of the atlas as it stands, or as it was cut. */
type FoundLand = { readonly territory: Territory; readonly cut?: LineTerritory };

/**
 * The land on the chosen line of contact, cut along what drafts draw by hand.
 *
 * @throws {CommandError} where there is no such line
 *
 * @param chooseDate gives the date where the person chose none, from those that there are, ascending
 */
export function findLand(
  { date, line, lineMeans }: LineChoice,
  chooseDate: (dates: readonly string[]) => string,
  { outlines = [], withBorders = false }: Omit<CutChoice, 'means'> = {}
): FoundLand {
  const choice = { means: lineMeans, outlines, withBorders };
  const found = (cut: LineTerritory): FoundLand => ({ territory: territoryOf(cut), cut });
  if (line !== undefined) return found(cutOwnLine(line, choice));
  const dates = readManifest().dates.map((entry) => entry.date);
  const wanted = date ?? chooseDate(dates);
  const territory = readFaces(wanted);
  if (territory === undefined) {
    throw new CommandError(`There is no line of contact of “${wanted}”; there are: ${dates.join(', ')}.`);
  }
  return outlines.length === 0 ? { territory } : found(cutDatedLine(wanted, choice));
}

/** The territory alone; see `findLand`. */
export const findTerritory = (...asked: Parameters<typeof findLand>): Territory => findLand(...asked).territory;
