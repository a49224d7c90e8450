import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { readAssets } from '$lib/server/read-geodata';
import { loadAssetsPage } from './load-assets.server';

it.each([undefined, 'uk'])('has one card for each asset, with its state, source and every version (%s)', (segment) => {
  const html = loadAssetsPage(segment).markup;
  const faults: string[] = [];
  parseFragment(html, { onParseError: ({ code }) => faults.push(code) });
  expect(faults).toEqual([]);
  expect(html).not.toMatch(/undefined|NaN|\[object/u);
  for (const { id } of readAssets().assets) expect(html.split(`id="${id}"`)).toHaveLength(2);
});

it('tells a site by its own terms, other assets by the land around them, and state media by their state', () => {
  const html = loadAssetsPage(undefined).markup;
  const card = (id: string) => html.slice(html.indexOf(`id="${id}"`)).split('</article>')[0] ?? '';
  expect(card('zaporizhzhia-npp')).toContain('under the IAEA, output shared half and half:');
  expect(card('sloviansk-tpp')).toMatch(/Neither side’s forces[^<]*:<\/strong> [^<]*US 28 points/u);
  expect(card('chonhar-bridge')).toContain('TASS (Russian state outlet)');
  expect(card('kruta-balka-lithium')).toContain('Its place is known to about 20');
});
