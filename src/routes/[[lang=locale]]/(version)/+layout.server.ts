import { loadSharedVersionData } from '$lib/pages/shared/load-version-page.server';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => loadSharedVersionData();
