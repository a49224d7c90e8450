import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { readFaces, readManifest, readPeople } from '$lib/server/read-geodata';
import { peopleOf } from '$lib/people/face-people';
import { readTerritory, type OwnTerritory } from '$lib/territory/read-territory';
import type { Territory } from '$lib/territory/territory';
import { CommandError, type LineChoice } from './read-options';

/**
 * Cuts the faces for a line of the person's own, by the same recipe as the atlas's lines, in a process of its own. The
 * file's folder is never printed: output may be published.
 */
export function cutOwnLine(file: string): OwnTerritory {
  const name = basename(file);
  if (!existsSync(file)) throw new CommandError(`There is no file “${name}” where --line looks for it.`);
  try {
    const output = execFileSync(process.execPath, ['src/cli/tooling/run-typescript.mjs', 'geodata/cut-line.ts', file], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'pipe']
    });
    const { topology, people } = JSON.parse(output) as Omit<OwnTerritory, 'line'>;
    return { line: { kind: 'own', name }, topology, people: { ...people, since2014: readPeople().since2014 } };
  } catch (error) {
    const told = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    throw new CommandError(told === '' ? `The line in “${name}” could not be used.` : told);
  }
}

/**
 * The territory on the chosen line of contact.
 *
 * @throws {CommandError} where there is no such line
 *
 * @param chooseDate gives the date where the person chose none, from those that there are, ascending
 */
export function findTerritory({ date, line }: LineChoice, chooseDate: (dates: readonly string[]) => string): Territory {
  if (line !== undefined) {
    const own = cutOwnLine(line);
    return { ...readTerritory(own.line, own.topology), people: peopleOf(own.people) };
  }
  const dates = readManifest().dates.map((entry) => entry.date);
  const wanted = date ?? chooseDate(dates);
  const territory = readFaces(wanted);
  if (territory === undefined) {
    throw new CommandError(`There is no line of contact of “${wanted}”; there are: ${dates.join(', ')}.`);
  }
  return territory;
}
