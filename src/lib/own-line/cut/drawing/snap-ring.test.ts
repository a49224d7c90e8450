import type { Position } from 'geojson';
import { expect, it } from 'vitest';
import type { UnitsTopology } from '../../../territory/units';
import { BorderNetwork } from './border-network';
import { snapRing } from './snap-ring';

/** A border from south to north with a bend that is no more than a kilometre off the straight way. */
const border: Position[] = [[36, 48], [36, 48.1], [36.005, 48.2], [36, 48.3], [36, 48.5]]; // prettier-ignore
const network = new BorderNetwork({ type: 'Topology', arcs: [border], objects: {} } as unknown as UnitsTopology);

it('follows a border exactly where a ring stays near it, and keeps its other positions', () => {
  // Its western side runs 500 m beside the border.
  const ring: Position[] = [[36.0067, 48.05], [36.5, 48.05], [36.5, 48.45], [36.0067, 48.45], [36.0067, 48.05]]; // prettier-ignore
  const snapped = snapRing(ring, network);
  for (const bend of [border[1], border[2], border[3]]) expect(snapped).toContainEqual(bend);
  expect(snapped).toContainEqual([36.5, 48.05]);
  expect(snapped).not.toContainEqual([36.0067, 48.05]);
  expect(snapped[0]).toEqual(snapped.at(-1));
});

it('crosses a border where it crosses it', () => {
  const ring: Position[] = [[35.5, 48.2], [36.5, 48.2], [36.5, 48.4], [35.5, 48.4], [35.5, 48.2]]; // prettier-ignore
  expect(snapRing(ring, network)).toEqual(ring);
});
