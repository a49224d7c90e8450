/**
 * Loads TypeScript modules in Node through Vite, so that programs and site share one way of resolving modules
 * (`$lib`, `import.meta.glob`).
 */
import { resolve } from 'node:path';
import { ensureInstalled, ensureSynced, projectFolder } from './ensure-installed.mjs';

/**
 * Opens a loader for modules named relative to the project; close it to let the process end.
 *
 * @returns {Promise<{ load: (file: string) => Promise<Record<string, any>>, close: () => Promise<void> }>}
 */
export async function openTypeScriptLoader() {
  ensureInstalled();
  ensureSynced();
  const { createServer } = await import('vite');
  const server = await createServer({
    configFile: false,
    root: projectFolder,
    logLevel: 'error',
    resolve: { alias: { $lib: resolve(projectFolder, 'src/lib') } },
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
    appType: 'custom'
  });
  return {
    load: (file) => server.ssrLoadModule(`/${file}`),
    close: () => server.close()
  };
}
