import { OPENING_VERSION } from '../../src/lib/plans/version-ids';
import { weighPage } from './weigh-page';
import { ensureBuilt, SCREENS, withChromium } from './in-chromium';

const JAVASCRIPT_LIMIT_KB = 60;
const WHOLE_LIMIT_KB = 250;

export default {
  name: 'First view: what a page fetches before the reader does anything (brotli)',
  run: async () => {
    ensureBuilt();
    return withChromium(['build'], async (browser, [site = '']) => {
      const rows = [];
      for (const path of ['', `plans/${OPENING_VERSION}/`, 'uk/', `uk/plans/${OPENING_VERSION}/`]) {
        for (const { name, viewport } of SCREENS) {
          const { script, whole } = await weighPage(browser, site + path, viewport);
          rows.push(
            { measure: `/${path} on a ${name}, JavaScript`, value: script, unit: 'kB', limit: JAVASCRIPT_LIMIT_KB },
            { measure: `/${path} on a ${name}, everything`, value: whole, unit: 'kB', limit: WHOLE_LIMIT_KB }
          );
        }
      }
      return rows;
    });
  }
};
