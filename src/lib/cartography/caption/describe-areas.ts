import { wordsOf } from '../../territory/measures';
import { captionMessages } from '../../i18n/messages/caption';
import { formatDate } from '../../i18n/format';
import { timelineMessages } from '../../i18n/messages/timeline';
import { describeAreaChart } from '../chart/area-chart';
import type { CaptionInput, StoryOfKind } from './caption-input';
import { measureWords } from './measure-words';

/** The story of the charts of areas over time. */
export function describeAreas({ series, locale, view: { measure } }: CaptionInput): StoryOfKind {
  const { code } = locale;
  const texts = captionMessages(code);
  const { chart, areas } = timelineMessages(code);
  const dates = (series ?? []).flatMap(({ measured }) => measured.map(({ date }) => date)).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (series === undefined || first === undefined || last === undefined) {
    throw new Error('An image of areas over time needs their series.');
  }
  const told = series.map((one) => describeAreaChart({ series: [one], measure, locale: code }));
  const title = wordsOf(chart.title, measure);
  // The days before the maps' lines have areas alone.
  const method = measureWords(measure).note?.(code) ?? areas.method;
  const period = texts.period(formatDate(first, code), formatDate(last, code));
  return {
    lead: texts.lead['areas-over-time'],
    names: [title, areas.title],
    facts: told,
    lines: [period],
    caption: [`${title}.`, period, ...told, method],
    description: [`${texts.lead['areas-over-time']}${title}.`, period, areas.lead, ...told, method]
  };
}
