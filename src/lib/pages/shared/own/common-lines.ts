import type { ControlDrawing } from '$lib/own-line/control-drawing';
import { ownLine } from '$lib/own-line/own-line';
import type { CommonTerritory } from '$lib/territory/common-territory';
import { lineFile, type LinePart } from '$lib/territory/line/line-parts';
import { datedLine, isOwnLineId, type LineOfContact } from '$lib/territory/line-of-contact';
import { cutCommonInWorker } from './cut-in-worker';
import { SITE_GEODATA } from '../geodata/fetch-geodata';
import { fetchGeodataFile } from '../geodata/fetch-geodata-file';
import { lineStore } from './own-lines';

interface FoundLine {
  readonly line: LineOfContact;
  readonly drawing: ControlDrawing;
}

async function findLine(key: string): Promise<FoundLine> {
  if (!isOwnLineId(key)) {
    const parts = (await fetchGeodataFile(lineFile(key))) as readonly LinePart[];
    return { line: datedLine(key), drawing: { kind: 'parts', parts } };
  }
  const found = await lineStore().find(key);
  if (found === undefined) throw new Error(`This browser keeps no line “${key}”.`);
  const [about, { drawing }] = found;
  return { line: ownLine(about, key), drawing };
}

/** The last pair, which a page and its image ask for one after the other. */
let last: { readonly key: string; readonly cut: Promise<CommonTerritory> } | undefined;

/**
 * The faces that two lines of contact have in common, by the keys of the lines.
 *
 * @throws {BadLine} where they cannot be laid over each other
 */
export async function fetchCommon(keys: readonly [string, string]): Promise<CommonTerritory> {
  const [first, second] = await Promise.all([findLine(keys[0]), findLine(keys[1])]);
  // A line of the reader's own may have got another name since.
  const key = JSON.stringify([keys, first.line, second.line]);
  if (last?.key !== key) {
    const cut = Promise.all([cutCommonInWorker([first.drawing, second.drawing]), SITE_GEODATA.people()]).then(
      ([common, { since2014 }]): CommonTerritory => ({
        ...common,
        lines: [first.line, second.line],
        people: { ...common.people, since2014 }
      })
    );
    last = { key, cut };
    cut.catch(() => (last = undefined));
  }
  return last.cut;
}
