/// <reference lib="webworker" />
import { expose } from 'comlink';
import type { LineReading } from '../control-drawing';
import { BadLine, type Remark } from '../../territory/line/bad-line';
import { readLineFile, type LineFile } from './read-line-file';

/**
 * Files are read here, so that the page stays free for the reader meanwhile. Nothing else may import this module. What
 * is refused comes back as data: of an error, only the text would reach the page.
 */
async function read(file: LineFile): Promise<{ reading: LineReading } | { refused: Remark }> {
  try {
    return { reading: await readLineFile(file) };
  } catch (error) {
    if (error instanceof BadLine) return { refused: error.remark };
    throw error;
  }
}

const remote = { read };

export type RemoteReading = typeof remote;

expose(remote);
