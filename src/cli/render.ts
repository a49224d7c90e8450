import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { SheetError } from '$lib/cartography/sheet/sheet-error';
import type { ExportWork, MadeFile } from '$lib/export/export-work';
import { NODE_PLATFORM } from '$lib/export/image/node-platform';
import { workOn } from '$lib/export/work-on';
import { readSheetParts } from '$lib/server/read-sheet-parts';
import type { SheetView } from '$lib/view/sheet-view';
import { CommandError } from './command-error';
import { cutOwnLine } from './find-territory';
import { PRESS_PACK, readRenderOptions, type RenderOptions } from './render-options';

const noReport = () => undefined;

function openWork({ line, siteUrl }: RenderOptions): ExportWork {
  const ownLine = line === undefined ? undefined : { name: basename(line), territory: cutOwnLine(line) };
  return workOn(readSheetParts(ownLine), { today: new Date().toISOString().slice(0, 10), siteUrl }, NODE_PLATFORM);
}

/** Makes the file of a view; a size without room for what every image says is the person's to change. */
async function makeFile(work: ExportWork, view: SheetView, options: RenderOptions): Promise<MadeFile> {
  const { format, scale, svgText } = options;
  const make = format === PRESS_PACK ? work.pack : work.make;
  try {
    return await make(view, { format, scale, svgText, edited: {} }, noReport);
  } catch (error) {
    throw error instanceof SheetError ? new CommandError(error.message) : error;
  }
}

async function renderOne(options: RenderOptions): Promise<string> {
  const { out } = options;
  const [view] = options.views;
  if (view === undefined) return '';
  if (out !== '-' && !existsSync(dirname(out))) throw new CommandError(`There is no folder “${dirname(out)}”.`);
  const { bytes } = await makeFile(openWork(options), view, options);
  if (out === '-') process.stdout.write(bytes);
  else writeFileSync(out, bytes);
  return out === '-' ? '' : `${out}\n`;
}

/** Makes this process's part of a batch and tells each finished file in a line. */
async function renderShare(options: RenderOptions, [part, parts]: readonly [number, number]): Promise<string> {
  const work = openWork(options);
  for (const view of options.views.filter((_, index) => index % parts === part - 1)) {
    const file = await makeFile(work, view, options);
    writeFileSync(join(options.out, file.name), file.bytes);
    process.stdout.write(`${file.name}\n`);
  }
  return '';
}

const BAR_WIDTH = 30;

/** A bar for people who watch; for logs one line a file. */
function showProgress(done: number, all: number, name: string): void {
  if (!process.stderr.isTTY) {
    process.stderr.write(`${String(done)}/${String(all)} ${name}\n`);
    return;
  }
  const filled = Math.round((done / all) * BAR_WIDTH);
  const bar = '█'.repeat(filled) + '·'.repeat(BAR_WIDTH - filled);
  process.stderr.write(`\r\u001b[K${bar} ${String(done)}/${String(all)} ${name}${done === all ? '\n' : ''}`);
}

/** Runs one part of a batch in a process of its own; rejects with what it told on standard error, as it ended. */
function runShare(args: readonly string[], share: string, onfile: (name: string) => void): Promise<void> {
  const command = ['src/cli/run-typescript.mjs', 'src/cli/atlas.ts', 'render', ...args, '--share', share];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
  createInterface({ input: child.stdout }).on('line', onfile);
  let told = '';
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) {
        resolve();
        return;
      }
      const message = told.trim() === '' ? `Part ${share} of the images failed.` : told.trim();
      reject(code === 2 ? new CommandError(message) : new Error(message));
    });
  });
}

async function renderAll(args: readonly string[], options: RenderOptions): Promise<string> {
  mkdirSync(options.out, { recursive: true });
  const all = options.views.length;
  const parts = Math.min(options.jobs ?? availableParallelism(), all);
  let done = 0;
  const names: string[] = [];
  const shares = Array.from({ length: parts }, (_, index) => `${String(index + 1)}/${String(parts)}`);
  await Promise.all(
    shares.map((share) =>
      runShare(args, share, (name) => {
        names.push(name);
        showProgress(++done, all, name);
      })
    )
  );
  return `${names.sort().join('\n')}\n`;
}

/**
 * `atlas render`: an image or a data file of a version, of a comparison or of areas over time; with `--all` of every
 * version, in as many processes as there are cores.
 */
export async function render(args: string[]): Promise<string> {
  const options = readRenderOptions(args);
  if (!options.isBatch) return renderOne(options);
  return options.share === undefined ? renderAll(args, options) : renderShare(options, options.share);
}
