import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Rule and elements of each violation on the page: short enough to read in a failure. */
export async function accessibilityViolations(
  page: Page,
  rules: 'contrast' | 'all but contrast' | 'all'
): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  // Part of WCAG 2.2, and off unless asked for: what can be pressed is 24 px large, or so far from other targets.
  if (rules !== 'contrast') axe.options({ rules: { 'target-size': { enabled: true } } });
  if (rules === 'contrast') axe.withRules('color-contrast');
  if (rules === 'all but contrast') axe.disableRules('color-contrast');
  // Without frames of another origin nothing is missed, and no second page is opened for each analysis: twice as fast.
  const results = await axe.setLegacyMode().analyze();
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
