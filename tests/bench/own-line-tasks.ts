import type { Page } from '@playwright/test';
import { OPENING_VERSION } from '../../src/lib/plans/version-ids';
import { openLineMessages } from '../../src/lib/i18n/messages/open-line';
import { SCREENS, withChromium } from './in-chromium';

const texts = openLineMessages('en');

/** Milliseconds after which everything that follows a change is drawn. */
const REST_MS = 4000;

/** What a trace tells of a task: how long the processor was at it, and how long it took while others had their turns. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** In microseconds. */
  readonly dur?: number;
  readonly tdur?: number;
}

/** The longest task of the page's main thread while something is done, in milliseconds of the processor. */
async function longestTaskMs(page: Page, walk: () => Promise<void>): Promise<number> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('The page has no browser.');
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'blink.user_timing'] });
  await page.evaluate(() => performance.mark('atlas-walk'));
  await walk();
  const trace = await browser.stopTracing();
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const main = traceEvents.find(({ name }) => name === 'atlas-walk');
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) => /RunTask$/u.test(name) && ph === 'X' && pid === main?.pid && tid === main.tid
  );
  return Math.max(...tasks.map(({ tdur, dur }) => (tdur ?? dur ?? NaN) / 1000));
}

/** Drops a file on a page and has its line drawn; the keyboard does it, as a pointer would start the interactive map. */
async function drawDropped(page: Page, text: string): Promise<void> {
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'line.geojson'));
    return transfer;
  }, text);
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(texts.name, { exact: true }).fill('Bench');
  await dialog.getByRole('button', { name: texts.draw }).press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  await page.waitForTimeout(REST_MS);
}

/**
 * The longest task of a page from a file's drop until everything that follows from its line is drawn, in milliseconds of
 * the processor: on the page of a version, then on that of one's own lines, which compares it with one of the atlas.
 */
export const longestTasksMs = (text: string): Promise<readonly [version: number, own: number]> =>
  withChromium(['build'], async (browser, [site = '']) => {
    const page = await browser.newPage({ viewport: SCREENS[0].viewport, serviceWorkers: 'block' });
    const tasksOn = async (path: string): Promise<number> => {
      await page.goto(`${site}${path}`, { waitUntil: 'networkidle' });
      await page.waitForTimeout(REST_MS);
      return longestTaskMs(page, () => drawDropped(page, text));
    };
    return [await tasksOn(`plans/${OPENING_VERSION}/`), await tasksOn('own/')];
  });
