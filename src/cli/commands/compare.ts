import { derivePartition, type Partition } from '$lib/derivation/partition/derive-partition';
import type { ComparedFacet } from '$lib/derivation/partition/status-key';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import { MOST_COMPARED } from '$lib/view/page/compared-versions';
import { commonLineOfContactDate } from '$lib/view/page/default-date';
import { MAP_FACETS } from '$lib/view/page/view';
import { compareOnLines } from './compare-on-lines';
import { comparePointsOf } from './compare-points';
import { comparisonCsv, comparisonJson } from './comparison-text';
import { findTerritory } from './find-territory';
import { findVersion, outlinesDrawnIn } from './find-version';
import { CommandError, readOptions, splitIds } from './read-options';

function findVersions(given: string | undefined): PlanVersion[] {
  if (given === undefined)
    throw new CommandError('Name plan versions with --versions ID,ID, or one on two lines with --version ID.');
  const ids = splitIds(given);
  if (ids.length < 2) throw new CommandError('A comparison needs at least two plan versions, --versions ID,ID.');
  if (ids.length > MOST_COMPARED) {
    throw new CommandError(
      `A comparison holds at most ${String(MOST_COMPARED)} plan versions; these are ${String(ids.length)}.`
    );
  }
  const versions = ids.map(findVersion);
  const repeated = versions.find(({ id }, index) => versions.findIndex((other) => other.id === id) !== index);
  if (repeated !== undefined) throw new CommandError(`“${repeated.id}” is named more than once.`);
  for (const { id, notDrawn } of versions) {
    if (notDrawn !== undefined) throw new CommandError(`“${id}” has no land to compare: ${notDrawn.reason.en}`);
  }
  return versions;
}

function findFacet(given = 'status'): ComparedFacet {
  const facet = MAP_FACETS.find((candidate) => candidate === given);
  if (facet !== undefined) return facet;
  throw new CommandError(`There is no facet “${given}”; there are: ${MAP_FACETS.join(', ')}.`);
}

/**
 * `atlas compare`: from which status to which how much land goes, for every pair of the versions, all of them on one
 * line of contact; how far apart they are, on which land all agree, and what each would change for either side. With
 * `--points` what their documents say, topic by topic. With `--version` what one says on two lines.
 *
 * @throws {CommandError} for bad input
 */
export function compare(args: string[]): string {
  if (args.includes('--points')) {
    const { named, csv, date, line } = readOptions(
      args.filter((argument) => argument !== '--points'),
      ['versions']
    );
    if (date !== undefined || line !== undefined) throw new CommandError('Points lie on no line of contact.');
    return comparePointsOf(named.versions, csv);
  }
  const options = readOptions(args, ['versions', 'facet', 'version', 'date-b', 'line-b', 'line-b-means']);
  const { version, 'date-b': date, 'line-b': line, 'line-b-means': lineMeans } = options.named;
  if (version !== undefined) {
    if (options.named.versions !== undefined) throw new CommandError('Give either --version or --versions, not both.');
    if (date !== undefined && line !== undefined) {
      throw new CommandError('Give either --date-b or --line-b, not both: each names a line of contact.');
    }
    return compareOnLines(version, findFacet(options.named.facet), options, { date, line, lineMeans });
  }
  if (date !== undefined || line !== undefined) {
    throw new CommandError('A second line of contact is for one version, --version ID.');
  }
  const versions = findVersions(options.named.versions);
  const facet = findFacet(options.named.facet);
  const outlines = outlinesDrawnIn(versions);
  const territory = findTerritory(options, (dates) => commonLineOfContactDate(versions, dates), { outlines });
  const partitions: Partition[] = versions.map((version) => derivePartition(version, territory));
  return options.csv ? comparisonCsv(partitions, facet) : comparisonJson(partitions, facet, options);
}
