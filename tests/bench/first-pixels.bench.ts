import { raceBareMap } from './bare-map';
import { ensureBuilt, SCREENS } from './in-chromium';

/** Least ratio of both times: how many times sooner the atlas's map must be there. */
const LEAST_RATIO = 4;

export default {
  name: 'First map pixels: the front page against bare MapLibre with the same polygons, slow phone, cold cache',
  run: async () => {
    ensureBuilt();
    const race = await raceBareMap('', SCREENS[0].viewport, '#map .sheet.wide svg.plate .labels');
    const { runs, atlasMs, bareMs, ratio } = race;
    return [
      { measure: `the atlas, median of ${String(runs)}`, value: atlasMs, unit: 'ms' },
      { measure: `bare MapLibre, median of ${String(runs)}`, value: bareMs, unit: 'ms' },
      { measure: 'times sooner', value: ratio, unit: '×', limit: LEAST_RATIO, ok: ratio >= LEAST_RATIO }
    ];
  }
};
