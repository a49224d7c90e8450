import { expect, test } from 'vitest';
import { derivePartition } from '$lib/derivation/partition/derive-partition';
import { signingSeries } from '$lib/derivation/figures/signing-areas';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import { requireVersion } from '$lib/plans/catalogue';
import { datedLine } from '$lib/territory/line-of-contact';
import { outlineKey } from '$lib/territory/outline';
import type { Face } from '$lib/territory/territory';
import { signingProps } from './signing-props';

const OUTLINE = [
  [37, 48],
  [38, 48],
  [37, 49]
];
const draft: PlanVersion = {
  ...requireVersion('us-28point-2025-11'),
  provisions: requireVersion('us-28point-2025-11')
    .provisions.slice(0, 1)
    .map((provision) => ({
      ...provision,
      extent: { inside: OUTLINE },
      status: { ...provision.status, forces: ['ukraine-withdraws'] as const }
    }))
};
const land = (inside: boolean): Face[] => [
  { id: 'UA-14:russia', unit: 'UA-14', holder: 'russia', areaKm2: 20_000 },
  { id: 'UA-14:ukraine', unit: 'UA-14', holder: 'ukraine', areaKm2: inside ? 5000 : 6000 },
  ...(inside
    ? [
        {
          id: 'UA-14:ukraine#x',
          unit: 'UA-14',
          holder: 'ukraine',
          inside: [outlineKey(OUTLINE)],
          areaKm2: 1000
        } as const
      ]
    : [])
];
const dates = ['2026-03-01', '2026-10-10'].map((date) => ({ date, topology: '', faces: land(false) }));
const on = (date: string, inside: boolean) =>
  derivePartition(draft, {
    line: { ...datedLine(date), ...(inside && { outlines: [OUTLINE] }) },
    faces: land(inside)
  });
const told = (line: string, cut: readonly string[]) =>
  signingProps({
    versions: [{ id: draft.id, title: '', series: signingSeries(draft, dates, [OUTLINE]) }],
    own: [],
    line,
    partitions: dates.map(({ date }) => on(date, cut.includes(date))),
    opening: '2026-10-10',
    code: 'en'
  });
const sentence = (props: ReturnType<typeof told>) => props.versions[0]?.text.replaceAll('\u202f', ' ');

test('land drawn by hand is told on days that were cut along it, beside others that were', () => {
  expect(sentence(told('2026-03-01', []))).toMatch(/^Held by Russia on 1 March 2026: 20 000 km²; on 10 October 2026/u);
  const one = told('2026-03-01', ['2026-03-01']);
  expect(one.label).toBe('If signed on …');
  expect(sentence(one)).toBe('Signed on 1 March 2026, Ukraine would leave 1 000 km².');
  expect(one.valueText).toContain('Ukraine would leave');
  // The curve would be of other areas than the sentence.
  expect(one.versions[0]?.line).toBe('');
  expect(told('2026-03-01', []).versions[0]?.line).not.toBe('');
  expect(sentence(told('2026-03-01', ['2026-03-01', '2026-10-10']))).toBe(
    'Signed on 1 March 2026, Ukraine would leave 1 000 km²; on 10 October 2026, 1 000 km².'
  );
});
