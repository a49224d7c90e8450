import { describe, expect, it } from 'vitest';
import { flatLayer } from './flat-layer';
import { NODE_PLATFORM } from '../node-platform';
import { parseXml } from '../svg/xml-tree';

const svgWith = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2" viewBox="0 0 40 20"><title>Paper</title>${content}</svg>`;
const flat = (content: string, background?: string) =>
  flatLayer({ root: parseXml(svgWith(content)), left: 0, top: 0 }, background);

describe('flatLayer', () => {
  it.each([
    ['paper', '<rect id="paper" width="40.00" height="20" fill="#fffefa"/>', undefined],
    ['nothing', '', undefined],
    ['nothing on white', '', '#ffffff']
  ])('has the pixels that the rasteriser would draw of %s', async (_, content, background) => {
    const { width, height, pixels } = await NODE_PLATFORM.rasterise(svgWith(content), 1, background);
    expect(flat(content, background)).toEqual({ width, height, pixels: new Uint8Array(pixels) });
  });

  it.each([
    ['two things', '<rect width="40" height="20" fill="#fffefa"/><circle r="3"/>'],
    ['paper that is too small', '<rect width="39" height="20" fill="#fffefa"/>'],
    ['paper with an edge', '<rect width="40" height="20" fill="#fffefa" stroke="#000000"/>'],
    ['a colour by name', '<rect width="40" height="20" fill="ivory"/>']
  ])('leaves %s to be drawn', (_, content) => {
    expect(flat(content)).toBeUndefined();
  });
});
