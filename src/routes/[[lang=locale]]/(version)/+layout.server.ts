import { loadSharedVersionData } from '$lib/pages/shared/load-shared-versions.server';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => loadSharedVersionData();
