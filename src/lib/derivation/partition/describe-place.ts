import type { Locale } from '../../i18n/locale';
import { inLanguage } from '../../i18n/localised';
import type { Cited } from '../../plans/schema/plan-version';

/** Place in a document: the number of its point, and its note where the number alone is not enough. */
export function describePlace({ point, pointNote }: Pick<Cited, 'point' | 'pointNote'>, locale: Locale): string {
  const { messages, code } = locale;
  const places = [
    ...(point === null ? [] : [messages.point(point)]),
    ...(pointNote === undefined ? [] : [inLanguage(pointNote, code)])
  ];
  return places.length === 0 ? messages.noPoint : places.join(', ');
}
