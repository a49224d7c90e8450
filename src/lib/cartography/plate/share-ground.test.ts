import { expect, it } from 'vitest';
import { fitMercator } from '../ground/projection';
import { path, type SceneNode } from '../scene/scene';
import { borrowGround, lendGround } from './share-ground';
import { ukraineId } from './plate-ground';

const BOX = [30, 45, 40, 50] as const;
const LARGE = fitMercator(BOX, { width: 1000, height: 800 });
const SMALL = fitMercator(BOX, { width: 500, height: 400 });

const nodesOf = (plateId: string): SceneNode[] => [
  path('M1,1L2,2', 'oblast-border'),
  path('M3,3L4,4', 'former-water'),
  path('M5,5L6,6', 'line-of-contact'),
  { kind: 'definition', id: ukraineId(plateId), d: 'M0,0L9,9' },
  { kind: 'use', of: ukraineId(plateId), d: 'M0,0L9,9', classes: 'state-border' }
];

it('is defined once by the larger map, which draws it as it was', () => {
  const lent = lendGround('wide')(nodesOf('wide'));
  expect(lent.slice(0, 2)).toEqual([
    { kind: 'definition', id: 'wide-oblast-border', d: 'M1,1L2,2' },
    { kind: 'use', of: 'wide-oblast-border', d: 'M1,1L2,2', classes: 'oblast-border' }
  ]);
  expect(lent.slice(-3)).toEqual(nodesOf('wide').slice(-3));
});

it('is used by the smaller one where it lies, with lines as wide as its own', () => {
  const borrowed = borrowGround('narrow', SMALL, { plateId: 'wide', projection: LARGE })(nodesOf('narrow'));
  expect(borrowed.map((node) => (node.kind === 'use' ? node.of : node.kind))).toEqual([
    'wide-oblast-border',
    'wide-former-water',
    'path',
    'wide-ukraine'
  ]);
  const pages = borrowed.map((node) => ('page' in node ? node.page : undefined));
  expect(pages[0]).toEqual({ transform: 'matrix(0.500000 0 0 0.500000 0.00 0.00)', style: 'stroke-width:1.6' });
  expect(pages[1]?.['style']).toBe('stroke-width:1.6;stroke-dasharray:3 5');
  expect(pages[3]?.['style']).toBe('stroke-width:2.8');
});
