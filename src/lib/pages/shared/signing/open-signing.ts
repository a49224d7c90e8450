import type { Manifest } from '$lib/territory/manifest';
import { SITE_GEODATA } from '../geodata/fetch-geodata';
import LiveSigning from './LiveSigning.svelte';

/** What the slider needs once a reader turns to it. */
export async function openSigning(): Promise<{ Live: typeof LiveSigning; dates: Manifest['dates'] }> {
  return { Live: LiveSigning, dates: (await SITE_GEODATA.manifest()).dates };
}
