import { EN, openAlive, OPENING_PATH, OTHER_VERSION, UK } from './atlas';
import { expect, test } from './site';
import { IN_EACH_RUN } from './turns';

// The browser itself complains of what does not come, which is what this is about.
test.use({ mayFail: /./ });
test.skip(({ isMobile }) => isMobile, 'scripts do not depend on the size of the screen');

const heading = /28-point|28 пунктів/u;

test(
  'a script that does not come leaves the page as it was prerendered, with a sentence and another try',
  IN_EACH_RUN,
  async ({ page }) => {
    const nodes = '**/_app/immutable/nodes/0.*';
    await page.route(nodes, (route) => route.abort());
    await page.goto(`uk/${OPENING_PATH}`);
    const alert = page.getByRole('alert').filter({ hasText: UK.fault.stalled });
    await expect(alert).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(page.getByRole('table').first()).toBeVisible();
    await page.unroute(nodes);
    await alert.getByRole('button', { name: UK.fault.reload }).click();
    await expect(page.locator('#svelte-announcer')).toHaveCount(1);
    await expect(alert).toHaveCount(0);
  }
);

test('nor does a place lose its page', async ({ page }) => {
  const path = 'uk/places/709717/';
  const html = await (await page.request.get(path)).text();
  const modules = html.match(/_app\/immutable\/nodes\/[^"]+\.js/gu) ?? [];
  expect(modules.length).toBeGreaterThan(1);
  for (const module of modules) {
    await page.route(`**/${module}*`, (route) => route.abort());
    await page.goto(path);
    await expect(page.getByRole('alert').filter({ hasText: UK.fault.stalled })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Донецьк');
    await page.unrouteAll();
  }
});

test('a comparison whose versions do not come stays as it was prerendered, with a sentence and another try', async ({
  page
}) => {
  const versions = '**/compare/versions/*.json';
  await page.route(versions, (route) => route.abort());
  await page.goto('compare/us-28point-2025-11/e3-counter-2025-11/');
  const alert = page.getByRole('alert').filter({ hasText: EN.fault.stalled });
  await expect(alert).toBeVisible();
  await expect(page.locator('#transitions')).toBeVisible();
  await page.unroute(versions);
  await alert.getByRole('button', { name: EN.fault.reload }).click();
  await expect(page.locator('#svelte-announcer')).toHaveCount(1);
  await expect(page.locator('#transitions')).toBeVisible();
  await expect(alert).toHaveCount(0);
});

test('a comparison against the order of dates keeps the image of what differs where its versions do not come', async ({
  page
}) => {
  await page.route('**/compare/versions/*.json', (route) => route.abort());
  await page.goto('compare/e3-counter-2025-11/us-28point-2025-11/');
  await expect(page.getByRole('alert').filter({ hasText: EN.fault.stalled })).toBeVisible();
  await expect(page.locator('.turned img')).toBeVisible();
  await expect(page.locator('.pane').filter({ visible: true })).toHaveCount(0);
});

test('a part that came damaged is asked for again under a fresh address', async ({ page }) => {
  await openAlive(page, OPENING_PATH);
  // SvelteKit fetches its page for errors in advance, and says so in the console where that fails.
  await page.waitForLoadState('networkidle');
  const damaged = new Set<string>();
  await page.route('**/_app/immutable/chunks/*.js', async (route) => {
    const address = route.request().url();
    if (address.includes('?')) return route.continue();
    damaged.add(address);
    return route.fulfill({ contentType: 'text/javascript', body: 'export const cut = {' });
  });
  const again = page.waitForRequest(/\/chunks\/[^/]+\.js\?again=\d+$/u);
  // No mouse that could come to lie on a link: pages are fetched in advance of a click, and that may fail unseen.
  await page.locator('#map').dispatchEvent('pointerenter');
  await again;
  expect(damaged.size).toBeGreaterThan(0);
});

test('a page whose data do not come is a page of the atlas’s own, which tries again', async ({ page }) => {
  await openAlive(page, OPENING_PATH);
  await page.route('**/__data.json*', (route) => route.abort());
  await page.locator(`nav a[href*="/plans/${OTHER_VERSION}/"]`).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(EN.fault.title);
  await page.unroute('**/__data.json*');
  await page.getByRole('button', { name: EN.map.retry }).click();
  await expect(page).toHaveURL(new RegExp(`/plans/${OTHER_VERSION}/`, 'u'));
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(EN.fault.title);
});

test('an open page tells that the atlas has been renewed, and keeps its address when it is loaded anew', async ({
  page
}) => {
  await openAlive(page, OPENING_PATH);
  await page.route('**/_app/version.json', (route) => route.fulfill({ json: { version: 'newer' } }));
  await page.route('**/geodata/**', (route) => route.fulfill({ status: 404, body: '' }));
  await page.locator('#map').hover();
  const alert = page.getByRole('alert').filter({ hasText: EN.fault.renewed });
  await expect(alert).toBeVisible();
  await page.unrouteAll();
  await alert.getByRole('button', { name: EN.fault.reload }).click();
  await expect(alert).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`${OPENING_PATH}$`, 'u'));
});
