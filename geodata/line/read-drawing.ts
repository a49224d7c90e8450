import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ControlDrawing, LineReading } from '../../src/lib/own-line/control-drawing';
import { describeRemark } from '../../src/lib/own-line/describe-remark';
import { applyOffer } from '../../src/lib/own-line/opening/apply-offer';
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
/** Said beside them, or alone: other coordinates are what the reading offers, swapped or projected back. */
const OFFERED = 'offered';

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

/** The reading with coordinates as they are offered, where the person wants that; an offer that nobody takes is told. */
async function settleOffer(name: string, reading: LineReading, isWanted: boolean): Promise<LineReading> {
  const [offer] = questionsOf(reading).offers;
  if (offer === undefined) return reading;
  if (isWanted) return applyOffer(reading, offer);
  throw new BadInput(name, `${describeRemark(offer, 'en')}; --line-means ${OFFERED} reads it so`);
}

/** The drawing of a reading, by what its shapes are said to mean where it does not say so itself. */
function decide(name: string, reading: LineReading, means: string | undefined): ControlDrawing {
  const meaning = means === undefined ? undefined : MEANINGS[means];
  if (means !== undefined && meaning === undefined)
    throw new BadInput(name, `its shapes mean ${WORDS}, not “${means}”`);
  const { meanings, side } = questionsOf(reading);
  const told = drawingOf(reading);
  if (told !== undefined && meaning === undefined) return told;
  const only = meanings.length === 1 ? meanings[0] : undefined;
  const chosen = meaning ?? only;
  if (chosen === undefined) throw new BadInput(name, `say what its shapes mean: ${WORDS}`);
  return applyMeaning(reading, { meaning: chosen, ...(side !== undefined && { russia: side }) });
}

/**
 * Reads a file with a line, in any form that pages take; `means` is what its shapes mean, and whether their coordinates
 * are as offered: `offered,line`.
 */
export async function readDrawing(file: string, means: string | undefined): Promise<ReadDrawing> {
  const bytes = readBytes(file);
  const name = basename(file);
  const words = means?.split(',') ?? [];
  const asWritten = await nameFile(name, () => readLineFile({ name, bytes }));
  const reading = await settleOffer(name, asWritten, words.includes(OFFERED));
  const meant = words.filter((word) => word !== OFFERED).join(',') || undefined;
  return { name, reading, drawing: decide(name, reading, meant) };
}
