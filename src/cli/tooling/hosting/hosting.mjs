/**
 * Prints the settings of a server for the built site.
 *
 * Usage: npm run --silent hosting -- nginx | caddy | apache | headers [--root FOLDER] [--base /PREFIX/] [--port NUMBER]
 * Under a prefix the site is the folder of that name in the root. The one for nginx belongs into /etc/nginx/conf.d.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import util from 'node:util';
import { giveUp, projectFolder } from '../ensure-installed.mjs';
import { listHeaderRules } from './rules.mjs';
import { writeCaddyfile, writeHeadersFile, writeHtaccess, writeNginxConf } from './write-hosting.mjs';

/** @type {Readonly<Record<string, (rules: import('./rules.mjs').HeaderRule[], where: import('./write-hosting.mjs').Place) => string>>} */
const WRITERS = { nginx: writeNginxConf, caddy: writeCaddyfile, apache: writeHtaccess, headers: writeHeadersFile };

const OPTIONS = /** @type {const} */ ({
  root: { type: 'string', default: 'build' },
  base: { type: 'string', default: '/' },
  port: { type: 'string', default: '8080' }
});

function readArguments() {
  try {
    return util.parseArgs({ allowPositionals: true, options: OPTIONS });
  } catch (error) {
    return giveUp(error instanceof Error ? error.message : String(error), 2);
  }
}

const { values, positionals } = readArguments();
const root = resolve(values.root);
const base = `/${values.base}/`.replace(/\/+/gu, '/');
/** The site is read where the server will have it; on another machine than the server's, where it was built. */
const site = [join(root, base), join(projectFolder, 'build')].find((folder) => existsSync(join(folder, 'index.html')));
const port = Number(values.port);
const write = WRITERS[positionals[0] ?? ''];
if (write === undefined) giveUp(`Name a host: ${Object.keys(WRITERS).join(', ')}.`, 2);
if (!Number.isInteger(port) || port < 1 || port > 65_535) giveUp('The port is a whole number from 1 to 65535.', 2);
// What stands in settings unquoted must not end a line or a block.
if (/["$\n]/u.test(root)) giveUp('The root has a sign in it that settings of servers give a meaning of their own.', 2);
if (!/^[\w./-]+$/u.test(base)) giveUp('The prefix is a path of letters, digits, points and dashes: /atlas/', 2);
if (site === undefined)
  giveUp(`Neither ${join(values.root, base)} nor build/ holds a site: run \`npm run build\` first.`, 2);
process.stdout.write(write(listHeaderRules(site), { root, port, base }));
