/**
 * Prints the settings of a server for the built site.
 *
 * Usage: npm run --silent hosting -- nginx | caddy | apache | headers [--root FOLDER] [--base /PREFIX/] [--port NUMBER]
 * Under a prefix the site is the folder of that name in the root.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import util from 'node:util';
import { giveUp } from '../ensure-installed.mjs';
import { listHeaderRules } from './rules.mjs';
import { writeCaddyfile, writeHeadersFile, writeHtaccess, writeNginxConf } from './write-hosting.mjs';

/** @type {Readonly<Record<string, (rules: import('./rules.mjs').HeaderRule[], where: import('./write-hosting.mjs').Place) => string>>} */
const WRITERS = { nginx: writeNginxConf, caddy: writeCaddyfile, apache: writeHtaccess, headers: writeHeadersFile };

const { values, positionals } = util.parseArgs({
  allowPositionals: true,
  options: {
    root: { type: 'string', default: 'build' },
    base: { type: 'string', default: '/' },
    port: { type: 'string', default: '8080' }
  }
});
const root = resolve(values.root);
const base = `/${values.base}/`.replace(/\/+/gu, '/');
const site = join(root, base);
const port = Number(values.port);
const write = WRITERS[positionals[0] ?? ''];
if (write === undefined) giveUp(`Name a host: ${Object.keys(WRITERS).join(', ')}.`, 2);
if (!Number.isInteger(port) || port < 1 || port > 65_535) giveUp('The port is a whole number from 1 to 65535.', 2);
// What stands in settings unquoted must not end a line or a block.
if (!/^[\w./-]+$/u.test(base)) giveUp('The prefix is a path of letters, digits, points and dashes: /atlas/', 2);
if (!existsSync(join(site, 'index.html')))
  giveUp(`${join(values.root, base)} holds no built site: run \`npm run build\` first, and put it there.`, 2);
process.stdout.write(write(listHeaderRules(site), { root, port, base }));
