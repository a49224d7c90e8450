import { describe, expect, it } from 'vitest';
import { TINY_SCENE } from '../../../../../tests/fixtures/tiny-sheet';
import { hatchMarks } from '../../../cartography/plate/hatch-patterns';
import { paintWith } from '../../../cartography/scene/paint';
import type { HatchPattern, Scene } from '../../../cartography/scene/scene';
import { patternPaint, writeSvg } from '../../../cartography/scene/write-svg';
import { HATCH_TILES } from '../../../cartography/symbology/hatches';
import { MAP_RULES } from '../../../cartography/symbology/map-rules';
import { NEWSPRINT } from '../../../cartography/symbology/palette';
import { NODE_PLATFORM } from '../platform/node-platform';
import { hatchGradients } from './hatch-gradients';

const LINED = ['diagonal', 'wide-diagonal', 'back-diagonal', 'cross', 'level'] as const;
/** Pixels per unit: at ×2 an article's image has more than three. */
const SCALE = 3;
const SIDE = 60;

const paint = paintWith(MAP_RULES, NEWSPRINT);

function patternOf(hatch: HatchPattern['hatch']): HatchPattern {
  const fill = { hatch, hue: 'russia' } as const;
  return { ...fill, size: HATCH_TILES[hatch].size, marks: paint(hatchMarks(fill)) };
}

/** Land that lies somewhere on a sheet, filled with a hatch. */
function sheetWith(hatch: HatchPattern['hatch'], scale = SCALE): Scene {
  const [size, canvas] = [SIDE * scale, SIDE];
  return {
    ...TINY_SCENE,
    size: { width: size, height: size },
    canvas: { width: canvas, height: canvas },
    paper: '#ffffff',
    hatches: [patternOf(hatch)],
    children: [
      {
        kind: 'group',
        place: { x: 3, y: 5 },
        children: [{ kind: 'path', d: 'M0,0H50V50H0Z', hatch: { hatch, hue: 'russia' } }]
      }
    ]
  };
}

/** The same with gradients in the place of patterns. */
const withGradients = (scene: Scene, scale: number) =>
  writeSvg(scene, { hatch: (pattern) => hatchGradients(pattern, scale) ?? patternPaint(pattern) });

/** Grey values of the pixels. */
async function draw(svg: string): Promise<number[]> {
  const { pixels } = await NODE_PLATFORM.rasterise(svg, 1);
  return Array.from({ length: pixels.length / 4 }, (_, index) => pixels[index * 4] ?? 0);
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe.each(LINED)('the hatch %s', (hatch) => {
  it('looks as a gradient as it does as a pattern', async () => {
    const gradients = withGradients(sheetWith(hatch), SCALE);
    expect(gradients).not.toContain('<pattern');
    const [asPattern, asGradients] = [await draw(writeSvg(sheetWith(hatch))), await draw(gradients)];
    expect(mean(asPattern)).toBeLessThan(250);
    // As dark, and dark in the same places: only how edges are smoothed may differ.
    expect(Math.abs(mean(asGradients) - mean(asPattern))).toBeLessThan(3);
    const differences = asGradients.map((value, index) => Math.abs(value - (asPattern[index] ?? 0)));
    expect(mean(differences)).toBeLessThan(12);
  });
});

describe('hatchGradients', () => {
  it.each(['dots', 'silent'] as const)('leaves %s a pattern', (hatch) => {
    expect(hatchGradients(patternOf(hatch), SCALE)).toBeUndefined();
  });

  it('keeps lines thinner than a pixel as light as they are', async () => {
    const scene = sheetWith('level', 0.5);
    const [asPattern, asGradients] = [await draw(writeSvg(scene)), await draw(withGradients(scene, 0.5))];
    expect(Math.abs(mean(asGradients) - mean(asPattern))).toBeLessThan(4);
  });
});
