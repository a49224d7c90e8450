import { expect, it } from 'vitest';
import { deriveLegend } from '$lib/cartography/symbology/legend';
import { NEWSPRINT } from '$lib/cartography/symbology/palette';
import type { MapSymbol } from '$lib/cartography/symbology/symbology';
import { derivePartition } from '$lib/derivation/partition/derive-partition';
import { LOCALES } from '$lib/i18n/locale';
import { allVersions } from '$lib/plans/catalogue';
import { readFaces, readManifest } from '$lib/server/read-geodata';
import { MAP_FACETS } from '$lib/view/page/view';

const date = readManifest().dates.at(-1)?.date ?? '';
/** Steps of grey (of 255) that a newspaper's screen keeps apart. */
const LEAST_STEP = 10;

const greyOf = (colour: string): number => Number.parseInt(colour.slice(1, 3), 16);
const fillOf = ({ hue, tint }: MapSymbol): string => NEWSPRINT.hues[hue].fill[tint];

it('has no colour', () => {
  const colours = JSON.stringify(NEWSPRINT).match(/#[0-9a-f]{6}/gu) ?? [];
  expect(colours.length).toBeGreaterThan(40);
  for (const colour of colours) expect(colour).toMatch(/^#(..)\1\1$/u);
});

it.each(MAP_FACETS)('tells the classes of one map apart by hatch, outline or grey (%s)', (facet) => {
  const territory = readFaces(date);
  if (territory === undefined) throw new Error('The newest line has faces.');
  const alike = allVersions().flatMap((version) => {
    const legend = deriveLegend(derivePartition(version, territory), facet, LOCALES.en.messages);
    return legend.flatMap((one, index) =>
      legend.slice(index + 1).flatMap((other) => {
        const [a, b] = [one.symbol, other.symbol];
        const isPlain = ({ hue, tint }: MapSymbol) => hue === 'ukraine' && tint === 'plain';
        const differs =
          a.hatch !== b.hatch ||
          a.broken !== b.broken ||
          isPlain(a) !== isPlain(b) ||
          Math.abs(greyOf(fillOf(a)) - greyOf(fillOf(b))) >= LEAST_STEP;
        return differs ? [] : [`${version.id}: ${one.title} – ${other.title}`];
      })
    );
  });
  expect([...new Set(alike)]).toEqual([]);
});
