import { compareLines, movedLand } from '$lib/derivation/comparison/compare-lines';
import { derivePartition } from '$lib/derivation/partition/derive-partition';
import type { ComparedFacet } from '$lib/derivation/partition/status-key';
import { writeTransitionTable } from '$lib/export/comparison-formats/csv';
import { roundToTenth } from '$lib/export/table/area-table';
import { commonTerritories } from '$lib/territory/common-territory';
import { lineName } from '$lib/territory/line-of-contact';
import { sharedLineOfContactDate } from '$lib/view/page/default-date';
import { movedLines } from '$lib/view/sheet/moved-lines';
import { readManifest } from '$lib/server/read-geodata';
import { cutCommonLines, givenLines, type LineGiven } from './common-lines';
import { transitionsOf } from './comparison-text';
import { findVersion, markDrafts, outlinesDrawnIn } from './find-version';
import { CommandError, type LineChoice } from './read-options';
import { tableInput } from './table-input';

/**
 * `atlas compare --version ID`: what one version says of the land on two lines of contact, and which land moved.
 *
 * @throws {CommandError} for bad input
 */
export function compareOnLines(
  versionId: string,
  facet: ComparedFacet,
  options: LineChoice & { readonly csv: boolean },
  second: LineGiven
): string {
  const version = findVersion(versionId);
  if (version.notDrawn !== undefined) {
    throw new CommandError(`“${version.id}” is drawn on no line of contact: ${version.notDrawn.reason.en}`);
  }
  const dates = readManifest().dates.map(({ date }) => date);
  const chosen = { date: options.date ?? null, dateB: second.date ?? null };
  const usual = movedLines(chosen, sharedLineOfContactDate([version], dates), dates);
  const common = cutCommonLines(...givenLines(options, second, usual), outlinesDrawnIn([version]));
  const [before, after] = commonTerritories(common);
  const sides = [derivePartition(version, before), derivePartition(version, after)] as const;
  const comparison = compareLines(...sides, facet);
  if (options.csv) {
    const [a, b] = [tableInput(version, sides[0]), tableInput(version, sides[1])];
    return writeTransitionTable([{ comparison, a, b }]);
  }
  const { toRussiaKm2, toUkraineKm2 } = movedLand(...sides);
  const told = {
    version: version.id,
    ...markDrafts([version]),
    linesOfContact: common.lines.map(lineName),
    facet,
    totalKm2: roundToTenth(sides[1].totalKm2),
    heldOtherwiseKm2: { byRussia: roundToTenth(toRussiaKm2), byUkraine: roundToTenth(toUkraineKm2) },
    transitions: transitionsOf(comparison)
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}
