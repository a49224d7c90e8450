import { describe, expect, it } from 'vitest';
import type { AreaSeries, DatedArea } from '../../derivation/figures/area-over-time';
import { writePage } from '../scene/write-page';
import { areaPanelNode, plotBox, type AreaPanel } from './area-panel';

const on = (date: string, areaKm2: number): DatedArea => ({ date, areaKm2 });
const series: AreaSeries = {
  id: 'tiny-held-by-ukraine',
  name: { en: 'Tiny', uk: 'Мала' },
  holder: 'ukraine',
  measured: [on('2025-02-01', 60)],
  mapped: [on('2025-01-02', 100), on('2025-02-01', 75), on('2025-03-01', 50)]
};
const panel: AreaPanel = {
  series,
  title: ['Tiny'],
  note: ['A note.'],
  x: 0,
  y: 0,
  width: 352,
  noteLines: 1,
  plotHeight: 100,
  domain: ['2025-01-02', '2025-03-01'],
  versionDates: ['2025-02-01'],
  locale: 'en'
};

const render = (change: Partial<AreaSeries>) =>
  writePage([areaPanelNode({ ...panel, series: { ...series, ...change } })]);
const pathsOf = (svg: string, kind: string) =>
  [...svg.matchAll(new RegExp(`class="${kind}" d="([^"]*)"`, 'gu'))].map((match) => match[1] ?? '');

describe('areaPanelNode', () => {
  const { left, top, right, bottom } = plotBox(panel);

  it('puts values where their day and their area belong', () => {
    // 58 days; the first value fills the scale, the second three quarters, the last half of it.
    const second = left + (30 / 58) * (right - left);
    const expected = [
      [left, top],
      [second, top + 25],
      [right, top + 50]
    ].map(([x = 0, y = 0]) => `${String(Number(x.toFixed(1)))},${String(Number(y.toFixed(1)))}`);
    expect(pathsOf(render({}), 'line')).toEqual([`M${expected.join('L')}`]);
  });

  it('draws nothing that was measured by another method', () => {
    expect(render({ measured: [] })).toBe(render({}));
  });

  it('draws nothing across a gap', () => {
    const [line = ''] = pathsOf(render({ mapped: [on('2025-01-02', 100), on('2025-03-10', 50)] }), 'line');
    expect(line.split('M').filter((run) => run !== '')).toHaveLength(2);
    expect(line).not.toContain('L');
  });

  it('fills the surface under a line only on a scale from zero, and marks any other scale', () => {
    expect(pathsOf(render({}), 'surface')).toHaveLength(1);
    expect(pathsOf(render({}), 'broken')).toHaveLength(0);
    const far = render({ mapped: [on('2025-01-02', 1000), on('2025-03-01', 1010)] });
    expect(pathsOf(far, 'surface')).toHaveLength(0);
    expect(pathsOf(far, 'broken')).toHaveLength(1);
  });

  it('marks versions on the time axis', () => {
    expect(pathsOf(render({}), 'tick')).toEqual([
      `M${String(Number((left + (30 / 58) * (right - left)).toFixed(1)))},${String(top - 4)}V${String(bottom)}`
    ]);
  });

  it('says the first and the last value with their days', () => {
    for (const text of ['100\u202fkm²', '2 Jan 2025', '50\u202fkm²', '1 Mar 2025']) {
      expect(render({})).toContain(`>${text}</text>`);
    }
  });
});
