import { FIRST_VIEWS, FIRST_VIEW_LIMITS_KB as LIMITS } from '../first-view';
import { weighPage } from './weigh-page';
import { ensureBuilt, SCREENS, withChromium } from './in-chromium';

export default {
  name: 'First view: what a page fetches before the reader does anything (brotli)',
  run: async () => {
    ensureBuilt();
    return withChromium(['build'], async (browser, [site = '']) => {
      const rows = [];
      for (const path of FIRST_VIEWS) {
        for (const { name, viewport } of SCREENS) {
          const { script, whole } = await weighPage(browser, site + path, viewport);
          rows.push(
            { measure: `/${path} on a ${name}, JavaScript`, value: script, unit: 'kB', limit: LIMITS.script },
            { measure: `/${path} on a ${name}, everything`, value: whole, unit: 'kB', limit: LIMITS.whole }
          );
        }
      }
      return rows;
    });
  }
};
