import { datedLine } from '../../territory/line-of-contact';
import { describe, expect, it } from 'vitest';
import { TINY_TOPOLOGY } from '../../../../tests/fixtures/tiny-topology';
import { tinyProvision, tinyVersion } from '../../../../tests/fixtures/tiny-territory';
import { derivePartition } from '../../derivation/partition/derive-partition';
import type { Overlay, Provision } from '../../plans/schema/plan-version';
import type { Face } from '../../territory/territory';
import { drawZones } from '../symbology/drawn-zones';
import { deriveFaceArcs } from '../ground/faces/face-arcs';
import { arcsAround, arcStates, CLEAR, faceStates } from './land-states';
import { LIGHT } from '../symbology/palette';

const faces = TINY_TOPOLOGY.objects.faces.geometries.map(({ properties }) => properties as Face);
const territory = { line: datedLine('2025-01-01'), faces };
const arcs = deriveFaceArcs(TINY_TOPOLOGY).map(({ properties }) => properties);
const plain = { facet: 'status', hidden: [], isolated: null, zone: null } as const;

const held: Provision = {
  ...tinyProvision('held', { heldBy: 'russia' }),
  status: {
    control: 'russia',
    recognition: 'russia-de-facto',
    forces: ['unchanged'],
    administration: { by: 'unspecified' }
  },
  basis: 'stated'
};
const inferredB: Provision = { ...held, id: 'b', extent: { unit: 'B' }, basis: 'inferred' };
const version = tinyVersion([held]);
const partition = derivePartition(version, territory);

describe('faceStates', () => {
  it('gives every face the colours of its zone', () => {
    const states = faceStates({ partition, view: plain }, LIGHT);
    expect(states.size).toBe(3);
    expect(states.get('B:russia')).toEqual({
      fill: LIGHT.hues.russia.fill.strong,
      hatch: 'diagonal',
      ink: LIGHT.hues.russia.hatch
    });
  });

  it('clears what the reader does not look at', () => {
    const states = faceStates({ partition, view: { ...plain, isolated: 'russia.russia-de-facto' } }, LIGHT);
    expect(states.get('A:ukraine')).toEqual({ fill: CLEAR, hatch: 'none', ink: CLEAR });
    expect(states.get('A:russia')?.fill).not.toBe(CLEAR);
  });
});

it('colours what is drawn in place of the zones, and leaves the rest bare', () => {
  const [first] = drawZones(partition, plain).filter(({ zone }) => zone.id === 'held');
  if (first === undefined) throw new Error('The tiny version has a zone “held”.');
  const drawn = [{ ...first, faceIds: new Set(['B:russia']) }];
  const states = faceStates({ partition, view: plain, drawn }, LIGHT);
  expect(states.get('B:russia')?.fill).toBe(LIGHT.hues.russia.fill.strong);
  expect(states.get('A:russia')?.fill).toBe(CLEAR);
  const borders = arcStates(arcs, { version, partition, view: { ...plain, zone: null }, drawn }, LIGHT);
  expect(borders.get('A:russia|B:russia')?.outline).toBe(LIGHT.hues.russia.outline);
});

describe('arcStates', () => {
  const statesOf = (provisions: Provision[], zone: string | null = null, overlays: Overlay[] = []) => {
    const drawn = { ...tinyVersion(provisions), overlays };
    return arcStates(
      arcs,
      { version: drawn, partition: derivePartition(drawn, territory), view: { ...plain, zone } },
      LIGHT
    );
  };
  const { outline } = LIGHT.hues.russia;

  it('outlines a zone, and draws nothing between its faces', () => {
    const states = statesOf([held]);
    expect(states.get('A:russia|A:ukraine')?.outline).toBe(outline);
    expect(states.get('B:russia|')?.outline).toBe(outline);
    expect(states.get('A:russia|B:russia')).toMatchObject({ outline: CLEAR, brokenOutline: CLEAR });
  });

  it('lays the broken outline of a later zone over the continuous one of an earlier', () => {
    const heldInA: Provision = { ...held, extent: { all: [{ unit: 'A' }, { heldBy: 'russia' }] } };
    expect(statesOf([heldInA, inferredB]).get('A:russia|B:russia')).toMatchObject({ outline, brokenOutline: outline });
  });

  it('covers the broken outline of an earlier zone with the continuous one of a later', () => {
    expect(statesOf([inferredB, held]).get('A:russia|B:russia')).toMatchObject({ outline, brokenOutline: CLEAR });
  });

  it('marks the borders of the chosen zone', () => {
    const states = statesOf([held], 'held');
    expect([...states].filter(([, { selected }]) => selected).map(([id]) => id)).toEqual(
      expect.arrayContaining(['A:russia|A:ukraine', 'A:russia|', 'B:russia|'])
    );
    expect(states.get('A:russia|B:russia')?.selected).toBe(false);
    expect(states.get('A:ukraine|')?.selected).toBe(false);
  });

  it('ends an overlay where its extent ends', () => {
    const monitored = { ...held, kind: 'monitored', extent: { unit: 'A' } } as unknown as Overlay;
    const states = statesOf([held], null, [monitored]);
    expect(states.get('A:russia|B:russia')?.overlays.monitored).toBe(true);
    expect(states.get('A:russia|A:ukraine')?.overlays.monitored).toBe(false);
    expect(states.get('A:ukraine|')?.overlays).toMatchObject({ monitored: true, demilitarised: false });
  });
});

describe('arcsAround', () => {
  it('finds the outline of some faces', () => {
    expect(arcsAround(arcs, new Set(['A:russia', 'B:russia'])).sort()).toEqual([
      'A:russia|',
      'A:russia|A:ukraine',
      'B:russia|'
    ]);
  });
});
