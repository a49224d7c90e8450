/** The list of towns for the cards of zones, with what it shows; fetched when the first card opens. */
export async function fetchZoneTowns() {
  const [{ default: ZoneTowns }, townsIn] = await Promise.all([
    import('$lib/components/places/ZoneTowns.svelte'),
    import('./fetch-towns').then(({ fetchTowns }) => fetchTowns())
  ]);
  return { ZoneTowns, townsIn };
}
