import { findChromium, launchOptions } from './find-chromium.mjs';

/** Finds the browser once for all workers, and not when a tool merely reads the configuration. */
export default async function globalSetup() {
  process.env.ATLAS_BROWSER = JSON.stringify(launchOptions(await findChromium({ prefersShell: true })));
}
