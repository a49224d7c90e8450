import type { SqlJsStatic } from 'sql.js';
import { once } from './once';

/** Gives the browser the address of SQLite's program; Node finds it beside the library itself. */
async function findProgram(): Promise<{ locateFile?: () => string }> {
  if (import.meta.env.SSR) return {};
  const { default: url } = await import('sql.js/dist/sql-wasm.wasm?url');
  return { locateFile: () => url };
}

/** SQLite, loaded once. */
export const loadSqlite = once(async (): Promise<SqlJsStatic> => {
  const [{ default: initialise }, options] = await Promise.all([import('sql.js'), findProgram()]);
  return initialise(options);
});
