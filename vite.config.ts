import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { chunksAgain } from './src/cli/tooling/bundling/chunks-again.mjs';
import { compressAhead } from './src/cli/tooling/compress-ahead.mjs';
import { componentsAsMarkup } from './src/cli/tooling/bundling/components-as-markup.mjs';
import { endWorkers } from './src/cli/tooling/bundling/end-workers.mjs';
import { groupChunks } from './src/cli/tooling/bundling/group-chunks.mjs';
import { notePackages } from './src/cli/tooling/list-licences.mjs';
import { mapshaperInBrowser } from './src/cli/tooling/bundling/mapshaper-in-browser.mjs';
import { geodataHash } from './src/cli/tooling/name-geodata-by-content.mjs';
import { STAND_INS } from './tests/stand-ins.mjs';

/** Libraries that workers import. */
const IN_WORKERS = [
  '@resvg/resvg-wasm',
  '@turf/area',
  '@turf/boolean-point-in-polygon',
  'comlink',
  'd3-dsv',
  'fflate',
  'fontkit',
  'geographiclib-geodesic',
  'mapshaper',
  'mproj',
  'saxes',
  'shpjs',
  'sql.js',
  'write-excel-file/universal'
];

export default defineConfig(({ command }) => ({
  define: {
    'import.meta.env.ATLAS_RELEASE': JSON.stringify(process.env.ATLAS_RELEASE ?? ''),
    'import.meta.env.ATLAS_URL': JSON.stringify(process.env.ATLAS_URL ?? ''),
    // Only the built site has its geodata in a folder of this name.
    ...(command === 'build' && { GEODATA_HASH: JSON.stringify(geodataHash()) })
  },
  plugins: [sveltekit(), chunksAgain(), notePackages('pages'), compressAhead(), endWorkers()],
  environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: groupChunks() } } } } } },
  // Heavy libraries in chunks of their own, which a worker fetches when it needs them.
  worker: { format: 'es', plugins: () => [notePackages('workers'), mapshaperInBrowser(), componentsAsMarkup()] },
  optimizeDeps: {
    rolldownOptions: { plugins: [mapshaperInBrowser()] },
    // What workers alone import the server finds late, and then loads the page again under whoever reads it.
    include: IN_WORKERS
  },
  // Timings of plugins are for their authors.
  build: {
    // Nobody reads the sizes that chunks would have compressed.
    reportCompressedSize: false,
    // In kB. MapLibre is one module of 1.1 MB; only a map that a reader starts fetches it, with its worker of 0.5 MB.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { checks: { bundlerTimings: false } },
    modulePreload: {
      polyfill: false,
      // A page's script would name every chunk that it may ever fetch, most of which are there by then. Styles stay: they
      // are fetched by this list alone.
      resolveDependencies: (_, chunks) => chunks.filter((file) => file.endsWith('.css'))
    }
  },
  test: {
    environment: 'node',
    // Ample: a machine that is busy with other steps must not fail a test.
    testTimeout: 60_000,
    projects: [
      // Files that put something in the place of what others use each have a world of their own.
      { extends: true, test: { name: 'unit', include: STAND_INS.map((room) => `${room}/**/*.test.ts`) } },
      // All others share one: what they import is read once, and so are the geodata.
      {
        extends: true,
        test: {
          name: 'unit-together',
          include: ['src/**/*.test.ts', 'tests/{architecture,cli,data}/**/*.test.ts'],
          exclude: STAND_INS.map((room) => `${room}/**`),
          isolate: false
        }
      },
      // What is built, read without a browser.
      { extends: true, test: { name: 'pages', include: ['tests/pages/*.test.ts'] } }
    ]
  }
}));
