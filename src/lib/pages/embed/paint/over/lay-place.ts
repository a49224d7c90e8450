import { placeMark } from '$lib/cartography/plate/place-mark';
import type { Locale } from '$lib/i18n/locale';
import { placeName } from '$lib/places/place';
import type { LaidPart } from './laid-part';
import { fetchPlaces } from '../site-files';

/** The mark of a place of the gazetteer, by its number. */
export async function layPlace(id: number, { code }: Locale): Promise<LaidPart> {
  const place = (await fetchPlaces()).find((one) => one.id === id);
  if (place === undefined) return { draw: () => ({}), lostPlace: id };
  return { draw: (_, projection) => placeMark(projection, { ...place, name: placeName(place, code).text }) };
}
