import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ControlDrawing, LineReading } from '../../src/lib/own-line/control-drawing';
import { describeRemark } from '../../src/lib/own-line/describe-remark';
import { applyOffer } from '../../src/lib/own-line/opening/apply-offer';
import {
  applyMeaning,
  drawingOf,
  questionsOf,
  type Meaning,
  type Side
} from '../../src/lib/own-line/opening/questions';
import { readLineFile } from '../../src/lib/own-line/opening/read-line-file';
import type { Remark } from '../../src/lib/territory/line/bad-line';
import { BadInput } from '../bad-input';
import { nameFile } from './line-of-contact';

/** What the shapes of a file may mean, in the words of the command line. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  'held-by-russia': 'russia',
  'held-by-ukraine': 'ukraine',
  line: 'line'
};
const WORDS = Object.keys(MEANINGS).join(' | ');
/** Said beside `line`: the side of it, in the order of its points, on which Russia holds the land. */
const SIDES: Readonly<Record<string, Side>> = { 'russia-left': 'left', 'russia-right': 'right' };
/** Said beside them, or alone: other coordinates are what the reading offers, swapped or projected back. */
const OFFERED = 'offered';

/** A file with a line, read. */
export interface ReadDrawing {
  /** Name of a file without its folder: output may be published. */
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

/** The word that takes an offer: of one among several it names the coordinates. */
const wordFor = ({ values }: Remark, offers: readonly Remark[]): string =>
  offers.length === 1 || values?.code === undefined ? OFFERED : `EPSG:${values.code}`;

/** The reading with coordinates as they are offered, where the person wants that; an offer that nobody takes is told. */
async function settleOffer(
  name: string,
  reading: LineReading,
  words: readonly string[],
  option: string
): Promise<LineReading> {
  const { offers } = questionsOf(reading);
  const [first] = offers;
  if (first === undefined) return reading;
  const wanted = offers.find((offer) => words.includes(wordFor(offer, offers)));
  if (wanted !== undefined) return applyOffer(reading, wanted);
  const told = offers.map((offer) => describeRemark(offer, 'en')).join('; or ');
  const choice = offers.map((offer) => wordFor(offer, offers)).join(' | ');
  throw new BadInput(name, `${told}; ${option} ${choice} reads it so`);
}

/** What the person says of a file, and the option that says it. */
interface Said {
  readonly means: string | undefined;
  readonly told: Side | undefined;
  readonly option: string;
}

/** The drawing of a reading, by what its shapes are said to mean where it does not say so itself. */
function decide(name: string, reading: LineReading, { means, told, option }: Said): ControlDrawing {
  const meaning = means === undefined ? undefined : MEANINGS[means];
  if (means !== undefined && meaning === undefined)
    throw new BadInput(name, `its shapes mean ${WORDS}, not “${means}”`);
  const { meanings, side } = questionsOf(reading);
  const plain = drawingOf(reading);
  if (plain !== undefined && meaning === undefined) return plain;
  const only = meanings.length === 1 ? meanings[0] : undefined;
  const chosen = meaning ?? only;
  if (chosen === undefined) throw new BadInput(name, `say with ${option} what its shapes mean: ${WORDS}`);
  if (chosen === 'line' && reading.parts === undefined && (told ?? side) === undefined) {
    const sides = Object.keys(SIDES).map((word) => `line,${word}`);
    throw new BadInput(name, `say with ${option} on which side of the line Russia is: ${sides.join(' | ')}`);
  }
  const russia = told ?? side;
  return applyMeaning(reading, { meaning: chosen, ...(russia !== undefined && { russia }) });
}

/**
 * Reads a file with a line, in any form that pages take; `means` is what its shapes mean, and whether their coordinates
 * are as offered: `offered,line`, said with the option that sentences name. The side of a line may follow: `line,russia-right`.
 */
export async function readDrawing(
  file: string,
  means: string | undefined,
  option = '--line-means'
): Promise<ReadDrawing> {
  const bytes = readBytes(file);
  const name = basename(file);
  const words = means?.split(',') ?? [];
  const asWritten = await nameFile(name, () => readLineFile({ name, bytes }));
  const reading = await settleOffer(name, asWritten, words, option);
  const isAside = (word: string) => word === OFFERED || /^EPSG:\d+$/u.test(word) || word in SIDES;
  const meant = words.filter((word) => !isAside(word)).join(',') || undefined;
  const [side] = words.flatMap((word) => SIDES[word] ?? []);
  return { name, reading, drawing: decide(name, reading, { means: meant, told: side, option }) };
}
