import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { giveUp, projectFolder, runTool } from '../../src/cli/tooling/ensure-installed.mjs';
import { serveBuild } from '../../src/cli/tooling/serve-build.mjs';
import { findChromium, launchOptions } from '../e2e/find-chromium.mjs';

/** The screens that the atlas is laid out for. */
export const SCREENS = [
  { name: 'desktop', viewport: { width: 1440, height: 900 } },
  { name: 'phone', viewport: { width: 390, height: 844 } }
] as const;

/** Builds the site where it has not been built; a build that is there is taken as it is. */
export function ensureBuilt(): void {
  if (existsSync(resolve(projectFolder, 'build/index.html'))) return;
  if (runTool('vite', 'vite', ['build', '--logLevel', 'warn']) !== 0) giveUp('The site could not be built.');
}

/** Runs a measurement in a real Chromium, with folders served as the atlas's own server does; cleans up behind it. */
export async function withChromium<T>(
  folders: readonly string[],
  measure: (browser: Browser, addresses: readonly string[]) => Promise<T>
): Promise<T> {
  const servers = await Promise.all(
    folders.map((folder) => serveBuild({ port: 4300, host: '127.0.0.1', base: '/', folder }))
  );
  const browser = await chromium.launch(launchOptions(await findChromium()));
  try {
    return await measure(
      browser,
      servers.map(({ address }) => address)
    );
  } finally {
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  if (low === undefined || high === undefined) throw new Error('There is no median of nothing.');
  return (low + high) / 2;
}
