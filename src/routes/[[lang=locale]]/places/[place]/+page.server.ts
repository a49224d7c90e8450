import { LOCALES } from '$lib/i18n/locale';
import { contestedPlaces, loadPlacePage } from '$lib/pages/places/load-places.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  Object.values(LOCALES).flatMap(({ segment }) =>
    contestedPlaces().map(({ place }) => ({
      ...(segment === undefined ? {} : { lang: segment }),
      place: String(place.id)
    }))
  );

export const load: PageServerLoad = ({ params }) => loadPlacePage(params.place, params.lang);
