import { expect, it } from 'vitest';
import { mercatorAt } from '../ground/projection';
import { writePage } from '../scene/write-page';
import { assetMarks, type ShownAsset } from './asset-marks';

const projection = mercatorAt({ lng: 36, lat: 48, zoom: 5 }, { width: 400, height: 300 });
const plant = (id: string, lng: number, more: Partial<ShownAsset> = {}) =>
  ({ id, type: 'power-coal', status: 'operating', lng, lat: 48, ...more }) as const;

it('draws one sign for each asset in the frame, hollow where it is of no use', () => {
  const { nodes, covered } = assetMarks(projection, [
    plant('a', 36),
    plant('b', 38, { status: 'destroyed' }),
    plant('far', 120)
  ]);
  expect(covered).toHaveLength(2);
  const markup = writePage(nodes);
  expect(markup).toContain('transform="translate(200,150)"');
  expect(markup.match(/class="asset"/gu)).toHaveLength(1);
  expect(markup.match(/class="asset hollow"/gu)).toHaveLength(1);
});

it('sets a sign beside one that is there already, with a line to its place', () => {
  const { nodes, covered } = assetMarks(projection, [plant('a', 36), plant('b', 36.02)]);
  const [a, b] = covered;
  if (a === undefined || b === undefined) throw new Error('There are two.');
  expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true);
  expect(writePage(nodes).match(/class="leader"/gu)).toHaveLength(1);
});

it('links a sign to its card where a page has one', () => {
  expect(writePage(assetMarks(projection, [plant('a', 36)], (id) => `/assets/#${id}`).nodes)).toContain(
    'href="/assets/#a"'
  );
});

it('keeps clear of diamonds, which are drawn elsewhere', () => {
  const { nodes, covered } = assetMarks(projection, [plant('site', 36, { isDiamond: true }), plant('b', 36.02)]);
  expect(covered).toHaveLength(2);
  const markup = writePage(nodes);
  expect(markup.match(/class="asset"/gu)).toHaveLength(1);
  expect(markup.match(/class="leader"/gu)).toHaveLength(1);
});
