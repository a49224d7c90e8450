import { languageEntries } from '$lib/pages/addresses/language-entries';
import { loadOwn } from '$lib/pages/own/load-own.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languageEntries;

export const load: PageServerLoad = () => loadOwn();
