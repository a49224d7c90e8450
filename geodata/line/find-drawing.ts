import type { ControlDrawing } from '../../src/lib/own-line/control-drawing';
import type { Remark } from '../../src/lib/territory/line/bad-line';
import type { Corners } from '../../src/lib/territory/outline';
import { BadInput } from '../bad-input';
import type { Sources } from '../sources';
import { readLineOfContact } from './line-of-contact';
import { readDrawing } from './read-drawing';

/** A line to be cut along: its name, what was drawn, what was found on reading it, and what its file says of itself. */
interface NamedDrawing {
  readonly name: string;
  readonly drawing: ControlDrawing;
  readonly remarks: readonly Remark[];
  readonly date?: string;
  readonly credit?: string;
}

/** A line by its date, if the atlas has one of that day, else by its file. */
export async function findDrawing(sources: Sources, given: string, means: string | undefined): Promise<NamedDrawing> {
  if (sources.dates().includes(given)) {
    const file = `line-of-contact/${given}.csv`;
    return { name: file, drawing: { kind: 'parts', parts: readLineOfContact(file, sources.text(file)) }, remarks: [] };
  }
  const { name, drawing, reading } = await readDrawing(given, means);
  const { remarks, date, credit } = reading;
  return { name, drawing, remarks, ...(date !== undefined && { date }), ...(credit !== undefined && { credit }) };
}

/**
 * Outlines that drafts draw by hand, as the command line hands them on: JSON.
 *
 * @throws {BadInput} where a source is not as it must be
 */
export function readOutlines(given: string | undefined): readonly Corners[] {
  if (given === undefined) return [];
  try {
    return JSON.parse(given) as readonly Corners[];
  } catch {
    throw new BadInput('--inside', 'it takes outlines as JSON');
  }
}
