import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test as base, expect } from '@playwright/test';

export { expect };

/**
 * Every page that a test opens must stay free of errors and load nothing from elsewhere: the atlas lets no other host
 * know who reads it, and works without any.
 */
export const test = base.extend<{ selfContained: void; mayFail: RegExp | null }>({
  /** Addresses of this site that a test makes fail, as the browser's console reports. */
  mayFail: [null, { option: true }],
  selfContained: [
    async ({ page, baseURL, mayFail }, use) => {
      const isMeant = (url: string) => mayFail?.test(url) === true;
      const complaints: string[] = [];
      const own = baseURL === undefined ? undefined : new URL(baseURL).origin;
      page.on('console', (message) => {
        const { url } = message.location();
        if (message.type() === 'error' && !isMeant(url)) complaints.push(`console: ${message.text()} (${url})`);
      });
      page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (/^(https?|wss?):$/.test(protocol) && origin !== own) complaints.push(`elsewhere: ${request.url()}`);
      });
      page.on('response', (response) => {
        // A page that is not found is what some tests ask for; a part of a page that is not found never is.
        const isDocument = response.request().isNavigationRequest();
        if (response.status() >= 400 && !isDocument && !isMeant(response.url()))
          complaints.push(`${response.status()}: ${response.url()}`);
      });
      await use();
      expect(complaints).toEqual([]);
    },
    { auto: true }
  ]
});

/** Pages that one template writes by the hundred: of single places, and of two versions side by side. */
const REPEATED_PAGES = [/(?:^|\/)places\/\d+\//u, /(?:^|\/)compare\/[^/]+\/[^/]+\//u];

/** Keeps the first in each language of the pages of one template; the others are like them. */
function withoutRepetition(paths: readonly string[]): readonly string[] {
  return REPEATED_PAGES.reduce((left, template) => {
    const repeated = left.filter((path) => template.test(path));
    const kept = [repeated.find((path) => !path.startsWith('uk/')), repeated.find((path) => path.startsWith('uk/'))];
    return left.filter((path) => !template.test(path) || kept.includes(path));
  }, paths);
}

/**
 * The path of every page of the built site, relative to where the site is served: `''`, `uk/`, `plans/…/`. Of pages
 * that one template writes by the hundred one for each language.
 */
export function builtPages(): readonly string[] {
  const folder = fileURLToPath(new URL('../../build', import.meta.url));
  if (!existsSync(folder)) throw new Error('There is no build/ to test: run `npm run build` first.');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && file !== '404.html')
    .map((file) => file.replaceAll('\\', '/').replace(/(?<=^|\/)index\.html$|\.html$/, ''))
    .sort();
  return withoutRepetition(paths);
}
