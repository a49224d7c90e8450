/** The rules on headers in the words of each kind of host. */
import { HEADERS } from './policies.mjs';
import { patternSource } from './rules.mjs';

const RENEWED = HEADERS.renewed['Cache-Control'] ?? '';

/** @typedef {import('./rules.mjs').HeaderRule} HeaderRule */

const NOTE = 'Written by the build of Peace Plan Atlas, see src/cli/tooling/hosting: changes here are lost.';

/**
 * Where the site stands.
 *
 * @typedef {object} Place
 * @property {string} root folder that a server serves; below a prefix it holds the folders that the prefix names
 * @property {number} port
 * @property {string} [base] path prefix, with a slash at both ends
 */

/** @param {string} base @param {string} pattern */
const below = (base, pattern) => base.slice(0, -1) + pattern;

/** What servers' own lists of types leave out, or take for plain text; they are all text, and worth compressing. */
const TYPES = {
  csv: 'text/csv',
  geojson: 'application/geo+json',
  kml: 'application/vnd.google-earth.kml+xml',
  md: 'text/markdown',
  topojson: 'application/json',
  webmanifest: 'application/manifest+json'
};
const COMPRESSED = [
  'text/css',
  'text/javascript',
  'text/plain',
  'application/javascript',
  'application/json',
  'image/svg+xml',
  ...Object.values(TYPES).filter((type) => type !== 'application/json')
];

/** @param {readonly HeaderRule[]} rules */
const named = (rules) =>
  rules.flatMap(({ pattern, headers }) => Object.entries(headers).map(([name, value]) => ({ pattern, name, value })));

/**
 * `_headers` of Netlify, Cloudflare Pages and hosts that read the same file.
 *
 * @param {readonly HeaderRule[]} rules
 * @param {Partial<Place>} [where]
 */
export function writeHeadersFile(rules, { base = '/' } = {}) {
  const blocks = rules.map(({ pattern, headers }) =>
    [below(base, pattern), ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
  );
  return `# ${NOTE}\n${blocks.join('\n')}\n`;
}

/**
 * Reads `_headers`.
 *
 * @param {string} text
 * @returns {HeaderRule[]}
 */
export function readHeadersFile(text) {
  /** @type {{ pattern: string, headers: Record<string, string> }[]} */
  const rules = [];
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (!line.startsWith(' ')) {
      rules.push({ pattern: line, headers: {} });
      continue;
    }
    const colon = line.indexOf(':');
    const rule = rules.at(-1);
    if (rule !== undefined) rule.headers[line.slice(0, colon).trim()] = line.slice(colon + 1).trim();
  }
  return rules;
}

/** The page that answers for addresses without one. */
const MISSING = '404.html';

/**
 * `.htaccess` of Apache with mod_headers and mod_mime; it holds for the folder that it stands in.
 *
 * @param {readonly HeaderRule[]} rules
 * @param {Partial<Place>} [where]
 */
export function writeHtaccess(rules, { base = '/' } = {}) {
  // A folder knows its files by the rest of the address: what stands before it may be any prefix.
  const lines = named(rules).map(({ pattern, name, value }) => {
    const own = patternSource(pattern).slice('^/'.length);
    const condition = pattern === '/*' ? '' : ` "expr=%{reqenv:ATLAS_PATH} =~ m#^${own}#"`;
    const verb = name === 'Content-Security-Policy' && pattern !== '/*' ? 'append' : 'set';
    // What is missing for a moment must not be kept as missing for good.
    const when = name === 'Cache-Control' ? 'onsuccess' : 'always';
    return `  Header ${when} ${verb} ${name} "${value}"${condition}`;
  });
  return [
    `# ${NOTE}`,
    'DirectoryIndex index.html',
    'AddType application/wasm .wasm',
    ...Object.entries(TYPES).map(([extension, type]) => `AddType ${type} .${extension}`),
    'AddDefaultCharset utf-8',
    'AddCharset utf-8 .csv .geojson .kml .md .json .topojson .webmanifest .xml',
    `AddOutputFilterByType DEFLATE text/html text/xml ${COMPRESSED.join(' ')}`,
    '<IfModule mod_rewrite.c>',
    '  RewriteEngine On',
    '  RewriteRule ^(.*)$ - [E=ATLAS_PATH:$1]',
    '  # Of a folder without a page.',
    '  RewriteCond %{REQUEST_FILENAME} -d',
    '  RewriteCond %{REQUEST_FILENAME}/index.html !-f',
    '  RewriteRule ^ - [R=404]',
    '</IfModule>',
    '# Under a path prefix: with the prefix in front, see `npm run hosting -- apache --base /prefix/`.',
    `ErrorDocument 404 ${base}${MISSING}`,
    '<IfModule mod_headers.c>',
    `  Header onsuccess set Cache-Control "${RENEWED}"`,
    ...lines,
    '</IfModule>',
    ''
  ].join('\n');
}

