import { expect, test } from 'vitest';
import { allVersions, requireVersion } from './catalogue';
import type { PlanVersion } from './schema/plan-version';
import { whereThingsStand } from './where-things-stand';

const versions = allVersions();

test('the newest published text and the newest demand are told', () => {
  const { latestText, latestDemand, counter } = whereThingsStand();
  const texts = versions.filter(({ kind }) => kind === 'proposal' || kind === 'counter-proposal');
  const demands = versions.filter(({ kind }) => kind === 'position');
  expect(latestText.published).toBe(
    texts
      .map(({ published }) => published)
      .sort()
      .at(-1)
  );
  expect(latestDemand?.published).toBe(
    demands
      .map(({ published }) => published)
      .sort()
      .at(-1)
  );
  expect(counter?.id).toBe('e3-counter-2025-11');
});

test('a newer text and a newer demand take their places', () => {
  const newer = (id: string, kind: PlanVersion['kind']): PlanVersion => ({
    ...requireVersion('us-28point-2025-11'),
    id,
    kind,
    published: '2031-01-01'
  });
  const { latestText, latestDemand } = whereThingsStand([
    ...versions,
    newer('new-text', 'counter-proposal'),
    newer('new-demand', 'position'),
    newer('only-reported', 'reported-terms')
  ]);
  expect(latestText.id).toBe('new-text');
  expect(latestDemand?.id).toBe('new-demand');
});

test('of the variants of one document the first stands for it', () => {
  expect(whereThingsStand().latestText.id).toBe('framework-20-option-a');
});
