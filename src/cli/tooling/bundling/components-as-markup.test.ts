import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from 'svelte/compiler';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, type Rolldown } from 'vite';
import { componentsAsMarkup } from './components-as-markup.mjs';

const INNER = `<script>
  import { onDestroy } from 'svelte';
  let { children, name, ...rest } = $props();
  onDestroy(() => {});
</script>
<svelte:head><title>{name}</title></svelte:head>
<div {...rest} class:big={name === 'b'} style:--x={name}>{@render children?.(name)}</div>
<style>div { color: red; }</style>`;

const OUTER = `<script>
  import Inner from './Inner.svelte';
  let { list, chosen, text } = $props();
  let length = $state(list.length);
  const doubled = $derived(length * 2);
</script>
{#snippet row(one)}<b title={one}>{one} &amp; {doubled}</b>{/snippet}
{#each list as one, index (one)}
  {#if index > 0}<Inner name={one} data-index={index}>{#snippet children(name)}<i>{name}</i>{@render row(name)}{/snippet}</Inner>
  {:else}{@render row(one)}{/if}
{:else}nothing{/each}
<select value={chosen} aria-label="x">{#each list as one (one)}<option value={one} disabled={one === 'c'}>{one} {text}</option>{/each}<option>{chosen}</option></select>
<input type="range" value={length} />
{@html text}{#if text === ''}empty{/if}`;

const ENTRY = `import { render } from 'svelte/server';
import Outer from './Outer.svelte';
export const write = (props) => render(Outer, { props }).body;`;

// Where packages are found from.
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(resolve('node_modules/.markup-'));
  await writeFile(join(folder, 'Inner.svelte'), INNER);
  await writeFile(join(folder, 'Outer.svelte'), OUTER);
  await writeFile(join(folder, 'entry.js'), ENTRY);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const importWriter = async (name: string) => {
  const { write } = (await import(/* @vite-ignore */ pathToFileURL(join(folder, name)).href)) as {
    write: (props: object) => string;
  };
  return write;
};

/** The component as code by which Svelte itself writes it. */
async function written(props: object): Promise<string> {
  for (const [name, source] of [
    ['Inner', INNER],
    ['Outer', OUTER]
  ] as const) {
    const { js } = compile(source, { filename: join(folder, `${name}.svelte`), generate: 'server', dev: false });
    await writeFile(join(folder, `${name}.mjs`), js.code.replace('./Inner.svelte', './Inner.mjs'));
  }
  // Beside the components: they and what writes them share a state.
  await writeFile(join(folder, 'own.mjs'), ENTRY.replace('.svelte', '.mjs'));
  return importWriter('own.mjs').then((write) => write(props));
}

describe('components as what writes their markup', () => {
  it('write what Svelte itself writes without its marks, in far less code', async () => {
    const { output } = (await build({
      configFile: false,
      root: folder,
      logLevel: 'silent',
      plugins: [componentsAsMarkup()],
      build: {
        write: false,
        rolldownOptions: { input: join(folder, 'entry.js'), preserveEntrySignatures: 'strict' },
        modulePreload: false
      }
    })) as Rolldown.RolldownOutput;
    const [{ code }] = output;
    await writeFile(join(folder, 'built.mjs'), code);
    const write = await importWriter('built.mjs');
    for (const props of [
      { list: ['a', 'b', 'c'], chosen: 'b', text: '<em>x</em>' },
      { list: [], chosen: 'q"<', text: '' }
    ])
      expect(write(props)).toBe((await written(props)).replaceAll(/<!(?:--[^<>]*--)?>/gu, ''));
    expect(code.length).toBeLessThan(9000);
  });
});
