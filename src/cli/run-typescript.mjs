/**
 * Runs one of the project's TypeScript programs in Node through Vite, so that programs and site share one
 * way of resolving modules (`$lib`, `import.meta.glob`). The program exports `main(arguments) → exit code`.
 *
 * Usage: node src/cli/run-typescript.mjs PROGRAM.ts [ARGUMENT …]
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createServer } from 'vite';

const [program, ...programArguments] = process.argv.slice(2);
if (program === undefined) {
  console.error('Name the TypeScript program to run, for example geodata/build.ts.');
  process.exit(2);
}

// tsconfig.json extends a file that SvelteKit generates; a fresh clone does not have it yet.
if (!existsSync('.svelte-kit/tsconfig.json')) {
  execFileSync('node_modules/.bin/svelte-kit', ['sync'], { stdio: 'ignore' });
}

const server = await createServer({
  configFile: false,
  root: process.cwd(),
  logLevel: 'error',
  resolve: { alias: { $lib: resolve('src/lib') } },
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  optimizeDeps: { noDiscovery: true },
  appType: 'custom'
});
try {
  const { main } = await server.ssrLoadModule(`/${program}`);
  process.exitCode = await main(programArguments);
} finally {
  await server.close();
}
