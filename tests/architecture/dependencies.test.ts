import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { describe, expect, test } from 'vitest';

// The project's own configuration, without the rules that need a file to exist.
const eslint = new ESLint({
  overrideConfig: [ts.configs.disableTypeChecked, { languageOptions: { parserOptions: { projectService: false } } }]
});

/** The rules of ours that the code breaks when it stands in that file. */
async function brokenRules(filePath: string, code: string): Promise<string[]> {
  const results = await eslint.lintText(code, { filePath });
  return results
    .flatMap(({ messages }) => messages.map(({ ruleId, fatal, message }) => (fatal ? message : ruleId) ?? ''))
    .filter((rule) => rule !== 'import-x/no-unresolved' && !rule.startsWith('@typescript-eslint/'));
}

const DIRECTION = ['architecture/dependency-direction'];

describe('an import against the direction of dependencies is rejected', () => {
  test.each([
    ['src/lib/plans/snippet.ts', "import '../territory/territory';"],
    ['src/lib/territory/snippet.ts', "import '$lib/plans/schema/plan-version';"],
    ['src/lib/plans/snippet.ts', "import '../i18n/messages';"],
    ['src/lib/plans/versions/snippet.ts', "import '../../derivation/partition';"],
    ['src/lib/geodesy/snippet.ts', "import '$lib/i18n/localised';"],
    ['src/lib/derivation/snippet.ts', "import '../cartography/legend';"],
    ['src/lib/derivation/snippet.ts', "import '../view/view';"],
    ['src/lib/view/snippet.ts', "import '../derivation/partition';"],
    ['src/lib/i18n/snippet.ts', "import '../view/view';"],
    ['src/lib/cartography/snippet.ts', "import '../components/Legend.svelte';"],
    ['src/lib/cartography/snippet.ts', "import '../export/formats/png';"],
    ['src/lib/cartography/snippet.ts', "import '../map/atlas-map';"],
    ['src/lib/map/snippet.ts', "import '../export/formats/png';"],
    ['src/lib/components/snippet.ts', "import '$lib/map/atlas-map';"],
    ['src/lib/components/Snippet.svelte', "<script>import '$lib/export/formats/png';</script>"],
    ['src/lib/components/snippet.ts', "import '../../routes/+layout';"],
    ['src/lib/utils/snippet.ts', "import '../plans/plan-version';"]
  ])('%s: %s', async (file, code) => {
    expect(await brokenRules(file, code)).toEqual(DIRECTION);
  });
});

describe('an import against the order of rooms within a folder is rejected', () => {
  test.each([
    ['src/lib/cartography/ground/snippet.ts', "import '../lettering/label-placement';"],
    ['src/lib/cartography/ground/snippet.ts', "import type { Symbol } from '$lib/cartography/symbology/symbology';"],
    ['src/lib/cartography/symbology/snippet.ts', "import '../plate/plate';"],
    ['src/lib/cartography/maplibre/snippet.ts', "import '../chart/area-chart';"],
    ['src/lib/cartography/caption/snippet.ts', "import type { SheetInput } from '../sheet/model/sheet';"],
    ['src/lib/cartography/sheet/model/snippet.ts', "import '../map/sheet-map';"],
    ['src/lib/cartography/sheet/words/snippet.ts', "import '../render-sheet';"],
    ['src/lib/cartography/sheet/render-snippet.ts', "import '../nowhere/snippet';"],
    ['src/lib/cartography/snippet.ts', "import './ground/frame';"],
    ['src/lib/cartography/nowhere/snippet.ts', "import '../ground/frame';"],
    ['src/lib/export/table/snippet.ts', "export * from '../notes/citation';"],
    ['src/lib/export/image/pdf/snippet.ts', "export const load = () => import('../../work/studio');"],
    ['src/lib/pages/shared/snippet.ts', "import '../version/reading.svelte';"],
    ['src/lib/pages/compare/Snippet.svelte', "<script>import '../places/place-card';</script>"],
    ['src/lib/derivation/partition/snippet.ts', "import '../comparison/common-core';"],
    ['src/lib/plans/schema/snippet.ts', "import '../catalogue';"],
    ['src/lib/plans/catalogue-snippet.ts', "import './rules/validate-version';"],
    ['src/lib/view/page/snippet.ts', "export type V = import('../sheet/sheet-view').SheetView;"],
    ['src/lib/components/snippet.ts', "import './compare/pair/PairMaps.svelte';"],
    ['src/lib/components/compare/many/snippet.ts', "import '../pair/PairMaps.svelte';"]
  ])('%s: %s', async (file, code) => {
    expect(await brokenRules(file, code)).toEqual(DIRECTION);
  });
});

