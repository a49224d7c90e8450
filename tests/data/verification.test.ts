import { describe, expect, it } from 'vitest';
import { rangesByMethod } from '$lib/derivation/figures/figure-ranges';
import { agrees, measureFigure } from '$lib/derivation/figures/measure-figure';
import { CORRECTIONS } from '$lib/plans/corrections';
import { LEFT_OUT_FIGURES, PUBLISHED_FIGURES } from '$lib/plans/published-figures';
import { SOURCES } from '$lib/plans/sources';
import type { Verification } from '$lib/territory/verification';
import { manifest, readCommitted } from './committed-geodata';

const verification = readCommitted('verification.json') as Verification;
const atlas = { ...manifest, lines: verification.lines };

/** Largest difference that rounding may make in a unit, and one long edge in a small part. */
const ROUNDING_KM2 = 0.001;
const LONG_EDGE_KM2 = 0.02;

describe('the three ways to measure', () => {
  it.each([...verification.units])('agree with the manifest and the reference for $code', (unit) => {
    const { code, ellipsoidKm2, geodesicKm2 } = unit;
    // The manifest rounds to 0.01 km².
    expect(manifest.units.find((candidate) => candidate.code === code)?.areaKm2).toBeCloseTo(ellipsoidKm2, 1);
    expect(Math.abs(ellipsoidKm2 - geodesicKm2)).toBeLessThan(2e-5 * ellipsoidKm2 + ROUNDING_KM2);
  });

  it.each([...verification.parts])('agree for $unit on $date, held by $holder', (part) => {
    const { date, unit, holder, ellipsoidKm2, geodesicKm2 } = part;
    const faces = manifest.dates.find((entry) => entry.date === date)?.faces ?? [];
    const ofPart = faces.filter((face) => face.unit === unit && face.holder === holder);
    // Faces are rounded one by one.
    expect(ofPart.reduce((sum, { areaKm2 }) => sum + areaKm2, 0)).toBeCloseTo(ellipsoidKm2, 1);
    // Edges of several kilometres along the generalised line: straight here, geodesics in the reference.
    expect(Math.abs(ellipsoidKm2 - geodesicKm2)).toBeLessThan(5e-5 * ellipsoidKm2 + LONG_EDGE_KM2);
  });

  it('are all there: every unit, and every date with both sides of each divided unit', () => {
    expect(verification.units.map(({ code }) => code)).toEqual(manifest.units.map(({ code }) => code));
    for (const { date, faces } of manifest.dates) {
      const divided = new Set(faces.filter(({ holder }) => holder === 'russia').map(({ unit }) => unit));
      for (const unit of ['UA-40', 'UA-43']) divided.delete(unit);
      const parts = verification.parts.filter((part) => part.date === date).map(({ unit }) => unit);
      expect(parts).toEqual([...divided].sort().flatMap((unit) => [unit, unit]));
    }
  });

  it('show Turf’s sphere as too small everywhere, and most in the south', () => {
    const shortfall = (code: string) => {
      const { sphericalKm2 = NaN, ellipsoidKm2 = NaN } = verification.units.find((unit) => unit.code === code) ?? {};
      return 1 - sphericalKm2 / ellipsoidKm2;
    };
    const shortfalls = verification.units.map(({ code }) => shortfall(code));
    expect(Math.min(...shortfalls)).toBeGreaterThan(0.002);
    expect(Math.max(...shortfalls)).toBeLessThan(0.004);
  });
});

describe('generalising', () => {
  it.each([...verification.generalised])('keeps what is held of $unit on $date', (row) => {
    const { date, unit, generalisedKm2, originalKm2 } = row;
    const faces = manifest.dates.find((entry) => entry.date === date)?.faces ?? [];
    const held = faces.filter((face) => face.unit === unit && face.holder === 'russia');
    expect(held.reduce((sum, { areaKm2 }) => sum + areaKm2, 0)).toBeCloseTo(generalisedKm2, 1);
    // As in the test of the territory: pockets under 5 km² are left out.
    const tolerance = Math.max(0.002 * originalKm2, 0.01 * Math.min(originalKm2, 2000), 20);
    expect(Math.abs(generalisedKm2 - originalKm2)).toBeLessThan(tolerance);
  });
});

describe('figures published elsewhere', () => {
  it.each([...PUBLISHED_FIGURES])('$id agrees, where it is tested', (figure) => {
    const ours = measureFigure(figure, atlas);
    expect(ours).toBeGreaterThan(0);
    expect(agrees(ours, figure), `ours is ${String(ours)}`).not.toBe(false);
    if (figure.agreement === 'not-tested') expect(figure.note, 'the reason').not.toBeNull();
  });

  it.each([...PUBLISHED_FIGURES])('$id cites known sources', ({ sources }) => {
    expect(sources).not.toEqual([]);
    expect(sources.filter((id) => !SOURCES.some((source) => source.id === id))).toEqual([]);
  });

  it('are mostly tested, and have ids that no other has', () => {
    expect(new Set(PUBLISHED_FIGURES.map(({ id }) => id)).size).toBe(PUBLISHED_FIGURES.length);
    const tested = PUBLISHED_FIGURES.filter(({ agreement }) => agreement !== 'not-tested');
    expect(tested.length).toBeGreaterThan(PUBLISHED_FIGURES.length / 2);
  });

  it('are left out only with a reason', () => {
    for (const { claim, reason } of LEFT_OUT_FIGURES) {
      for (const text of [claim.en, claim.uk]) expect(text).toMatch(/\p{L}/u);
      for (const text of [reason.en, reason.uk]) expect(text, claim.en).toMatch(/\.$/u);
    }
  });

  it('put more of Donetsk Oblast behind the line where claimed land is counted: 2 to 5 points', () => {
    const donetsk = rangesByMethod(PUBLISHED_FIGURES, atlas).find(({ units }) => units.join() === 'UA-14');
    const [least = NaN, most = NaN] = donetsk?.methods.find(({ method }) => method === 'claimed-too')?.aboveOurs ?? [];
    expect(least).toBeGreaterThan(0.02);
    expect(most).toBeLessThan(0.05);
  });
});

it('the corrections log is dated, newest first, and complete in both languages', () => {
  const dates = CORRECTIONS.map(({ date }) => date);
  expect(dates).toEqual([...dates].sort().reverse());
  for (const { date, where, before, after, reason } of CORRECTIONS) {
    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    for (const { en, uk } of [where, before, after, reason])
      for (const text of [en, uk]) expect(text).toMatch(/\p{L}/u);
  }
});
