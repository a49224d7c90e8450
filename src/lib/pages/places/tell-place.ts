import { formatDate, formatDistance } from '$lib/i18n/format';
import type { Locale } from '$lib/i18n/locale';
import { placesMessages } from '$lib/i18n/messages/places';
import type { Holder, IsoDate } from '$lib/territory/territory';

/** What is told of a place before all else. */
export interface HeldPlace {
  readonly name: string;
  readonly unitName: string;
  /** Of the newest line of contact. */
  readonly date: IsoDate;
  readonly holder: Holder;
  /** Distance to that line in km; `null` where it is too small for the line to tell the side. */
  readonly awayKm: number | null;
}

/** Sentence on who held a place on the newest line, and how far from it the place lies. */
export function tellPlace({ name, unitName, date, holder, awayKm }: HeldPlace, { code, messages }: Locale): string {
  const { held, beside, away } = placesMessages(code).card;
  const distance = awayKm === null ? beside : away(formatDistance(awayKm, code));
  return `${held(name, unitName, messages.holder[holder], formatDate(date, code))}${distance}.`;
}
