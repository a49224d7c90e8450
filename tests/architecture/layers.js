/**
 * Which part of src/lib may import which: dependencies run downwards only. An ESLint rule enforces it by the paths
 * alone, so that it holds for every form of import and for files that do not exist yet.
 */
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));

const DOMAIN = ['geodesy', 'territory', 'plans', 'derivation', 'places', 'view', 'cartography', 'i18n'];

/**
 * For each folder of src/lib what it may import from src/lib beside itself: folders, or single modules.
 *
 * @type {Record<string, readonly string[]>}
 */
const MAY_IMPORT = {
  i18n: [],
  geodesy: [],
  territory: ['i18n/localised'],
  plans: ['i18n/localised'],
  derivation: ['plans', 'territory', 'geodesy', 'i18n'],
  places: ['territory', 'i18n'],
  view: ['plans', 'territory', 'i18n'],
  cartography: ['derivation', 'plans', 'territory', 'geodesy', 'view', 'i18n'],
  components: DOMAIN,
  server: [...DOMAIN, 'once'],
  fonts: [],
  map: [...DOMAIN, 'fonts'],
  export: [...DOMAIN, 'fonts', 'once'],
  pages: [...DOMAIN, 'components', 'map', 'export', 'fonts', 'server', 'once', 'prerendered-markup']
};

/** Folders that run in Node and in the browser as they are. */
export const PURE = DOMAIN;

const RUNTIME = /^(node:|\$app\/|\$env\/|@sveltejs\/|svelte(\/|$))/;
const MAPLIBRE = /^maplibre-gl(\/|$)/;

/**
 * @param {string} file relative to the project, with slashes
 * @returns {string | undefined} the folder of src/lib that the file is in
 */
function folderOf(file) {
  return /^src\/lib\/([^/]+)\//.exec(file)?.[1];
}

/**
 * Says what is wrong with an import, or nothing where it is allowed.
 *
 * @param {string} file the importing file, relative to the project
 * @param {string} specifier
 * @returns {string | undefined}
 */
function objection(file, specifier) {
  const from = folderOf(file);
  const isTest = /\.test\.ts$/.test(file);
  if (MAPLIBRE.test(specifier) && from !== 'map') return 'Only src/lib/map imports maplibre-gl.';
  if (from !== undefined && PURE.includes(from) && RUNTIME.test(specifier) && !isTest) {
    return `${from} is pure: it runs in Node and in the browser as it is and imports no ${specifier}.`;
  }

  const target = targetOf(file, specifier);
  if (target === undefined) return undefined;
  if (file.startsWith('src/') && target.startsWith('geodata/')) {
    return 'src and geodata meet in static/geodata/manifest.json; src imports nothing of geodata.';
  }
  if (from === undefined) return undefined;
  if (!target.startsWith('src/lib/')) {
    return target.startsWith('src/') ? `src/lib/${from} imports nothing from above src/lib.` : undefined;
  }
  const allowed = MAY_IMPORT[from];
  if (allowed === undefined) return `src/lib/${from} has no place in the order: give it one in ${LAYERS_FILE}.`;
  const [to = ''] = target.slice('src/lib/'.length).split('/');
  const path = target.slice('src/lib/'.length).replace(/\.(js|ts)$/, '');
  if (to === from || allowed.includes(to) || allowed.includes(path)) return undefined;
  return `${from} must not import ${path}: dependencies run downwards only, see ${LAYERS_FILE}.`;
}

const LAYERS_FILE = 'tests/architecture/layers.js';

/**
 * @param {string} file
 * @param {string} specifier
 * @returns {string | undefined} relative to the project; nothing for a package
 */
function targetOf(file, specifier) {
  const [path = ''] = specifier.split('?');
  if (path.startsWith('.')) return withSlashes(relative(project, resolve(project, dirname(file), path)));
  if (path === '$lib' || path.startsWith('$lib/')) return `src/lib${path.slice('$lib'.length)}`;
  return path.startsWith('/') ? path.slice(1) : undefined;
}

/** @param {string} path */
function withSlashes(path) {
  return path.split(sep).join('/');
}

/** @type {import('eslint').Rule.RuleModule} */
const dependencyDirection = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = withSlashes(relative(project, context.filename));
    /** @param {any} node */
    const check = (node) => {
      // An imported type may be wrapped once more: import('…') in a type holds a literal type.
      const source = node.source?.literal ?? node.source;
      if (typeof source?.value !== 'string') return;
      const message = objection(file, source.value);
      if (message !== undefined) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check
    };
  }
};

/** @type {import('eslint').Rule.RuleModule} */
const noBarrel = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const isBarrel = /^src\/lib\/(.*\/)?index\.(js|ts)$/.test(withSlashes(relative(project, context.filename)));
    if (!isBarrel) return {};
    const message = 'A module is imported by its own name: src/lib has no index files.';
    return { Program: (node) => context.report({ node, message }) };
  }
};

/** @type {import('eslint').ESLint.Plugin} */
export const architecture = {
  rules: { 'dependency-direction': dependencyDirection, 'no-barrel': noBarrel }
};
