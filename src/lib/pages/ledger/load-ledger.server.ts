import { formatLine } from '$lib/i18n/format-line';
import { localeOfSegment } from '$lib/i18n/locale';
import { inLanguage } from '$lib/i18n/localised';
import { assetMessages } from '$lib/i18n/messages/assets';
import { ledgerMessages } from '$lib/i18n/messages/ledger';
import { requireVersion } from '$lib/plans/catalogue';
import { readLedger } from '$lib/server/read-ledger';
import { readManifest } from '$lib/server/read-geodata';
import { creditsOf } from '$lib/territory/manifest';
import { writeBorders } from '../shared/borders/borders-markup.server';
import { writeLedger } from '../shared/ledger/ledger-markup';

/** Credits of what a ledger is made from, those of people and assets among them. */
const LEDGER_CREDITS = ['openstreetmap', 'geonames', 'ukrstat', 'wri'];

/** Everything that the page of a version's ledger shows. */
export function loadLedgerPage(versionId: string, langSegment: string | undefined) {
  const version = requireVersion(versionId);
  const locale = localeOfSegment(langSegment);
  const { code } = locale;
  const texts = ledgerMessages(code);
  const title = inLanguage(version.title, code);
  const ledger = readLedger(version);
  const { credits } = readManifest();
  const ofLine = creditsOf(credits, [ledger.line]).map(({ id }) => id);
  return {
    versionId,
    title: texts.title(title),
    description: texts.description(title),
    drawnOn: texts.drawnOn(formatLine(ledger.line, code)),
    isReference: version.kind === 'baseline',
    credits: credits
      .filter(({ id }) => ofLine.includes(id) || LEDGER_CREDITS.includes(id))
      .map(({ text }) => inLanguage(text, code)),
    links: {
      assets: assetMessages(code).layer.page,
      table: texts.table,
      method: texts.methodLink,
      version: texts.versionLink
    },
    // As data too: whoever changes the language has no document with it.
    markup: writeLedger(ledger, locale),
    borders: writeBorders(versionId, code)
  };
}

export type LedgerPageData = ReturnType<typeof loadLedgerPage>;