/**
 * A site for Caddy.
 *
 * @param {readonly HeaderRule[]} rules
 * @param {Place} where
 */
export function writeCaddyfile(rules, { root, port, base = '/' }) {
  const lines = rules.flatMap(({ pattern, headers }, index) => {
    const entries = Object.entries(headers);
    const all = pattern === '/*';
    return [
      ...(all ? [] : [`\t@rule${index} path_regexp ${patternSource(below(base, pattern))}`]),
      ...entries.map(([name, value]) => {
        const added = name === 'Content-Security-Policy' && !all ? '+' : '';
        return `\theader ${all ? '' : `@rule${index} `}${added}${name} "${value}"`;
      })
    ];
  });
  return [
    `# ${NOTE}`,
    `:${port} {`,
    `\troot * "${root}"`,
    // In a route headers are set in the order in which they stand.
    '\troute {',
    `\t\theader Cache-Control "${RENEWED}"`,
    ...lines.map((line) => `\t${line}`),
    ...Object.entries(TYPES).flatMap(([extension, type]) => [
      `\t\t@${extension} path *.${extension}`,
      `\t\theader @${extension} Content-Type "${type}; charset=utf-8"`
    ]),
    '\t}',
    '\tencode gzip {',
    '\t\tmatch {',
    ...['text/html*', ...COMPRESSED.map((type) => `${type}*`)].map((type) => `\t\t\theader Content-Type ${type}`),
    '\t\t}',
    '\t}',
    '\tfile_server {',
    '\t\tprecompressed br gzip',
    '\t}',
    '\thandle_errors {',
    // What is missing for a moment must not be kept as missing for good.
    `\t\theader Cache-Control "${RENEWED}"`,
    '\t\theader Content-Type "text/html; charset=utf-8"',
    '\t\t@missing expression {http.error.status_code} == 404',
    `\t\trewrite @missing ${base}${MISSING}`,
    '\t\tfile_server',
    '\t}',
    '}',
    ''
  ].join('\n');
}

/**
 * A server for nginx, to be included in `http`.
 *
 * @param {readonly HeaderRule[]} rules
 * @param {Place} where
 */
export function writeNginxConf(rules, { root, port, base = '/' }) {
  const entries = named(rules);
  const fixed = entries.filter(({ pattern }) => pattern === '/*');
  const others = entries.filter(({ pattern }) => pattern !== '/*');
  /** @param {string} variable @param {string} otherwise @param {typeof entries} cases */
  const map = (variable, otherwise, cases) => [
    `map $uri $${variable} {`,
    `  default "${otherwise}";`,
    ...cases.map(({ pattern, value }) => `  "~${patternSource(below(base, pattern))}" "${value}";`),
    '}'
  ];
  const policies = others.filter(({ name }) => name === 'Content-Security-Policy');
  return [
    `# ${NOTE}`,
    ...map('atlas_policy', '', policies),
    ...map(
      'atlas_cache',
      RENEWED,
      others.filter(({ name }) => name === 'Cache-Control')
    ),
    'server {',
    `  listen ${port};`,
    `  root "${root}";`,
    '  charset utf-8;',
    `  charset_types text/xml ${COMPRESSED.join(' ')};`,
    '  gzip_static on;',
    '  # Of pages that are written by the hundred only a copy in Brotli lies there.',
    '  gzip on;',
    '  gzip_vary on;',
    `  gzip_types ${COMPRESSED.join(' ')};`,
    '  # With the module for Brotli: brotli_static on;',
    `  error_page 404 ${base}${MISSING};`,
    '  # Of a folder without a page.',
    `  error_page 403 =404 ${base}${MISSING};`,
    '  # Who stands in front of this server has another name and port.',
    '  absolute_redirect off;',
    ...fixed.map(({ name, value }) => `  add_header ${name} "${value}" always;`),
    '  add_header Content-Security-Policy $atlas_policy always;',
    '  add_header Cache-Control $atlas_cache;',
    `  location ${base} {`,
    '    try_files $uri $uri/ =404;',
    '  }',
    ...Object.entries(TYPES).map(
      ([extension, type]) => `  location ~ ^${base}.*\\.${extension}$ { types { } default_type ${type}; }`
    ),
    '}',
    ''
  ].join('\n');
}
