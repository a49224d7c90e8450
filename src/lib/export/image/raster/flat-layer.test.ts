import { describe, expect, it } from 'vitest';
import { TINY_SCENE } from '../../../../../tests/fixtures/tiny-sheet';
import { without, type Scene } from '../../../cartography/scene/scene';
import { writeSvg, type ImageWindow } from '../../../cartography/scene/write-svg';
import { NODE_PLATFORM } from '../platform/node-platform';
import { flatLayer } from './flat-layer';

const window: ImageWindow = { size: { width: 4, height: 2 }, viewBox: [0, 0, 40, 20] };
const sceneWith = (own: Partial<Scene>): Scene => ({ ...without(TINY_SCENE, 'paper'), children: [], ...own });
const flat = (scene: Scene, background?: string) => flatLayer({ scene, left: 0, top: 0, ...window }, background);

describe('flatLayer', () => {
  it.each([
    ['paper', { paper: '#fffefa' }, undefined],
    ['nothing', {}, undefined],
    ['nothing on white', {}, '#ffffff']
  ])('has the pixels that the rasteriser would draw of %s', async (_, own, background) => {
    const scene = sceneWith(own);
    const { width, height, pixels } = await NODE_PLATFORM.rasterise(writeSvg(scene, { window }), 1, background);
    expect(flat(scene, background)).toEqual({ width, height, pixels: new Uint8Array(pixels) });
  });

  it.each([
    ['paper with something on it', { paper: '#fffefa', children: [{ kind: 'circle', cx: 0, cy: 0, r: 3 }] as const }],
    ['a colour by name', { paper: 'ivory' }]
  ])('leaves %s to be drawn', (_, own) => {
    expect(flat(sceneWith(own))).toBeUndefined();
  });
});
