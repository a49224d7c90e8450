/**
 * Installs what is missing, builds the site and serves it.
 *
 * Usage: npm start -- [--port NUMBER] [--host ADDRESS] [--base /PREFIX/] [--no-build]
 */
import util from 'node:util';
import { BUILD, ensureInstalled, giveUp, runProgram } from './ensure-installed.mjs';

const options = readOptions();
ensureInstalled();

if (options.build && runProgram(BUILD, ['--logLevel', 'warn']) !== 0) {
  giveUp('The site could not be built: the messages above say why.');
}

// Imported late: it needs a dependency, which a fresh clone has only now.
const { serveBuild } = await import('./serve-build.mjs');
const site = await serveBuild(options);
console.log(`Peace Plan Atlas: ${site.address} (Ctrl-C stops)`);

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => void site.close().then(() => process.exit(0)));
}

function readOptions() {
  /** @type {{ port?: string, host: string, base: string, 'no-build': boolean }} */
  let values;
  try {
    ({ values } = util.parseArgs({
      options: {
        port: { type: 'string' },
        host: { type: 'string', default: '127.0.0.1' },
        base: { type: 'string', default: '/' },
        'no-build': { type: 'boolean', default: false }
      }
    }));
  } catch (error) {
    return giveUp(error instanceof Error ? error.message : String(error), 2);
  }
  const port = Number(values.port ?? process.env.PORT ?? 4173);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) giveUp('The port is a whole number up to 65535.', 2);
  const base = `/${values.base}/`.replace(/\/+/g, '/');
  return { port, host: values.host, base, build: !values['no-build'] };
}
