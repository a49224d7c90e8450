import type { Locale } from '$lib/i18n/locale';
import type { FetchedBands } from '../shared/bands/fetch-bands';
import type { LiveParts } from './live-parts.svelte';
import type { Reading } from './reading.svelte';

/** Sentences on what the address names and the page does not have, some of it known only once it has come. */
export function versionNotices(
  { notices, view }: Reading,
  live: LiveParts,
  bands: FetchedBands | null,
  { code, messages }: Locale
): string[] {
  const { place, assets, ownWords } = live;
  const isNowhere = place !== null && place.id === view.place && place.place === null;
  const unknown = [...(assets?.unknown(view.assets) ?? []), ...(bands?.unknown ?? [])];
  return [
    ...notices,
    ...(isNowhere ? [messages.notice.place(String(place.id))] : []),
    ...(live.isLost(view.date) ? [ownWords?.(code).elsewhere ?? ''] : []),
    ...unknown.map((id) => messages.notice.layer(id)),
    ...(bands?.pull?.faults(code) ?? [])
  ];
}
