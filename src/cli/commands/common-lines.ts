import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { readManifest, readPeople } from '$lib/server/read-geodata';
import { showUnseen } from '$lib/show-unseen';
import type { CommonFaces, CommonTerritory } from '$lib/territory/common-territory';
import { alongOutlines, datedLine, type LineOfContact } from '$lib/territory/line-of-contact';
import type { Corners } from '$lib/territory/outline';
import { insideOption, requireSources, runInOwnProcess } from './find-territory';
import { CommandError, type LineChoice } from './read-options';

/** One of two lines that a version is compared on: a date of the atlas's, or a file of the person's own. */
export type LineGiven = Pick<LineChoice, 'date' | 'line' | 'lineMeans'>;

/**
 * The two lines of contact of one version: what was given, and where that is no file, a date. A file alone is set
 * against the newest of the atlas's lines.
 *
 * @param usual dates that pages take, by the dates that were given
 */
export function givenLines(
  first: LineGiven,
  second: LineGiven,
  [date, dateB]: readonly [string, string]
): readonly [LineGiven, LineGiven] {
  const newest = readManifest().dates.at(-1)?.date ?? dateB;
  const other = first.line !== undefined && second.date === undefined ? newest : dateB;
  return [
    first.line === undefined ? { ...first, date } : first,
    second.line === undefined ? { ...second, date: other } : second
  ];
}

/** The line that was given, and what the process that cuts it is told. */
function findLine({ date, line }: LineGiven): { readonly line: LineOfContact; readonly told: string } {
  if (line !== undefined) {
    if (!existsSync(line)) throw new CommandError(`There is no file “${basename(line)}” where --line looks for it.`);
    return { line: { kind: 'own', name: basename(line) }, told: line };
  }
  const dates = readManifest().dates.map((entry) => entry.date);
  if (date !== undefined && dates.includes(date)) return { line: datedLine(date), told: date };
  throw new CommandError(`There is no line of contact of “${date ?? ''}”; there are: ${dates.join(', ')}.`);
}

/**
 * Cuts the faces that two lines have in common, as pages do for one version on two lines.
 *
 * @param outlines that a draft draws by hand, along which they are cut as well
 *
 * @throws {CommandError} where there is no such line, both are one, or they cannot be laid over each other
 */
export function cutCommonLines(
  first: LineGiven,
  second: LineGiven,
  outlines: readonly Corners[] = []
): CommonTerritory {
  requireSources();
  const [one, two] = [findLine(first), findLine(second)];
  if (one.told === two.told) throw new CommandError(`Both lines are “${basename(one.told)}”; name two that differ.`);
  const means = [
    ...(first.lineMeans === undefined ? [] : ['--means', first.lineMeans]),
    ...(second.lineMeans === undefined ? [] : ['--means-b', second.lineMeans])
  ];
  const { common, notes } = runInOwnProcess<{ common: CommonFaces; notes: readonly string[] }>(
    `The lines “${basename(one.told)}” and “${basename(two.told)}” could not be laid over each other.`,
    'geodata/cut-common.ts',
    one.told,
    two.told,
    ...means,
    ...insideOption(outlines)
  );
  for (const note of notes) console.error(showUnseen(note));
  return {
    ...common,
    lines: [alongOutlines(one.line, outlines), alongOutlines(two.line, outlines)],
    people: { ...common.people, since2014: readPeople().since2014 }
  };
}
