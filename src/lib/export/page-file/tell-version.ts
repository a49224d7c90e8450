import { deriveLegend } from '../../cartography/symbology/legend';
import type { Palette } from '../../cartography/symbology/palette';
import type { SheetInput, SheetPart } from '../../cartography/sheet/model/sheet';
import { shareIn, tellMeasure } from '../../derivation/partition/measure';
import { formatLine } from '../../i18n/format-line';
import { formatShare } from '../../i18n/format';
import { inLanguage, type Localised } from '../../i18n/localised';
import { areaMessages } from '../../i18n/messages/areas';
import { pageFileMessages } from '../../i18n/messages/page-file';
import type { Cited } from '../../plans/schema/plan-version';
import { definitionOf } from '../../territory/measures';
import { publishedIn } from '../notes/document-notes';
import { element, list, numberCell, section, swatch, table, textCell, type Markup } from './elements';

type Telling = Pick<SheetInput, 'locale' | 'view'>;

/** The legend with its lands: what looks alike stands together, as on the map. */
function areasOf({ version, partition }: SheetPart, { locale, view }: Telling, palette: Palette): Markup[] {
  if (partition.zones.length === 0) return [];
  const { code, messages } = locale;
  const texts = areaMessages(code);
  const { column, hasShare } = definitionOf(view.measure);
  const whole = {
    areaKm2: partition.totalKm2,
    ...(partition.people && { people: partition.people(allFaces(partition)) })
  };
  const shareOf = (land: Parameters<typeof tellMeasure>[1]) => formatShare(shareIn(view.measure, land, whole), code);
  const rows = deriveLegend(partition, view.facet, messages).flatMap(({ symbol, title, detail, zones }) =>
    zones.map((zone) => [
      textCell(inLanguage(zone.terms.name, code)),
      textCell([swatch(symbol, palette), detail === '' ? title : `${title}; ${detail}`]),
      textCell(zone.terms.point ?? '–'),
      numberCell(tellMeasure(view.measure, zone, locale)),
      ...(hasShare ? [numberCell(shareOf(zone))] : [])
    ])
  );
  const total = [
    textCell(texts.total),
    ...[textCell(''), textCell(''), numberCell(tellMeasure(view.measure, whole, locale))],
    ...(hasShare ? [numberCell(shareOf(whole))] : [])
  ];
  const heads = [
    ...[textCell(texts.zone), textCell(texts.status), textCell(texts.point), numberCell(column(messages, texts.area))],
    ...(hasShare ? [numberCell(texts.shareOf.land)] : [])
  ];
  const caption = texts.caption(inLanguage(version.shortTitle, code), formatLine(partition.line, code));
  return [table(caption, heads, [...rows, total]), element('p', texts.method, { class: 'small' })];
}

const allFaces = ({ zones }: SheetPart['partition']) => zones.flatMap(({ faces }) => faces);

/** One clause: the land or the place, where the text says it, in our words, and how sure that is. */
function clauseOf(name: string, cited: Cited, { locale: { code, messages } }: Telling): Markup[] {
  const { point, pointNote, basis, confidence, disputes, paraphrase, sourceNeeded } = cited;
  const where = [
    point === null ? messages.noPoint : messages.point(point),
    ...(pointNote === undefined ? [] : [inLanguage(pointNote, code)]),
    messages.basis[basis],
    messages.confidence[confidence],
    ...(sourceNeeded === undefined ? [] : [`${messages.unconfirmed} (${sourceNeeded})`])
  ].join('; ');
  return [
    element('dt', name),
    element('dd', [inLanguage(paraphrase, code), ' ', element('span', `(${where})`, { class: 'small' })]),
    ...disputes.map(({ kind, text }) => element('dd', `${messages.dispute[kind]}: ${inLanguage(text, code)}`))
  ];
}

/** What a version says, clause by clause, with what it leaves open. */
function termsOf({ version }: SheetPart, telling: Telling): Markup[] {
  const { code, messages } = telling.locale;
  const named = ({ name, ...cited }: Cited & { readonly name: Localised }) =>
    clauseOf(inLanguage(name, code), cited, telling);
  const clauses = [...(version.notDrawn?.terms ?? version.provisions), version.remainder].flatMap((term) =>
    named(term)
  );
  const overlays = version.overlays.flatMap((overlay) => named(overlay));
  const sites = version.sites.flatMap((term) => clauseOf(messages.map.site[term.site], term, telling));
  const asList = (content: readonly Markup[]) => (content.length === 0 ? [] : [element('dl', content)]);
  return [
    ...section(messages.terms, asList(clauses), 3),
    ...section(messages.overlaysTitle, asList(overlays), 3),
    ...section(messages.sites, asList(sites), 3),
    ...section(pageFileMessages(code).open, list(version.leavesOpen.map((open) => inLanguage(open, code))), 3)
  ];
}

/** A version: what it is, its lands in figures, and its clauses. */
export function tellVersionOnPage(part: SheetPart, telling: Telling, palette: Palette): Markup[] {
  const { code, messages } = telling.locale;
  const { version, partition } = part;
  const standing = [
    publishedIn(version, code),
    inLanguage(version.standingNote, code),
    inLanguage(version.textBasis, code).replace(/\.$/u, '')
  ];
  const drawnOn =
    version.notDrawn === undefined
      ? messages.map.lineOfContactOn(formatLine(partition.line, code))
      : `${messages.notDrawn}: ${inLanguage(version.notDrawn.reason, code)}`;
  return section(inLanguage(version.title, code), [
    element('p', `${standing.join('; ')}.`, { class: 'small' }),
    element('p', inLanguage(version.summary, code)),
    element('p', `${drawnOn.replace(/\.$/u, '')}. ${inLanguage(version.lineOfContact.note, code)}`, { class: 'small' }),
    ...areasOf(part, telling, palette),
    ...termsOf(part, telling)
  ]);
}
