import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openAlive } from './atlas';
import { expect, test } from './site';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const A = 'us-28point-2025-11';

/** Makes the same view for the same site on the command line. */
function renderOnCommandLine(site: string, ...options: string[]): string {
  const command = ['src/cli/tooling/run-typescript.mjs', 'src/cli/atlas.ts', 'render', '--format', 'svg', '--out', '-'];
  const { stdout, stderr, status } = spawnSync(process.execPath, [...command, '--site', site, ...options], {
    cwd: PROJECT,
    encoding: 'utf8'
  });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  return stdout;
}

for (const [name, query, options] of [
  ['one version', `version=${A}`, ['--version', A]],
  [
    'a difference in Ukrainian',
    `versions=${A},e3-counter-2025-11&figure=difference&lang=uk&theme=dark`,
    ['--version', A, '--versus', 'e3-counter-2025-11', '--figure', 'difference', '--lang', 'uk', '--theme', 'dark']
  ]
] as const) {
  test(`browser and command line write the same SVG, byte for byte: ${name}`, async ({ page, baseURL }) => {
    await openAlive(page, `export/?${query}`);
    await expect(page.locator('section[aria-busy="false"] .frame img')).toHaveCount(1);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'SVG', exact: true }).click()
    ]);
    const saved = await readFile(await download.path(), 'utf8');
    // Both name the day on which they are made: around midnight they may differ, and nothing else may.
    const made = renderOnCommandLine((baseURL ?? '').replace(/\/$/u, ''), ...options);
    expect(made.length).toBeGreaterThan(100_000);
    expect(made === saved, 'the two files are the same').toBe(true);
  });
}
