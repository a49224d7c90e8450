import type { ControlDrawing } from '$lib/own-line/control-drawing';
import { ownLine } from '$lib/own-line/own-line';
import { lineFile, type LinePart } from '$lib/territory/line/line-parts';
import { datedLine, isOwnLineId, type LineOfContact } from '$lib/territory/line-of-contact';
import { fetchGeodataFile } from '../geodata/fetch-geodata-file';
import { lineStore } from './own-lines';

/** A line of contact with what it is cut from. */
interface FoundLine {
  readonly line: LineOfContact;
  readonly drawing: ControlDrawing;
}

/** One of the atlas's lines, or of the reader's own, by its key. */
export async function findLine(key: string): Promise<FoundLine> {
  if (!isOwnLineId(key)) {
    const parts = (await fetchGeodataFile(lineFile(key))) as readonly LinePart[];
    return { line: datedLine(key), drawing: { kind: 'parts', parts } };
  }
  const found = await lineStore().find(key);
  if (found === undefined) throw new Error(`This browser keeps no line “${key}”.`);
  const [about, { drawing }] = found;
  return { line: ownLine(about, key), drawing };
}
