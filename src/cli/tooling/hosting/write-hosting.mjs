/** The rules on headers in the words of each kind of host. */
import { HEADERS } from './policies.mjs';
import { patternSource } from './rules.mjs';

const RENEWED = HEADERS.renewed['Cache-Control'] ?? '';

/** @typedef {import('./rules.mjs').HeaderRule} HeaderRule */

const NOTE = 'Written by the build of Peace Plan Atlas, see src/cli/tooling/hosting: changes here are lost.';

/** @param {readonly HeaderRule[]} rules */
const named = (rules) =>
  rules.flatMap(({ pattern, headers }) => Object.entries(headers).map(([name, value]) => ({ pattern, name, value })));

/**
 * `_headers` of Netlify, Cloudflare Pages and hosts that read the same file.
 *
 * @param {readonly HeaderRule[]} rules
 */
export function writeHeadersFile(rules) {
  const blocks = rules.map(({ pattern, headers }) =>
    [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
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
 */
export function writeHtaccess(rules) {
  // A folder knows its files by the rest of the address: what stands before it may be any prefix.
  const lines = named(rules).map(({ pattern, name, value }) => {
    const own = patternSource(pattern).slice('^/'.length);
    const condition = pattern === '/*' ? '' : ` "expr=%{reqenv:ATLAS_PATH} =~ m#^${own}#"`;
    const verb = name === 'Content-Security-Policy' && pattern !== '/*' ? 'append' : 'set';
    return `  Header always ${verb} ${name} "${value}"${condition}`;
  });
  return [
    `# ${NOTE}`,
    'DirectoryIndex index.html',
    'AddType application/wasm .wasm',
    'AddType application/manifest+json .webmanifest',
    'AddType application/atom+xml .atom',
    'AddType application/geo+json .geojson',
    'AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json application/geo+json image/svg+xml',
    '<IfModule mod_rewrite.c>',
    '  RewriteEngine On',
    '  RewriteRule ^(.*)$ - [E=ATLAS_PATH:$1]',
    '</IfModule>',
    '# Under a path prefix: with the prefix in front.',
    `ErrorDocument 404 /${MISSING}`,
    '<IfModule mod_headers.c>',
    `  Header always set Cache-Control "${RENEWED}"`,
    ...lines,
    '</IfModule>',
    ''
  ].join('\n');
}

/**
 * A site for Caddy.
 *
 * @param {readonly HeaderRule[]} rules
 * @param {{ root: string, port: number }} where
 */
export function writeCaddyfile(rules, { root, port }) {
  const lines = rules.flatMap(({ pattern, headers }, index) => {
    const entries = Object.entries(headers);
    const all = pattern === '/*';
    return [
      ...(all ? [] : [`\t@rule${index} path_regexp ${patternSource(pattern)}`]),
      ...entries.map(([name, value]) => {
        const added = name === 'Content-Security-Policy' && !all ? '+' : '';
        return `\theader ${all ? '' : `@rule${index} `}${added}${name} "${value}"`;
      })
    ];
  });
  return [
    `# ${NOTE}`,
    `:${port} {`,
    `\troot * ${root}`,
    // In a route headers are set in the order in which they stand.
    '\troute {',
    `\t\theader Cache-Control "${RENEWED}"`,
    ...lines.map((line) => `\t${line}`),
    '\t}',
    '\tfile_server {',
    '\t\tprecompressed br gzip',
    '\t}',
    '\thandle_errors {',
    '\t\t@missing expression {http.error.status_code} == 404',
    `\t\trewrite @missing /${MISSING}`,
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
 * @param {{ root: string, port: number }} where
 */
export function writeNginxConf(rules, { root, port }) {
  const entries = named(rules);
  const fixed = entries.filter(({ pattern }) => pattern === '/*');
  const others = entries.filter(({ pattern }) => pattern !== '/*');
  /** @param {string} variable @param {string} otherwise @param {typeof entries} cases */
  const map = (variable, otherwise, cases) => [
    `map $uri $${variable} {`,
    `  default "${otherwise}";`,
    ...cases.map(({ pattern, value }) => `  "~${patternSource(pattern)}" "${value}";`),
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
    `  root ${root};`,
    '  charset utf-8;',
    '  gzip_static on;',
    '  # Of pages that are written by the hundred only a copy in Brotli lies there.',
    '  gzip on;',
    '  gzip_vary on;',
    '  gzip_types text/css text/javascript application/javascript application/json application/geo+json image/svg+xml;',
    '  # With the module for Brotli: brotli_static on;',
    `  error_page 404 /${MISSING};`,
    ...fixed.map(({ name, value }) => `  add_header ${name} "${value}" always;`),
    '  add_header Content-Security-Policy $atlas_policy always;',
    '  add_header Cache-Control $atlas_cache;',
    '  location / {',
    '    try_files $uri $uri/ =404;',
    '  }',
    '}',
    ''
  ].join('\n');
}
