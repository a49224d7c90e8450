/**
 * The language in which a frame and the page around it agree on a height: that of pym.js, which newsrooms have. A message
 * is one line of text with its parts between these signs, see https://github.com/nprapps/pym.js. The frame's side of it
 * is a script in the frame's document, `pages/embed/frame/frame-start.mjs`.
 */
const BETWEEN = 'xPYMx';

/** The id by which a frame is spoken to whose host has given it none. */
const DEFAULT_FRAME_ID = 'peace-plan-map';

/** What a host tells its frame: how many CSS pixels wide it is. The frame answers with its height. */
export function writeWidthMessage(widthPx: number): string {
  return ['pym', DEFAULT_FRAME_ID, 'width', String(Math.ceil(widthPx))].join(BETWEEN);
}

/** How high a frame says that its content is; `null` for whatever is not said in this form: any window may send anything. */
export function readHeightMessage(data: unknown): number | null {
  if (typeof data !== 'string' || data.length > 200) return null;
  const [sign, , kind, value = '', ...more] = data.split(BETWEEN);
  return sign === 'pym' && kind === 'height' && more.length === 0 && /^\d{1,5}$/u.test(value) ? Number(value) : null;
}
