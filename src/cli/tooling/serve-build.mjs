/**
 * Serves the built site as a static host would: files as they are, with the headers that the build wrote down for hosts,
 * precompressed where the browser accepts it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import sirv from 'sirv';
import { giveUp, projectFolder } from './ensure-installed.mjs';
import { headersOf } from './hosting/rules.mjs';
import { readHeadersFile } from './hosting/write-hosting.mjs';

/** Ports tried, one after the other, before the server gives up. */
const PORTS_TO_TRY = 100;

/**
 * @param {{ port: number, host: string, base: string, folder?: string }} options `base` is the path prefix, with a slash
 * at both ends; `folder` is another one than build/, relative to the project
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serveBuild({ port, host, base, folder: name = 'build' }) {
  const folder = resolve(projectFolder, name);
  if (!existsSync(folder)) giveUp(`There is no ${name}/ to serve: run \`npm run build\` first.`);
  const notFoundPage = resolve(folder, '404.html');
  const notFound = existsSync(notFoundPage) ? readFileSync(notFoundPage) : 'There is no such page.\n';
  const notFoundType = typeof notFound === 'string' ? 'text/plain' : 'text/html';

  const headersFile = resolve(folder, '_headers');
  const rules = existsSync(headersFile) ? readHeadersFile(readFileSync(headersFile, 'utf8')) : [];

  const serveFile = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(response, pathname) {
      const headers = { 'Cache-Control': 'no-cache', ...headersOf(rules, pathname) };
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    }
  });

  /** @param {string} path */
  const isFolderOfPage = (path) =>
    !path.endsWith('/') && !path.includes('..') && existsSync(resolve(folder, `.${path}/index.html`));

  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    /** @param {number} status @param {Record<string, string>} headers @param {string | Buffer} body */
    const answer = (status, headers, body) => {
      response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
    };
    const sayNotFound = () =>
      answer(404, { ...headersOf(rules, '/404.html'), 'Content-Type': `${notFoundType}; charset=utf-8` }, notFound);

    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, { Allow: 'GET, HEAD' }, '');
    if (url === base.slice(0, -1)) return answer(308, { Location: base }, '');
    if (!url.startsWith(base)) return sayNotFound();
    request.url = `/${url.slice(base.length)}`;
    const [path = '', query] = request.url.split('?');
    if (isFolderOfPage(path)) {
      // Pages name their files relative to themselves, so a folder without its slash would look for them one too high.
      const Location = `${base}${path.slice(1)}/${query === undefined ? '' : `?${query}`}`;
      return answer(308, { Location }, '');
    }
    serveFile(request, response, sayNotFound);
  });

  const actualPort = await listen(server, port, host);
  const shownHost = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return {
    address: `http://${shownHost}:${actualPort}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        // Browsers hold connections open that would keep the server from ending.
        server.closeAllConnections();
      })
  };
}

/**
 * Listens on the port or, where that is taken, on the next one that is free.
 *
 * @param {import('node:http').Server} server
 * @param {number} firstPort
 * @param {string} host
 * @returns {Promise<number>}
 */
async function listen(server, firstPort, host) {
  const lastPort = Math.min(firstPort + PORTS_TO_TRY, 65_535);
  for (let port = firstPort; port <= lastPort; port++) {
    /** @type {NodeJS.ErrnoException | undefined} */
    const error = await new Promise((done) => {
      server.once('error', done);
      server.listen(port, host, () => {
        server.off('error', done);
        done(undefined);
      });
    });
    if (error === undefined) return port;
    if (error.code !== 'EADDRINUSE') giveUp(`The server could not listen on ${host}, port ${port}: ${error.message}.`);
  }
  return giveUp(`Every port from ${firstPort} to ${lastPort} is taken: name a free one with --port.`);
}