describe('every form of import is seen', () => {
  test.each([
    "import type { View } from '$lib/view/page/view'; export type V = View;",
    "export { parseView } from '../view/view';",
    "export * from '../view/view';",
    "export const load = () => import('../view/view');",
    "export type V = import('../view/view').View;",
    "import text from '../view/view?raw'; export { text };"
  ])('%s', async (code) => {
    expect(await brokenRules('src/lib/plans/snippet.ts', code)).toEqual(DIRECTION);
  });
});

describe('the outside world is kept out of the pure folders', () => {
  test.each(['node:fs', 'svelte', 'svelte/store', '$app/state', '$app/paths', 'maplibre-gl'])('%s', async (module) => {
    for (const folder of ['geodesy', 'territory', 'plans', 'derivation', 'view', 'cartography', 'i18n']) {
      expect(await brokenRules(`src/lib/${folder}/snippet.ts`, `import '${module}';`)).toEqual(DIRECTION);
    }
  });

  test('globals of the browser and of Node', async () => {
    const code = "export const a = document.title; export const b = process.env.A; export const c = fetch('d');";
    expect(await brokenRules('src/lib/plans/snippet.ts', code)).toEqual(Array(3).fill('no-restricted-globals'));
  });
});

test('only src/lib/map imports maplibre-gl', async () => {
  const code = "import 'maplibre-gl';";
  for (const file of ['src/lib/components/snippet.ts', 'src/lib/export/snippet.ts', 'src/routes/+page.ts']) {
    expect(await brokenRules(file, code)).toEqual(DIRECTION);
  }
  expect(await brokenRules('src/lib/map/snippet.ts', code)).toEqual([]);
});

test('src never imports the pipeline', async () => {
  const code = "import '../../../geodata/build';";
  expect(await brokenRules('src/lib/export/snippet.ts', code)).toEqual(DIRECTION);
  expect(await brokenRules('src/cli/snippet.ts', "import '../../geodata/build';")).toEqual(DIRECTION);
});

test('a change of case by language names the language', async () => {
  const code = "export const a = 'i'.toLocaleUpperCase(); export const b = 'I'.toLocaleLowerCase('uk');";
  expect(await brokenRules('src/lib/plans/snippet.ts', code)).toEqual(['no-restricted-syntax']);
});

test('src/lib has no barrels', async () => {
  const code = "export * from './plan-version';";
  expect(await brokenRules('src/lib/plans/index.ts', code)).toEqual(['architecture/no-barrel']);
  expect(await brokenRules('src/lib/export/formats/index.ts', code)).toEqual(['architecture/no-barrel']);
});

describe('an import along the direction of dependencies passes', () => {
  test.each([
    ['src/lib/plans/versions/snippet.ts', "import '../schema/plan-version'; import '../../i18n/localised';"],
    ['src/lib/plans/versions/snippet.ts', "import '$lib/plans/schema/plan-version'; import '$lib/i18n/localised';"],
    ['src/lib/plans/snippet.test.ts', "import 'node:fs'; import 'fast-check'; import './plan-version';"],
    ['src/lib/derivation/snippet.ts', "import '../plans/a'; import '../territory/b'; import '../geodesy/c';"],
    ['src/lib/cartography/snippet.ts', "import '../derivation/partition'; import '../view/view'; import 'd3-geo';"],
    ['src/lib/map/snippet.ts', "import '../cartography/style'; import 'svelte';"],
    ['src/lib/cartography/sheet/snippet.ts', "import './map/sheet-map'; import '../caption/credit-line';"],
    ['src/lib/pages/compare/snippet.ts', "import './render-pair'; import '../shared/plates/plates';"],
    ['src/lib/components/Snippet.svelte', "<script>import '$lib/cartography/symbology/legend';</script>"],
    ['src/routes/Snippet.svelte', "<script>import '$lib/map/atlas-map'; import '$lib/components/A.svelte';</script>"],
    ['geodata/recipes/snippet.ts', "import '$lib/geodesy/area'; import 'node:fs';"],
    ['tests/data/snippet.test.ts', "import '$lib/derivation/partition'; import '../../geodata/build';"]
  ])('%s: %s', async (file, code) => {
    expect(await brokenRules(file, code)).toEqual([]);
  });
});
