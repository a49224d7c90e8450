import type { LineReading } from '../control-drawing';
import { BadLine, type Remark } from '../../territory/line/bad-line';
import { readLineFile, type LineFile } from './read-line-file';

/** What comes of a file: its reading, or why there is none. Of an error, only the text would reach the page. */
export type ReadingAnswer = { readonly reading: LineReading } | { readonly refused: Remark };

/** Reads a file as the worker does it. */
export async function answerFile(file: LineFile): Promise<ReadingAnswer> {
  try {
    return { reading: await readLineFile(file) };
  } catch (error) {
    if (error instanceof BadLine) return { refused: error.remark };
    throw error;
  }
}
