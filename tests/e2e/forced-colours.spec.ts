import { OPENING_PATH, openAlive, OTHER_VERSION } from './atlas';
import { expect, test } from './site';

/** One page of each kind with something to choose or to see. */
const KINDS = [
  '',
  OPENING_PATH,
  `uk/compare/us-28point-2025-11/${OTHER_VERSION}/`,
  'uk/timeline/',
  'export/',
  'own/',
  'uk/draft/',
  'embed/',
  'embed/us-28point-2025-11/?controls=legend,views,date,facets,signing'
];

test.describe('in colours that the system forces', () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

  for (const path of KINDS) {
    test(`/${path} shows where the focus is and what is chosen`, async ({ page }) => {
      await openAlive(page, path);
      // Land keeps the colours that the legend explains.
      const fills = await page
        .locator('svg.plate [data-zone]')
        .evaluateAll((zones) => zones.map((zone) => getComputedStyle(zone.querySelector('path, use') ?? zone).fill));
      expect(new Set(fills).size).toBeGreaterThanOrEqual(fills.length > 3 ? 2 : 0);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
        return { outlineStyle, outlineWidth };
      });
      expect(focus.outlineStyle).not.toBe('none');
      expect(Number.parseFloat(focus.outlineWidth)).toBeGreaterThanOrEqual(1);
      // Buttons that are on differ from those that are off by more than a colour of ours.
      const pressed = await page.locator('[aria-pressed]:visible').evaluateAll((buttons) => {
        const look = (button: Element) => {
          const {
            fontWeight,
            backgroundColor,
            color,
            borderBottomColor,
            borderTopColor,
            textDecorationLine,
            forcedColorAdjust
          } = getComputedStyle(button);
          return [
            fontWeight,
            backgroundColor,
            color,
            borderBottomColor,
            borderTopColor,
            textDecorationLine,
            forcedColorAdjust
          ].join();
        };
        const groups = new Map<Element | null, Element[]>();
        for (const button of buttons) {
          const group = button.closest('[role=group], fieldset, ul');
          groups.set(group, [...(groups.get(group) ?? []), button]);
        }
        return [...groups.values()].flatMap((group) => {
          const [on, off] = ['true', 'false'].map((state) =>
            group.find((button) => button.getAttribute('aria-pressed') === state)
          );
          return on !== undefined && off !== undefined && look(on) === look(off) ? [on.textContent.trim()] : [];
        });
      });
      expect(pressed).toEqual([]);
    });
  }
});
