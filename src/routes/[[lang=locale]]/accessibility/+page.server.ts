import { languageEntries } from '$lib/pages/addresses/language-entries';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = languageEntries;
