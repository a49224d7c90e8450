import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { tellMeasures } from '../fixtures/tell-measures';

const project = resolve(import.meta.dirname, '../..');

/** A third measure, as its one entry: an area in another unit, so that each figure of it is known beforehand. */
const ENTRY = `hectares: {
    amount: ({ areaKm2 }) => areaKm2 * 100,
    say: (amount) => Math.round(amount) + ' ha',
    saySum: (amounts) => amounts.map((amount) => Math.round(amount)).join(' + ') + ' ha',
    figure: (amount) => String(Math.round(amount)),
    isBesideArea: true,
    name: () => 'hectares',
    column: () => 'Hectares',
    hasShare: false,
    hasNet: false,
    scaleUnit: 100
  },
  `;

/** Writes the entry into the one file that defines measures, and touches no other. */
const withThird: Plugin = {
  name: 'third-measure',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('src/lib/territory/measures.ts')
      ? code.replace(/^ {2}people: \{/mu, (start) => `  ${ENTRY}${start.trim()}`)
      : null
};

describe('a third measure, of which only its definition is written', () => {
  // Beneath `node_modules`, where the bundle finds what it depends on.
  const folder = mkdtempSync(join(project, 'node_modules/.third-measure-'));
  let told: Awaited<ReturnType<typeof tellMeasures>>;

  beforeAll(async () => {
    const output = await build({
      configFile: false,
      root: project,
      logLevel: 'error',
      publicDir: false,
      resolve: { alias: { $lib: join(project, 'src/lib') } },
      plugins: [withThird],
      build: {
        ssr: 'tests/fixtures/tell-measures.ts',
        write: false,
        rolldownOptions: { output: { codeSplitting: false } }
      }
    });
    const [chunk] = 'output' in output ? output.output : [];
    if (chunk?.type !== 'chunk') throw new Error('The measures could not be bundled.');
    const file = join(folder, 'tell-measures.mjs');
    writeFileSync(file, chunk.code);
    const program = (await import(pathToFileURL(file).href)) as { tellMeasures: typeof tellMeasures };
    told = program.tellMeasures('hectares');
  }, 120_000);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('is offered by choices and named by addresses', () => {
    expect(told.measures).toEqual(['land', 'hectares', 'people']);
    expect(told.names).toContain('hectares');
    expect(told.addresses).toEqual(['hectares', 'hectares', 'hectares', 'hectares']);
  });

  it('stands in images of every kind, and in their legends', () => {
    for (const [kind, texts] of Object.entries(told.images))
      expect([kind, texts]).toEqual([kind, expect.stringMatching(/\d ha\b/u)]);
  });

  it('is told in captions and between many versions', () => {
    expect(told.captions).toMatch(/\d ha\b/u);
    expect(told.distances).not.toBeNull();
  });

  it('leaves files as they are', () => {
    expect(told.columns).not.toContain('hectares');
    expect(told.columns).toContain('people');
  });
});
