/**
 * What browsers may do with the pages of the site: the one definition from which the policy in each page and the headers
 * of every host are written. No TypeScript, as Node reads it too.
 *
 * A page names its inline scripts by their hashes, which differ from page to page. They stand in the page itself, so that
 * the policy holds on any host; headers add what a page cannot say of itself, above all who may frame it.
 */
import { createHash } from 'node:crypto';

/** Names of the policies for Trusted Types: Svelte's own, SvelteKit's own, ours for our documents, ours for the rest. */
const TRUSTED_TYPES = ['svelte-trusted-html', 'sveltekit-trusted-url', 'atlas-document', 'default'];

/** Holds for everything that is served, scripts and styles aside. */
const EVERYWHERE = {
  'base-uri': "'none'",
  // Images are drawn from blobs and data; sheets are previewed so.
  'connect-src': "'self' blob: data:",
  'font-src': "'self'",
  'form-action': "'self'",
  'frame-src': "'self'",
  'img-src': "'self' blob: data:",
  'manifest-src': "'self'",
  'media-src': "'none'",
  'object-src': "'none'"
};

/** @param {Readonly<Record<string, string>>} directives */
const write = (directives) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** @param {readonly string[]} texts */
const hashesOf = (texts) => [...new Set(texts.map(hashOf))].join(' ');

const SCRIPT = /<script(?<attributes>[^>]*)>(?<text>[\s\S]*?)<\/script>/gu;
const STYLE = /<style[^>]*>(?<text>[\s\S]*?)<\/style>/gu;
/** What is fetched is named by its address; what is data runs nowhere. */
const IS_NO_CODE = /\bsrc=|type="application\/(?:ld\+)?json"/u;

/**
 * The policy of a document, with the hashes of the scripts and styles that stand in it. Attributes for style are allowed:
 * shades of tables and widths are figures of the page, and no attribute can run a script.
 *
 * @param {string} html
 */
function documentPolicy(html) {
  const scripts = [...html.matchAll(SCRIPT)]
    .filter(({ groups }) => !IS_NO_CODE.test(groups?.attributes ?? ''))
    .map(({ groups }) => groups?.text ?? '');
  const styles = [...html.matchAll(STYLE)].map(({ groups }) => groups?.text ?? '');
  return write({
    'default-src': "'none'",
    'script-src': `'self' ${hashesOf(scripts)}`.trim(),
    'style-src': `'self' ${hashesOf(styles)}`.trim(),
    'style-src-attr': "'unsafe-inline'",
    'worker-src': "'self'",
    ...EVERYWHERE,
    'require-trusted-types-for': "'script'",
    'trusted-types': TRUSTED_TYPES.join(' ')
  });
}

/**
 * The policy as it stands in the head of a document.
 *
 * @param {string} html
 */
export const policyTag = (html) => `<meta http-equiv="content-security-policy" content="${documentPolicy(html)}" />`;

/** Sensors, devices and trackers that the atlas has no use for. */
const UNUSED_FEATURES = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
  'xr-spatial-tracking'
];

const FOR_GOOD = 'public, max-age=31536000, immutable';

/** @typedef {Readonly<Record<string, string>>} Headers */

/**
 * Kinds of files and their headers. Policies add up: a browser keeps to each of them.
 *
 * @type {Readonly<Record<'all' | 'page' | 'lasting' | 'renewed', Headers>>}
 */
export const HEADERS = {
  all: {
    'Content-Security-Policy': write(EVERYWHERE),
    'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    // Everything here is public and knows no reader: a sandboxed frame has no origin, and must be able to read its own parts.
    'Access-Control-Allow-Origin': '*'
  },
  page: { 'Content-Security-Policy': "frame-ancestors 'none'" },
  lasting: { 'Cache-Control': FOR_GOOD },
  renewed: { 'Cache-Control': 'no-cache' }
};
