/**
 * Which part of src/lib may import which: dependencies run downwards only. An ESLint rule enforces it by the paths
 * alone, so that it holds for every form of import and for files that do not exist yet.
 */
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));

const DOMAIN = [
  'geodesy',
  'territory',
  'people',
  'plans',
  'derivation',
  'places',
  'assets',
  'ledger',
  'draft',
  'view',
  'cartography',
  'i18n'
];

/**
 * The imports that each folder of src/lib may have from src/lib beside itself: folders, or single modules.
 *
 * @type {Record<string, readonly string[]>}
 */
const MAY_IMPORT = {
  i18n: ['territory/line-of-contact'],
  geodesy: [],
  // How a measure is said is part of its definition.
  territory: ['people', 'geodesy', 'i18n/languages', 'i18n/localised', 'i18n/format', 'i18n/locale'],
  plans: ['i18n/languages', 'i18n/localised', 'json-break'],
  people: ['geodesy'],
  derivation: ['plans', 'territory', 'people', 'geodesy', 'i18n'],
  places: ['territory', 'geodesy', 'i18n'],
  assets: ['territory', 'places', 'i18n'],
  ledger: ['derivation', 'plans', 'territory', 'people', 'places', 'assets', 'i18n'],
  draft: ['derivation', 'plans', 'territory', 'i18n'],
  view: ['draft/draft', 'draft/draft-hash', 'plans', 'territory', 'geodesy', 'i18n'],
  cartography: [
    'derivation',
    'assets',
    'plans',
    'territory',
    'people',
    'geodesy',
    'view',
    'i18n',
    'remember',
    'resting-work'
  ],
  'own-line': [...DOMAIN, 'client', 'once', 'remember', 'load-sqlite', 'json-break'],
  components: [...DOMAIN, 'own-line', 'prerendered-markup'],
  server: [...DOMAIN, 'once', 'remember', 'atlas-files'],
  client: [...DOMAIN, 'once'],
  fonts: [],
  map: [...DOMAIN, 'fonts', 'has-origin'],
  export: [...DOMAIN, 'own-line', 'fonts', 'client', 'once', 'remember', 'load-sqlite', 'atlas-files'],
  pages: [
    ...DOMAIN,
    'own-line',
    'components',
    'map',
    'export',
    'fonts',
    'server',
    'client',
    'once',
    'remember',
    'resting-work',
    'has-origin',
    'prerendered-data',
    'prerendered-markup'
  ]
};

/**
 * The rooms of a folder in reading order: a file imports from its own room and from rooms before it. Rooms in one list
 * do not know each other; `.` stands for the files beside the rooms.
 *
 * @type {Record<string, readonly (string | readonly string[])[]>}
 */
const ROOMS = {
  cartography: ['ground', 'symbology', 'scene', 'lettering', 'plate', ['maplibre', 'chart'], 'caption', 'sheet'],
  'cartography/sheet': ['model', ['map', 'words'], ['subject', 'compose'], '.'],
  components: [
    'lines',
    '.',
    'sources',
    [
      'compare',
      'data',
      'draft',
      'export',
      'frame',
      'front',
      'method',
      'own',
      'places',
      'signing',
      'texts',
      'timeline',
      'version'
    ]
  ],
  'components/compare': ['.', ['many', 'pair']],
  derivation: ['partition', ['comparison', 'figures', 'borders']],
  export: [
    'shapes',
    'format',
    'table',
    'ledger',
    ['notes', 'binary', 'answers'],
    ['formats', 'comparison-formats', 'image', 'page-file', 'redline'],
    'work'
  ],
  'export/image': ['job', 'platform', ['fonts', 'metadata'], 'svg', ['raster', 'pdf'], 'formats', '.'],
  pages: [
    'addresses',
    'shared',
    [
      'assets',
      'changes',
      'compare',
      'data',
      'draft',
      'export',
      'front',
      'ledger',
      'method',
      'own',
      'places',
      'social',
      'texts',
      'timeline',
      'version'
    ],
    'embed'
  ],
  'pages/shared': [
    '.',
    ['edges', 'geodata', 'ledger', 'plates', 'points'],
    'own',
    'outlines',
    'people',
    'store',
    'pull-back',
    'bands',
    ['assets', 'borders', 'drafts', 'signing']
  ],
  'pages/compare': [['data', 'over'], '.', ['many', 'redline']],
  'pages/embed': [['frame', 'builder'], 'paint', '.'],
  'own-line': ['.', 'reading', ['formats', 'shapes'], ['opening', 'cut'], 'editing', 'store'],
  plans: ['schema', 'search', ['documents', 'events', 'monitoring', 'points', 'sources'], 'versions', '.', 'rules'],
  territory: ['.', 'line', 'cut'],
  view: ['page', 'camera', ['sheet', 'timeline', 'embed']]
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
  const path = target.slice('src/lib/'.length).replace(/\.(js|ts)$/, '');
  const [to = ''] = path.split('/');
  if (to === from) return objectionWithin(file.slice('src/lib/'.length), path);
  if (allowed.includes(to) || allowed.includes(path)) return undefined;
  return `${from} must not import ${path}: dependencies run downwards only, see ${LAYERS_FILE}.`;
}

/**
 * Objection to an import within a folder of src/lib, by the order of its rooms.
 *
 * @param {string} file relative to src/lib
 * @param {string} target relative to src/lib
 * @returns {string | undefined}
 */
function objectionWithin(file, target) {
  const [ours, theirs] = [file.split('/'), target.split('/')];
  for (let depth = 1; depth < ours.length; depth += 1) {
    const folder = ours.slice(0, depth).join('/');
    const rooms = ROOMS[folder];
    const room = ours.length === depth + 1 ? '.' : (ours[depth] ?? '.');
    const other = theirs.length === depth + 1 ? '.' : (theirs[depth] ?? '.');
    if (rooms !== undefined) {
      const place = rooms.findIndex((floor) => [floor].flat().includes(room));
      if (place === -1) return `${folder}/${room} has no place in the order: give it one in ${LAYERS_FILE}.`;
      const isBefore = rooms.slice(0, place).flat().includes(other);
      if (room !== other && !isBefore) return `${folder}: ${room} must not import ${other}, see ${LAYERS_FILE}.`;
    }
    if (room !== other) return undefined;
  }
  return undefined;
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
