/**
 * Prints the settings of a server for the built site.
 *
 * Usage: npm run --silent hosting -- nginx | caddy | apache | headers [--root FOLDER] [--port NUMBER]
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import util from 'node:util';
import { giveUp } from '../ensure-installed.mjs';
import { listHeaderRules } from './rules.mjs';
import { writeCaddyfile, writeHeadersFile, writeHtaccess, writeNginxConf } from './write-hosting.mjs';

/** @type {Readonly<Record<string, (rules: import('./rules.mjs').HeaderRule[], where: { root: string, port: number }) => string>>} */
const WRITERS = { nginx: writeNginxConf, caddy: writeCaddyfile, apache: writeHtaccess, headers: writeHeadersFile };

const { values, positionals } = util.parseArgs({
  allowPositionals: true,
  options: { root: { type: 'string', default: 'build' }, port: { type: 'string', default: '8080' } }
});
const root = resolve(values.root);
const port = Number(values.port);
const write = WRITERS[positionals[0] ?? ''];
if (write === undefined) giveUp(`Name a host: ${Object.keys(WRITERS).join(', ')}.`, 2);
if (!Number.isInteger(port) || port < 1 || port > 65_535) giveUp('The port is a whole number from 1 to 65535.', 2);
if (!existsSync(resolve(root, 'index.html')))
  giveUp(`${values.root} holds no built site: run \`npm run build\` first.`, 2);
process.stdout.write(write(listHeaderRules(root), { root, port }));
