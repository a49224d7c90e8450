import { describe, expect, it } from 'vitest';
import { sheetInput } from '../../../../../tests/data/sheet-input';
import type { Annotation } from '../../../view/sheet/sheet-view';
import { fitMercator } from '../../ground/projection';
import { textsIn } from '../../scene/texts-in';
import { drawAnnotations, type DrawnAnnotations } from './annotations';
import { sheetContext } from '../model/sheet-context';

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };
const projection = fitMercator([30, 46, 38, 50], { width: 400, height: 300 }, NO_PADDING);
const draw = (...annotations: Annotation[]) => drawAnnotations(projection, sheetContext(sheetInput({ annotations })));
const pathsOf = ({ nodes }: DrawnAnnotations) => nodes.map((node) => (node.kind === 'path' ? node.d : '')).join('');

describe('drawAnnotations', () => {
  it('moves a text that would leave the map inwards, whole', () => {
    const { texts } = draw({ kind: 'text', at: [30.01, 48], text: 'a text wider than what lies to its west' });
    expect(texts.length).toBeGreaterThan(1);
    for (const { box } of texts) expect(box.left).toBeGreaterThanOrEqual(0);
  });

  it('puts the head of an arrow at its end', () => {
    const to = [35, 48] as const;
    const [x, y] = projection.project(...to);
    expect(pathsOf(draw({ kind: 'arrow', from: [33, 49], to }))).toContain(`L${x.toFixed(1)},${y.toFixed(1)}M`);
  });

  it('draws a circle as wide as its distance is on the ground', () => {
    const d =
      pathsOf(draw({ kind: 'circle', at: [34, 48], radiusKm: 55.6 }))
        .slice(1)
        .split('Z')[0] ?? '';
    const ys = d.split('L').map((point) => Number(point.split(',')[1]));
    // Half a degree to the north and to the south.
    const [, top] = projection.project(34, 48.5);
    const [, bottom] = projection.project(34, 47.5);
    expect(Math.min(...ys)).toBeCloseTo(top, 0);
    expect(Math.max(...ys)).toBeCloseTo(bottom, 0);
  });

  it('leaves out what lies outside, and keeps the place of the others in the view', () => {
    const outside: Annotation = { kind: 'text', at: [20, 48], text: 'outside' };
    const { drawn, nodes } = draw(outside, { kind: 'text', at: [34, 48], text: 'inside' });
    expect(drawn).toEqual([1]);
    expect(textsIn(nodes).map(({ text }) => text)).toEqual(['inside']);
  });
});
