import { test as base, expect } from '@playwright/test';
import { taking, type Turns } from './turns';

export { expect };

/** What Svelte warns of where it cannot take over a document as it was written: it throws it away and writes it anew. */
const WRITTEN_ANEW = 'hydration_mismatch';

/**
 * Every page that a test opens must stay free of errors, come alive as it was written, and load nothing from elsewhere:
 * the atlas lets no other host know who reads it, and works without any.
 */
export const test = base.extend<Turns & { inTurn: void; selfContained: void; mayFail: RegExp | null }>({
  ...taking,
  /** Addresses of this site that a test makes fail, as the browser's console reports. */
  mayFail: [null, { option: true }],
  selfContained: [
    async ({ page, baseURL, mayFail }, use) => {
      const isMeant = (url: string) => mayFail?.test(url) === true;
      const complaints: string[] = [];
      const own = baseURL === undefined ? undefined : new URL(baseURL).origin;
      page.on('console', (message) => {
        const { url } = message.location();
        const isComplaint = message.type() === 'error' || message.text().includes(WRITTEN_ANEW);
        if (isComplaint && !isMeant(url)) complaints.push(`console: ${message.text()} (${url})`);
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
