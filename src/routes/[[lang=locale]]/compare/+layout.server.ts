import { loadHatches } from '../../load-compare';
import { loadSharedVersionData } from '../../load-version-page';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => ({ ...loadSharedVersionData(), hatches: loadHatches() });
