import type { SqlJsStatic } from 'sql.js';

let sqlite: Promise<SqlJsStatic> | undefined;

/** Where the browser gets SQLite's program from; Node finds it beside the library itself. */
async function findProgram(): Promise<{ locateFile?: () => string }> {
  if (import.meta.env.SSR) return {};
  const { default: url } = await import('sql.js/dist/sql-wasm.wasm?url');
  return { locateFile: () => url };
}

async function load(): Promise<SqlJsStatic> {
  const [{ default: initialise }, options] = await Promise.all([import('sql.js'), findProgram()]);
  return initialise(options);
}

/** SQLite, loaded once; after a failure the next call tries again. */
export function loadSqlite(): Promise<SqlJsStatic> {
  sqlite ??= load().catch((error: unknown) => {
    sqlite = undefined;
    throw error;
  });
  return sqlite;
}
