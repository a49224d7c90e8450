import { describe, expect, it } from 'vitest';
import { officialAreaAllowance } from '$lib/territory/official-areas';
import { geodesicAreaKm2 } from '../../geodata/measure-geodesic';
import { Sources } from '../../geodata/sources';
import { readUnits } from '../../geodata/units';
import { manifest } from './committed-geodata';

const units = readUnits(new Sources('geodata/sources'));

describe.each(units)('$code', ({ code, name, geometry, areaKm2, officialAreaKm2 }) => {
  it('is measured as the geodesic reference measures it', () => {
    expect(Math.abs(areaKm2 / geodesicAreaKm2(geometry) - 1)).toBeLessThan(2e-5);
  });

  it('has its official area within the stated tolerance', () => {
    const { percent } = officialAreaAllowance(code);
    expect(Math.abs(areaKm2 / officialAreaKm2 - 1) * 100).toBeLessThan(percent);
  });

  it('is in the manifest with both names and its area', () => {
    const areaInManifest = Math.round(areaKm2 * 100) / 100;
    expect(manifest.units).toContainEqual({ code, name, areaKm2: areaInManifest, officialAreaKm2 });
    expect(name.uk).toMatch(/^[А-ЯҐЄІЇа-яґєії’' -]+$/);
  });
});
