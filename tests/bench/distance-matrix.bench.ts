import { datedLine } from '../../src/lib/territory/line-of-contact';
import { readFileSync } from 'node:fs';
import { derivePartition } from '../../src/lib/derivation/partition/derive-partition';
import { distanceMatrix } from '../../src/lib/derivation/comparison/distance-matrix';
import { allVersions } from '../../src/lib/plans/catalogue';
import type { Manifest } from '../../src/lib/territory/manifest';
import { median } from './in-chromium';

const LIMIT_MS = 200;
const RUNS = 51;

function timesMs(work: () => unknown): number[] {
  return Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

export default {
  name: 'Distances between all versions',
  run: async () => {
    const { dates } = JSON.parse(readFileSync('static/geodata/manifest.json', 'utf8')) as Manifest;
    const [entry] = dates;
    if (entry === undefined) throw new Error('The manifest lists no date.');
    const territory = { line: datedLine(entry.date), faces: entry.faces };
    const versions = allVersions().filter(({ notDrawn }) => notDrawn === undefined);
    const partition = () => versions.map((version) => derivePartition(version, territory));
    const partitions = partition();
    const whole = timesMs(() => distanceMatrix(partition(), 'status'));
    const pairs = String((versions.length * (versions.length - 1)) / 2);
    return [
      {
        measure: `${String(versions.length)} versions, ${pairs} pairs, laid over the faces and compared`,
        value: median(whole),
        unit: 'ms',
        limit: LIMIT_MS
      },
      { measure: 'the first time, before the engine has warmed up', value: whole[0] ?? NaN, unit: 'ms' },
      {
        measure: 'the comparison alone',
        value: median(timesMs(() => distanceMatrix(partitions, 'status'))),
        unit: 'ms'
      }
    ];
  }
};
