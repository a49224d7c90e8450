import { existsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CommandError } from './read-options';
import { helpRender, renderAll } from './render-all';
import { makeFile, openWork } from './render-file';
import { readRenderOptions, type RenderOptions } from './render-options';

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

/**
 * `atlas render`: an image or a data file of a version, of a comparison or of areas over time; with `--all` of every
 * version, in as many processes as keep the cores busy.
 */
export async function render(args: string[]): Promise<string> {
  const options = readRenderOptions(args);
  if (!options.isBatch) return renderOne(options);
  return options.isHelper ? helpRender(options) : renderAll(args, options);
}
