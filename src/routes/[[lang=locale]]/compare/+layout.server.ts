import { loadHatches } from '$lib/pages/compare/data/load-pair.server';
import { loadSharedVersionData } from '$lib/pages/shared/load-shared-versions.server';
import { PrerenderedData } from '$lib/prerendered-data';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => ({
  shared: new PrerenderedData(loadSharedVersionData()),
  hatches: loadHatches()
});
