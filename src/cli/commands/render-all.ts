import { fork } from 'node:child_process';
import { once, on } from 'node:events';
import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { isPackage } from '$lib/atlas-files';
import { CommandError } from './read-options';
import { openWork, writeInto } from './render-file';
import type { RenderOptions } from './render-options';

/** Width of the progress bar, in characters. */
const BAR_WIDTH = 30;
/** Files that one process makes at a time: while threads rasterise and compress one, the next is drawn. */
const IN_FLIGHT = 2;

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

/** The next view of a batch by its place, until there is none. */
type TakeNext = () => number | undefined;

/** Runs a process that makes one file after the other; rejects with what it wrote on standard error. */
async function runHelper(args: readonly string[], takeNext: TakeNext, onfile: (name: string) => void): Promise<void> {
  const child = fork('src/cli/tooling/run-typescript.mjs', ['src/cli/atlas.ts', 'render', ...args, '--helper'], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc']
  });
  let told = '';
  child.stderr?.on('data', (chunk: Buffer) => (told += chunk.toString()));
  child.on('message', (name: string) => {
    if (name !== '') onfile(name);
    child.send(takeNext() ?? -1);
  });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code === 0) return;
  const message =
    told.trim() === '' ? 'A process that made a part of the files ended before it was done.' : told.trim();
  throw code === 2 ? new CommandError(message) : new Error(message);
}

/** A helper of `renderAll`: makes the views that it is sent the places of, and sends back the names of their files. */
export async function helpRender(options: RenderOptions): Promise<string> {
  const work = openWork(options);
  const messages = on(process, 'message')[Symbol.asyncIterator]() as AsyncIterator<[index: number]>;
  const part = async (): Promise<void> => {
    process.send?.('');
    for (;;) {
      const { value } = (await messages.next()) as { value: [index: number] };
      const view = options.views[value[0]];
      if (view === undefined) return;
      process.send?.(await writeInto(work, view, options));
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, part));
  process.disconnect();
  return '';
}

/**
 * Makes the files of a batch in half as many processes as there are cores, this one among them, since each keeps two
 * cores busy; reports their names.
 */
export async function renderAll(args: readonly string[], options: RenderOptions): Promise<string> {
  mkdirSync(options.out, { recursive: true });
  const names: string[] = [];
  const places = options.views.keys();
  const takeNext: TakeNext = () => places.next().value;
  const onfile = (name: string) => {
    names.push(name);
    showProgress(names.length, options.views.length, name);
  };
  const processes = Math.min(options.jobs ?? Math.ceil(availableParallelism() / IN_FLIGHT), options.views.length);
  // The package has no program that starts helpers.
  const helpers = Array.from({ length: isPackage() ? 0 : processes - 1 }, () => runHelper(args, takeNext, onfile));
  const work = openWork(options);
  const ownPart = async (): Promise<void> => {
    for (let place = takeNext(); place !== undefined; place = takeNext()) {
      const view = options.views[place];
      if (view !== undefined) onfile(await writeInto(work, view, options));
    }
  };
  await Promise.all([...Array.from({ length: IN_FLIGHT }, ownPart), ...helpers]);
  return `${names.sort().join('\n')}\n`;
}
