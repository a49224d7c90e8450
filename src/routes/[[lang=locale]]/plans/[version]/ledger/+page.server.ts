import { languageEntries } from '$lib/pages/addresses/language-entries';
import { ledgerVersions } from '$lib/pages/addresses/ledger-versions';
import { loadLedgerPage } from '$lib/pages/ledger/load-ledger.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  languageEntries().flatMap((lang) => ledgerVersions().map(({ id }) => ({ ...lang, version: id })));

export const load: PageServerLoad = ({ params }) => loadLedgerPage(params.version, params.lang);
