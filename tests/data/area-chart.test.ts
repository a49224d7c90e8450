import { describe, expect, it } from 'vitest';
import { describeAreaChart, renderAreaChart } from '$lib/cartography/chart/area-chart';
import { measureText } from '$lib/cartography/lettering/text-width';
import { areaOverTime } from '$lib/derivation/figures/area-over-time';
import { allVersions } from '$lib/plans/catalogue';
import { catalogueEntry } from '$lib/plans/catalogue-entry';
import { formatMonth } from '$lib/i18n/format';
import { peopleOnDates, type PeopleFile } from '$lib/people/people-file';
import type { HeldArea } from '$lib/territory/territory';
import { manifest, readCommitted } from './committed-geodata';

const rows = readCommitted('area-series.json') as HeldArea[];
const series = areaOverTime(rows, manifest.dates, peopleOnDates(readCommitted('people.json') as PeopleFile));
const lastDay = rows.at(-1)?.date ?? '';

/** Charts as narrow as the page draws them, and wide; crowded charts come out in the narrow one. */
const formats = (['en', 'uk'] as const).flatMap((locale) => [
  { locale, measure: 'land' as const, width: 1000, columns: 2 as const, plotHeight: 130 },
  { locale, measure: 'land' as const, width: 360, columns: 1 as const, plotHeight: 110 },
  { locale, measure: 'people' as const, width: 360, columns: 1 as const, plotHeight: 110 }
]);

const TEXT = /<text x="([\d.-]+)" y="([\d.-]+)" font-size="([\d.]+)"([^>]*)>([^<]*)<\/text>/gu;

/** The lettering of an SVG, with the box that each line takes up. */
function letteringOf(svg: string) {
  return [...svg.matchAll(TEXT)].map(([, x = '', y = '', size = '', attributes = '', text = '']) => {
    const width = measureText(text, Number(size), attributes.includes('font-weight="600"') ? 600 : 400);
    const share = attributes.includes('"end"') ? 1 : attributes.includes('"middle"') ? 0.5 : 0;
    const left = Number(x) - width * share;
    // Share of a line's height that letters take up, with ascenders and without.
    return {
      text,
      size: Number(size),
      left,
      right: left + width,
      top: Number(y) - 0.7 * Number(size),
      bottom: Number(y)
    };
  });
}

describe.each(formats)('the chart of $measure, $locale, $width px wide', ({ locale, ...format }) => {
  const versions = allVersions().map((version) => ({ ...catalogueEntry(version), title: version.shortTitle[locale] }));
  const svg = renderAreaChart({ id: 'areas', ...format, series, versions, locale });
  const lettering = letteringOf(svg);
  const [, width = 0, height = 0] = (/viewBox="0 0 (\d+) (\d+)"/u.exec(svg) ?? []).map(Number);

  it('has lettering that is inside, legible and free of overlaps', () => {
    expect(lettering.length).toBeGreaterThan(100);
    for (const one of lettering) {
      expect(one.left, one.text).toBeGreaterThanOrEqual(0);
      expect(one.right, one.text).toBeLessThanOrEqual(width);
      expect(one.bottom, one.text).toBeLessThanOrEqual(height);
      expect(one.size, one.text).toBeGreaterThanOrEqual(12);
    }
    const overlapping = lettering.flatMap((a, index) =>
      lettering
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.text} / ${b.text}`)
    );
    expect(overlapping).toEqual([]);
  });

  it('has a panel for each land, with its first and its last value', () => {
    const panels = svg.split('<g class="panel ').slice(1);
    expect(panels).toHaveLength(series.length);
    for (const panel of panels) expect(panel.match(/class="strong"/gu)).toHaveLength(4);
  });

  it('has every version within its time in the key, and no other', () => {
    const within = versions.filter(({ published }) => published >= '2024-08-01' && published <= lastDay);
    expect(within.length).toBeGreaterThan(10);
    const key = letteringOf(svg.split('<g class="key">')[1] ?? '').map(({ text }) => text);
    for (const { title } of versions) {
      const isWithin = within.some((version) => version.title === title);
      expect(key.includes(title), title).toBe(isWithin);
    }
  });

  it('tells no day of a version of which only the month is known', () => {
    const { shortTitle, published } =
      allVersions().find(({ publishedPrecision }) => publishedPrecision === 'month') ?? {};
    const key = letteringOf(svg.split('<g class="key">')[1] ?? '').map(({ text }) => text);
    const at = key.indexOf(shortTitle?.[locale] ?? '');
    expect(key[at - 1]).toBe(formatMonth(published?.slice(0, 7) ?? '', locale, 'short'));
  });

  it('is an image with a name and a description', () => {
    expect(svg).toMatch(
      /^<svg id="areas"[^>]* role="img" aria-labelledby="areas-title" aria-describedby="areas-text">/u
    );
    expect(svg).toContain('<title id="areas-title">');
    expect(svg).toContain('<desc id="areas-text">');
  });
});

/** A few days of one land, with figures that nobody measured. */
const known = series.map((one) => {
  const days = ['2024-08-01', '2025-02-01', '2026-08-22'];
  const firstKm2 = one.id.startsWith('kherson') ? 7162 : 10_604;
  const lastKm2 = one.id.startsWith('kherson') ? 7164 : 5269;
  return { ...one, measured: [], mapped: days.map((date, day) => ({ date, areaKm2: day < 2 ? firstKm2 : lastKm2 })) };
});

describe('describeAreaChart', () => {
  it('tells first and last values from the data', () => {
    expect(describeAreaChart({ series: known, locale: 'en' })).toContain(
      'Donetsk Oblast, held by Ukraine: from 10\u202f600\u202fkm² (1 August 2024) to 5\u202f270\u202fkm² (22 August 2026).'
    );
    expect(describeAreaChart({ series: known, locale: 'uk' })).toContain(
      'Донецька область, утримувана Україною: від 10\u202f600\u202fкм² (1 серпня 2024) до 5\u202f270\u202fкм² (22 серпня 2026).'
    );
  });

  it('says of land that does not change that it does not', () => {
    expect(describeAreaChart({ series: known, locale: 'en' })).toContain(
      'Kherson Oblast, held by Ukraine: 7\u202f160\u202fkm² on 1 August 2024 and on 22 August 2026.'
    );
  });
});
