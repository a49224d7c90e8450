import { renderAreaChart, type AreaChart } from '$lib/cartography/chart/area-chart';

/** The chart for windows from 900 px on and for narrower ones: never scaled so far down that its lettering is under 11 px. */
const CHART_FORMATS = [
  { name: 'wide', width: 1000, columns: 2, plotHeight: 130 },
  { name: 'narrow', width: 360, columns: 1, plotHeight: 110 }
] as const;

/** The same chart in each format, as SVG. */
export const renderCharts = (chart: Pick<AreaChart, 'series' | 'versions' | 'measure' | 'locale'>) =>
  CHART_FORMATS.map(({ name, ...format }) => ({
    name,
    svg: renderAreaChart({ id: `areas-${chart.measure ?? 'land'}-${name}`, ...format, ...chart })
  }));
