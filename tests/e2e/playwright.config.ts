import { defineConfig } from '@playwright/test';

// Playwright reads this file again in each worker. By then the servers have reported their addresses, and the global
// setup the browser.
const { ATLAS_ADDRESS, ATLAS_BROWSER } = process.env;

// Whoever names a spec wants all of it, not the share that `npm test` draws.
process.env.TEST_SHARE ??= 'all';

function serve(variable: string, ...options: string[]) {
  return {
    command: ['node ../../src/cli/tooling/start.mjs --no-build', ...options].join(' '),
    wait: { stdout: new RegExp(`Peace Plan Atlas: (?<${variable}>http\\S+)`) },
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 2_000 }
  };
}

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  globalSetup: './global-setup.mjs',
  webServer: [
    serve('atlas_address', '--port 4180'),
    serve('atlas_prefixed_address', '--port 4190 --base /some/where/'),
    // The pseudo-language is in no build.
    {
      command: 'node node_modules/vite/bin/vite.js dev --port 4200',
      cwd: '../..',
      env: { VITE_PSEUDO_LANGUAGE: '1', NO_COLOR: '1' },
      wait: { stdout: /Local: +(?<atlas_pseudo_address>http\S+)/ },
      // Ample, too.
      timeout: 180_000
    }
  ],
  workers: 2,
  fullyParallel: true,
  // Ample: a machine that is busy with other things must not fail a test.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // A machine under load is no fault of the site; what fails three times is. Where somebody watches, the first failure
  // counts; a run tells of each that passed only when tried again.
  retries: process.env.CI === undefined ? 0 : 2,
  forbidOnly: process.env.CI !== undefined,
  reporter: 'list',
  use: {
    ...(ATLAS_ADDRESS && { baseURL: ATLAS_ADDRESS }),
    launchOptions: ATLAS_BROWSER ? JSON.parse(ATLAS_BROWSER) : {},
    locale: 'en-GB',
    timezoneId: 'Europe/Kyiv',
    contextOptions: { reducedMotion: 'reduce' },
    // It fetches the whole atlas, which only the tests of offline use need.
    serviceWorkers: 'block',
    screenshot: 'off'
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      // What a small screen and a finger change; the rest is the same code on both.
      testMatch: /(controls|draft|explore|no-javascript|what-if|zone-card)\.spec\.ts$/,
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
    }
  ]
});
