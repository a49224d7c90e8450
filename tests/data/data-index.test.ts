import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { dataFilePaths, readDataFile } from '../../src/lib/pages/data/data-files';
import { dataMessages } from '../../src/lib/i18n/messages/data';

const read = async (path: string) => new TextDecoder().decode((await readDataFile(path))?.body);
/** What is written after the index lists it. */
const LATER = ['index.html', 'index.json', 'checksums.txt'];

describe('the index of the data', () => {
  it('as an interface names every file once, and none that is not there', async () => {
    const { paths } = JSON.parse(await read('index.json')) as {
      paths: Record<string, { get: { operationId: string; 'x-files'?: string[] } }>;
    };
    const named = Object.entries(paths).flatMap(([path, { get }]) => get['x-files'] ?? [path.slice(1)]);
    expect([...named].sort()).toEqual(
      dataFilePaths()
        .filter((path) => !LATER.includes(path))
        .sort()
    );
    const operations = Object.values(paths).map(({ get }) => get.operationId);
    expect(new Set(operations).size).toBe(operations.length);
  });

  it('as a page leads to every file, in both languages, without a script', async () => {
    const html = await read('index.html');
    const faults: string[] = [];
    parse(html, { onParseError: ({ code }) => faults.push(code) });
    expect(faults).toEqual([]);
    expect(html).not.toContain('<script');
    const links = [...html.matchAll(/href="([^"#]+)"/gu)].map(([, path]) => path);
    for (const path of dataFilePaths().filter((one) => !LATER.includes(one))) {
      expect(links.filter((link) => link === path)).toHaveLength(2);
    }
    for (const code of ['en', 'uk'] as const) expect(html).toContain(dataMessages(code).index.answers);
  });
});
