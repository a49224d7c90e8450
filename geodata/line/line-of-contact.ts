import { csvParse } from 'd3-dsv';
import { describeRemark } from '../../src/lib/own-line/describe-remark';
import { BadLine } from '../../src/lib/territory/line/bad-line';
import { checkClosing, checkParts } from '../../src/lib/territory/line/check-line';
import type { LinePart } from '../../src/lib/territory/line/line-parts';
import { readLineRows } from '../../src/lib/territory/line/read-line-rows';
import type { Unit } from '../../src/lib/territory/units';
import { BadInput } from '../bad-input';

/** What is wrong with a line as input that the pipeline refuses, with the file's name. */
function named<T>(file: string, task: () => T): T {
  try {
    return task();
  } catch (error) {
    if (!(error instanceof BadLine)) throw error;
    throw new BadInput(file, describeRemark(error.remark, 'en'));
  }
}

/** The parts of a line-of-contact table, in its order. */
export function readLineOfContact(file: string, csv: string): LinePart[] {
  const rows = csvParse(csv.trim());
  const numbered = rows.map((cells, index) => ({ row: index + 2, cells }));
  return named(file, () => readLineRows(numbered, rows.columns));
}

/** Refuses parts that cannot divide the territory, or would decide what nobody drew. */
export function checkLineOfContact(file: string, parts: readonly LinePart[], units: readonly Unit[]): void {
  named(file, () => {
    checkParts(parts, units);
    checkClosing(parts, units);
  });
}
