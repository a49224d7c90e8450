import { describe, expect, it } from 'vitest';
import { capacityOf, isInUse, isOfKind, kindOf } from './asset';
import { ASSET_STATUSES, type AssetStatus } from './asset-kinds';

const plant = (status: AssetStatus) => ({ status, figure: { value: 100, unit: 'MW' as const } });

describe('capacityOf', () => {
  it('counts what ran when it was last heard of, and what was damaged apart', () => {
    expect(capacityOf([plant('operating'), plant('damaged'), plant('reduced')])).toEqual({
      operatingMw: 100,
      damagedMw: 200
    });
  });

  it('counts nothing of what is destroyed, stopped or not known', () => {
    const idle = (Object.keys(ASSET_STATUSES) as AssetStatus[]).filter((status) => !isInUse({ status }));
    expect(idle).toEqual(expect.arrayContaining(['destroyed', 'stopped', 'unknown', 'mostly-out-of-operation']));
    expect(capacityOf(idle.map(plant))).toEqual({ operatingMw: 0, damagedMw: 0 });
  });

  it('takes no other figure for megawatts', () => {
    const bridge = { status: 'in-use', figure: { value: 19, unit: 'km' } } as const;
    expect(capacityOf([bridge])).toEqual({ operatingMw: 0, damagedMw: 0 });
  });
});

it('finds a dam with a power plant among both, and counts it among power plants', () => {
  const dam = { type: 'power-hydro' } as const;
  expect([isOfKind(dam, 'power'), isOfKind(dam, 'dams'), isOfKind(dam, 'ports')]).toEqual([true, true, false]);
  expect(kindOf(dam)).toBe('power');
});
