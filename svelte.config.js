import adapter from '@sveltejs/adapter-static';
import { writeEmbedDoors } from './src/cli/tooling/hosting/write-embed-doors.mjs';
import { writeHostFiles } from './src/cli/tooling/hosting/write-host-files.mjs';
import { listWorkerFiles } from './src/cli/tooling/list-worker-files.mjs';
import { shortClass } from './src/cli/tooling/bundling/short-class.mjs';
import { nameGeodataByContent } from './src/cli/tooling/name-geodata-by-content.mjs';
import { precompress } from './src/cli/tooling/precompress.mjs';
import { holdReleases, STORE } from './src/cli/tooling/release/freeze.mjs';
import { weighWholeAtlas } from './src/cli/tooling/weigh-whole-atlas.mjs';

const folder = 'build';
const files = adapter({ pages: folder });

/** @type {import('@sveltejs/kit').Config} */
export default {
  // Names of classes stand a thousand times in a page of tables: the usual ones would make it a twentieth larger.
  compilerOptions: process.env.NODE_ENV === 'production' ? { cssHash: shortClass } : {},
  kit: {
    adapter: {
      ...files,
      adapt: async (builder) => {
        await files.adapt(builder);
        await nameGeodataByContent(folder);
        await listWorkerFiles(folder);
        await writeEmbedDoors(folder);
        // As a release of its own the site holds no other.
        if (!process.env.ATLAS_RELEASE) await holdReleases(STORE, folder);
        await writeHostFiles(folder);
        await precompress(folder);
        await weighWholeAtlas(folder, 'static', builder.prerendered.paths);
      }
    },
    // tsconfig.json covers the pipeline and the tests as well as src.
    typescript: {
      config: (config) => {
        config.include.push('../geodata/**/*.ts', '../tests/**/*.ts', '../tests/**/*.mjs', '../src/**/*.mjs');
        return config;
      }
    },
    prerender: { handleMissingId: 'fail', handleHttpError: 'fail' },
    paths: { relative: true },
    // In the document itself: the first map waits for no second round trip.
    inlineStyleThreshold: 16_384,
    // Registered by the layout once the page is idle: the offline copy must not compete with the first view.
    serviceWorker: { register: false }
  }
};
