import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ControlDrawing, LineReading } from '../../src/lib/own-line/control-drawing';
import { describeRemark } from '../../src/lib/own-line/describe-remark';
import { applyMeaning, drawingOf, questionsOf, type Meaning } from '../../src/lib/own-line/opening/questions';
import { readLineFile } from '../../src/lib/own-line/opening/read-line-file';
import { BadInput } from '../bad-input';
import { nameFile } from './line-of-contact';

/** What the shapes of a file may mean, in the words of the command line. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  'held-by-russia': 'russia',
  'held-by-ukraine': 'ukraine',
  line: 'line'
};
const WORDS = Object.keys(MEANINGS).join(' | ');

/** A file with a line, read. */
export interface ReadDrawing {
  /** Without its folder: output may be published. */
  readonly name: string;
  readonly drawing: ControlDrawing;
  readonly reading: LineReading;
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new BadInput(basename(file), 'it cannot be read');
  }
}

/** The drawing of a reading, by what its shapes are said to mean where it does not say so itself. */
function decide(name: string, reading: LineReading, means: string | undefined): ControlDrawing {
  const meaning = means === undefined ? undefined : MEANINGS[means];
  if (means !== undefined && meaning === undefined)
    throw new BadInput(name, `its shapes mean ${WORDS}, not “${means}”`);
  const { offers, meanings, side } = questionsOf(reading);
  const [offer] = offers;
  if (offer !== undefined) throw new BadInput(name, describeRemark(offer, 'en'));
  const told = drawingOf(reading);
  if (told !== undefined && meaning === undefined) return told;
  const only = meanings.length === 1 ? meanings[0] : undefined;
  const chosen = meaning ?? only;
  if (chosen === undefined) throw new BadInput(name, `say what its shapes mean: ${WORDS}`);
  return applyMeaning(reading, { meaning: chosen, ...(side !== undefined && { russia: side }) });
}

/** Reads a file with a line, in any form that pages take; `means` is what its shapes mean. */
export async function readDrawing(file: string, means: string | undefined): Promise<ReadDrawing> {
  const bytes = readBytes(file);
  const name = basename(file);
  const reading = await nameFile(name, () => readLineFile({ name, bytes }));
  return { name, reading, drawing: decide(name, reading, means) };
}
