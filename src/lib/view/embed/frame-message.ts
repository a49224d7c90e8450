/**
 * The language in which a frame and the page around it agree on a height: that of pym.js, which newsrooms have. A message
 * is one line of text with its parts between these signs, see https://github.com/nprapps/pym.js.
 */
const BETWEEN = 'xPYMx';

/** The id by which a frame speaks whose host has given it none. */
export const DEFAULT_FRAME_ID = 'peace-plan-map';

/** What a frame tells its host: how many CSS pixels its content is high. */
export function writeHeightMessage(frameId: string, heightPx: number): string {
  return ['pym', frameId, 'height', String(Math.ceil(heightPx))].join(BETWEEN);
}

const WIDTH = /^\d{1,5}(?:\.\d{1,4})?$/u;

/**
 * What a host says to its frame: how many CSS pixels wide it has become. `null` for whatever does not have this form or
 * is meant for another frame: any window may send anything.
 */
export function readWidthMessage(data: unknown, frameId: string): number | null {
  if (typeof data !== 'string' || data.length > 200) return null;
  const [sign, id, kind, value = '', ...more] = data.split(BETWEEN);
  const isMeant = sign === 'pym' && id === frameId && kind === 'width' && more.length === 0;
  return isMeant && WIDTH.test(value) ? Number(value) : null;
}

/** How high a frame says that its content is; `null` for whatever is not said in this form. */
export function readHeightMessage(data: unknown): number | null {
  if (typeof data !== 'string' || data.length > 200) return null;
  const [sign, , kind, value = '', ...more] = data.split(BETWEEN);
  return sign === 'pym' && kind === 'height' && more.length === 0 && /^\d{1,5}$/u.test(value) ? Number(value) : null;
}
