import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test as base } from '@playwright/test';
import { taking, type Turns } from './turns';

interface Host {
  /** Opens a page of another site, with these elements in its body, under a strict policy that lets the atlas in. */
  readonly open: (body: string) => Promise<void>;
}

/** A page of somebody else's, on another origin than the atlas: the one kind of page here that frames the atlas. */
export const test = base.extend<Turns & { inTurn: void; host: Host; atlas: string }>({
  ...taking,
  atlas: async ({ baseURL }, use) => {
    await use(baseURL ?? '');
  },
  host: async ({ page, atlas }, use) => {
    const { origin } = new URL(atlas);
    let body = '';
    const server = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.setHeader(
        'Content-Security-Policy',
        `default-src 'none'; script-src ${origin}; frame-src ${origin}; img-src data:; style-src ${origin} 'unsafe-inline'; require-trusted-types-for 'script'`
      );
      response.end(
        `<!doctype html><html lang="en"><title>A story</title><link rel="icon" href="data:,"><h1>A story</h1>${body}<p id="behind">Text behind the map.</p></html>`
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const own = `http://127.0.0.1:${String(port)}`;
    const complaints: string[] = [];
    page.on('console', (message) => {
      // In a sandbox that lets no script run browsers tell of each one.
      const isMeant = message.text().startsWith('Blocked script execution');
      if (message.type() === 'error' && !isMeant) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      const { protocol, origin: asked } = new URL(request.url());
      if (/^https?:$/u.test(protocol) && ![own, origin].includes(asked)) complaints.push(request.url());
    });
    await use({
      open: async (elements) => {
        body = elements;
        await page.goto(own, { waitUntil: 'load' });
      }
    });
    server.close();
    server.closeAllConnections();
    expect(complaints).toEqual([]);
  }
});

export { expect };
