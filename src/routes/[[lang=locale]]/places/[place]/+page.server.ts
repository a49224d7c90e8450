import { languageEntries } from '$lib/pages/addresses/language-entries';
import { contestedPlaces, loadPlacePage } from '$lib/pages/places/load-places.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  languageEntries().flatMap((lang) =>
    contestedPlaces().map(({ place }) => ({
      ...lang,
      place: String(place.id)
    }))
  );

export const load: PageServerLoad = ({ params }) => loadPlacePage(params.place, params.lang);
