import type { AreaChart } from '$lib/cartography/chart/area-chart';
import { areaOverTime } from '$lib/derivation/figures/area-over-time';
import { once } from '$lib/once';
import { peopleOnDates } from '$lib/people/people-file';
import { definitionOf, type Measure } from '$lib/territory/measures';
import { SITE_GEODATA } from '../shared/geodata/fetch-geodata';
import { renderCharts } from './render-charts';

const fetchSeries = once(async () => {
  const [{ dates }, heldAreas, people] = await Promise.all([
    SITE_GEODATA.manifest(),
    SITE_GEODATA.heldAreas(),
    SITE_GEODATA.people()
  ]);
  return areaOverTime(heldAreas, dates, peopleOnDates(people));
});

/** The chart of another measure than areas, which few readers ask for: drawn in the browser, and its values as a table. */
export async function fetchMeasureCharts(chart: Pick<AreaChart, 'versions' | 'locale'>, measure: Measure) {
  const series = await fetchSeries();
  const { amount } = definitionOf(measure);
  const [first] = series;
  return {
    charts: renderCharts({ ...chart, series, measure }),
    rows: (first?.mapped ?? []).map(({ date }, index) => ({
      date,
      lands: series.map(({ mapped }) => {
        const land = mapped[index];
        return land === undefined ? null : (amount(land) ?? null);
      })
    }))
  };
}

export type MeasureCharts = Awaited<ReturnType<typeof fetchMeasureCharts>>;
