import type { CommonTerritory } from '$lib/territory/common-territory';
import { alongOutlines } from '$lib/territory/line-of-contact';
import type { Corners } from '$lib/territory/outline';
import { cutCommonInWorker } from './cut-in-worker';
import { SITE_GEODATA } from '../geodata/fetch-geodata';
import { findLine } from './find-line';

/** The last pair, which a page and its image ask for one after the other. */
let last: { readonly key: string; readonly cut: Promise<CommonTerritory> } | undefined;

/**
 * The faces that two lines of contact have in common, by the keys of the lines.
 *
 * @param outlines that a draft names, along which they are cut as well
 * @throws {BadLine} where they cannot be laid over each other
 */
export async function fetchCommon(
  keys: readonly [string, string],
  outlines: readonly Corners[] = []
): Promise<CommonTerritory> {
  const [first, second] = await Promise.all([findLine(keys[0]), findLine(keys[1])]);
  // A line of the reader's own may have got another name since.
  const key = JSON.stringify([keys, first.line, second.line, outlines]);
  if (last?.key !== key) {
    const cut = Promise.all([cutCommonInWorker([first.drawing, second.drawing], outlines), SITE_GEODATA.people()]).then(
      ([common, { since2014 }]): CommonTerritory => ({
        ...common,
        lines: [alongOutlines(first.line, outlines), alongOutlines(second.line, outlines)],
        people: { ...common.people, since2014 }
      })
    );
    last = { key, cut };
    cut.catch(() => (last = undefined));
  }
  return last.cut;
}
