import { csvParse } from 'd3-dsv';
import { describeRemark } from '../../src/lib/own-line/describe-remark';
import { CutFault } from '../../src/lib/territory/cut/measure-faces';
import { BadLine } from '../../src/lib/territory/line/bad-line';
import type { LinePart } from '../../src/lib/territory/line/line-parts';
import { readLineRows } from '../../src/lib/territory/line/read-line-rows';
import { BadInput } from '../bad-input';

/** What is wrong with a line, or with what was cut along it, as input that the pipeline refuses: with its file's name. */
export async function nameFile<T>(file: string, task: () => T | Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    throw withName(file, error);
  }
}

function withName(file: string, error: unknown): unknown {
  if (error instanceof BadLine) return new BadInput(file, describeRemark(error.remark, 'en'));
  return error instanceof CutFault ? new BadInput(file, error.message) : error;
}

/** The parts of a line-of-contact table, in its order. */
export function readLineOfContact(file: string, csv: string): LinePart[] {
  const rows = csvParse(csv.trim());
  const numbered = rows.map((cells, index) => ({ row: index + 2, cells }));
  try {
    return readLineRows(numbered, rows.columns);
  } catch (error) {
    throw withName(file, error);
  }
}
