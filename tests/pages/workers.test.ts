import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../build/', import.meta.url));
const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
const workers = files.filter((file) => /immutable\/workers\/[^/]+\.js$/u.test(file));

describe('the workers of the built site', () => {
  it('end in .js: hosts that do not know another ending serve it as a text, which no browser runs', () => {
    expect(workers.length).toBeGreaterThan(1);
    expect(files.filter((file) => file.endsWith('.mjs'))).toEqual([]);
  });

  it('are imported by none of their parts: a browser would run them twice', () => {
    // What is built like a worker and runs in a document has another name, and runs once there.
    const entries = workers.map((file) => file.split('/').at(-1) ?? '').filter((name) => name.includes('-worker-'));
    expect(entries.length).toBeGreaterThan(1);
    const parts = files.filter((file) => /immutable\/workers\/.+\.js$/u.test(file) && !workers.includes(file));
    const importing = parts.filter((file) => {
      const code = readFileSync(`${folder}${file}`, 'utf8');
      return entries.some((entry) => code.includes(entry));
    });
    expect(importing).toEqual([]);
  });
});
