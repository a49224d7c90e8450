import type { Page } from '@playwright/test';
import { share } from '../data/share';
import { findCrowdedText } from './find-crowded-text';
import { OPENING_PATH, openAlive, OTHER_VERSION } from './atlas';
import { expect, test } from './site';
import { IN_EACH_RUN } from './turns';

// The tests bring styles of their own, which a page's policy forbids.
test.use({ bypassCSP: true });

/** One page of each kind, without its language. */
const KINDS = [
  '',
  OPENING_PATH,
  // Its heading has the longest word.
  'plans/control-2022-02-23/',
  'plans/us-28point-2025-11/ledger/',
  'compare/',
  `compare/us-28point-2025-11/${OTHER_VERSION}/`,
  `compare/?versions=us-28point-2025-11,${OTHER_VERSION},istanbul-2022`,
  'timeline/',
  'places/',
  'places/709717/',
  'data/',
  'method/',
  'export/',
  'texts/',
  `redline/?versions=us-28point-2025-11,${OTHER_VERSION}`,
  'assets/',
  'own/',
  'draft/',
  'changes/',
  'accessibility/',
  'embed/',
  'embed/us-28point-2025-11/?controls=legend,views,date,facets,signing',
  `embed/us-28point-2025-11/${OTHER_VERSION}/?controls=legend,views,date,facets,modes`,
  `missing/?unmatched=plans/no-such-version,${'long'.repeat(30)}`
];

/** Of the smallest phone, of tablets where the header is about to break, and of a desk. */
const WIDTHS_PX = [320, 390, 640, 641, 700, 768, 850, 900, 1440];

/** What readers may set for all text, as WCAG 2.2 names it in 1.4.12. */
const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`;

/** Pages of text whose details are unfolded too. */
const UNFOLDED = /(?:method|data|timeline|changes)\/$/u;

const IS_VERSION = /^plans\/[^/]+\/$/u;

/** Opens a page with all that it fetches by itself; what is far below is laid out as well. */
async function openWhole(page: Page, path: string): Promise<void> {
  await openAlive(page, path);
  await page.waitForLoadState('networkidle');
  await page.addStyleTag({ content: '* { content-visibility: visible !important; }' });
  // What readers open in a text takes its room there, as what floats over a page does not.
  if (UNFOLDED.test(path))
    await page.locator('main details').evaluateAll((all) => {
      for (const details of all) details.setAttribute('open', '');
    });
}

async function expectRoom(page: Page, widths: readonly number[], what = ''): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    // What a change of width brings has been drawn with the second frame, on a busy machine with a later one.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    const crowded = expect.configure({ soft: true, timeout: 5_000 });
    await crowded.poll(() => page.evaluate(findCrowdedText), `${String(width)} px ${what}`).toEqual([]);
  }
}

// Each is looked at in eleven ways: kinds of pages take turns.
for (const kind of share(KINDS, 4)) {
  test(`/uk/${kind} has room for its words on screens of any width`, IN_EACH_RUN, async ({ page }) => {
    await openWhole(page, `uk/${kind}`);
    await expectRoom(page, WIDTHS_PX);
    await page.addStyleTag({ content: TEXT_SPACING });
    await expectRoom(page, [320, 1440], 'with spaced text');
  });
}

test.describe('in the pseudo-language, whose words are longer than the English that it is made of', () => {
  test.use({ baseURL: process.env.ATLAS_PSEUDO_ADDRESS ?? '' });
  // The development server compiles what each page asks for, so that kinds take turns.
  for (const kind of share(KINDS, 6)) {
    test(`/${kind} has room for its words`, IN_EACH_RUN, async ({ page }) => {
      await openWhole(page, `en-XA/${kind}`);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA');
      // This server sends the styles of words that it has written with their code, which comes with the map's.
      if (IS_VERSION.test(kind)) {
        await page.locator('#map').dispatchEvent('pointerenter');
        await page.waitForLoadState('networkidle');
      }
      await expectRoom(page, [390, 1440]);
    });
  }
});
