/**
 * Writes a `.br` and a `.gz` beside the text files of the built site, for hosts that serve them: only where a copy saves
 * something, and the same content once. SvelteKit's own precompression starts on all files at once, which for thousands
 * of pages takes more than 2 GB of memory.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

const COMPRESSIBLE = /\.(?:html|js|mjs|json|css|svg|xml|wasm)$/u;
/** Releases come with their copies, and stay as they are. */
const FROZEN = /^v[/\\]/u;
/** Below this a copy saves less than the header that names it. A page of ours asks for some thirty scripts below 1 kB. */
const LEAST_BYTES = 250;
/** A copy that is not smaller by a tenth is not worth its room. */
const LARGEST_SHARE = 0.9;
/** Written by the hundred and read one by one: a lesser effort, and one file less, saves half a minute of building. */
const BY_THE_HUNDRED =
  /(?:^|[/\\])(?:places[/\\]\d+|embed[/\\][^/\\]+[/\\][^/\\]+|compare[/\\][^/\\]+[/\\][^/\\]+)[/\\]/u;
/** Those of them that lead on to another page, see write-embed-doors.mjs, are about this large. */
const LEAST_BYTES_OF_MANY = 2000;
/**
 * Brotli quality for pages and data: one below the maximum is one to four per cent larger, in half the time. Code is what
 * the first view waits for.
 */
const TEXT_QUALITY = 10;
const IS_CODE = /\.(?:m?js|css|wasm)$/u;
/** Node's pool of threads has four. */
const AT_ONCE = 4;

/** @typedef {readonly [extension: '.br' | '.gz', bytes: Uint8Array]} Copy */

/** @param {string} file */
function brotliQuality(file) {
  if (BY_THE_HUNDRED.test(file)) return 6;
  return IS_CODE.test(file) ? constants.BROTLI_MAX_QUALITY : TEXT_QUALITY;
}

/**
 * @param {string} file
 * @param {Uint8Array} text
 * @returns {Promise<Copy[]>}
 */
async function compress(file, text) {
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: brotliQuality(file),
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length
  };
  /** @type {Copy[]} */
  const copies = [['.br', await brotliAsync(text, { params })]];
  if (!BY_THE_HUNDRED.test(file)) {
    copies.push(['.gz', await gzipAsync(text, { level: constants.Z_BEST_COMPRESSION })]);
  }
  return copies.filter(([, bytes]) => bytes.length < LARGEST_SHARE * text.length);
}

/**
 * Copies by effort and content.
 *
 * @type {Map<string, Promise<Copy[]>>}
 */
const known = new Map();

/**
 * The copies of a file, compressed once for all files of the same content; none of a small one.
 *
 * @param {string} folder
 * @param {string} file below the folder
 */
async function copiesOf(folder, file) {
  const text = await readFile(join(folder, file));
  if (text.length < (BY_THE_HUNDRED.test(file) ? LEAST_BYTES_OF_MANY : LEAST_BYTES)) return [];
  const key = `${String(BY_THE_HUNDRED.test(file))} ${String(brotliQuality(file))} ${createHash('sha1').update(text).digest('base64')}`;
  const copies = known.get(key) ?? compress(file, text);
  known.set(key, copies);
  return copies;
}

/** @param {string} folder */
const compressible = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => COMPRESSIBLE.test(file) && !FROZEN.test(file)
  );

let isAhead = false;
/** Time between two looks for files that are ready, in milliseconds. */
const LOOK_AGAIN_MS = 500;

/**
 * Begins with files that are there before the site is whole, in the order in which they come: pages are written on one
 * core, another has nothing to do. What is read half written is read again in the end, under the name of its content.
 *
 * @param {readonly string[]} folders of what the bundler has written, and of what is prerendered
 */
export async function beginToCompress(folders) {
  isAhead = true;
  const begun = new Set();
  while (isAhead) {
    for (const folder of folders.filter((path) => existsSync(path))) {
      for (const file of compressible(folder)) {
        if (!isAhead || begun.has(file)) continue;
        begun.add(file);
        await copiesOf(folder, file);
      }
    }
    // Unreferenced: a build that fails ends.
    await setTimeout(LOOK_AGAIN_MS, undefined, { ref: false });
  }
}

/**
 * Compresses every text file below a folder that is smaller for it.
 *
 * @param {string} folder
 */
export async function precompress(folder) {
  isAhead = false;
  const files = compressible(folder);
  const compressRest = async () => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) {
      for (const [extension, bytes] of await copiesOf(folder, file)) {
        await writeFile(join(folder, file) + extension, bytes);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, compressRest));
}
