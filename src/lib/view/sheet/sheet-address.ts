import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../i18n/languages';
import { MOVING_LANDS } from '../../plans/schema/lands';
import { cleanText, formatAnnotations, parseAnnotations } from './annotation-text';
import type { ComparableVersions, VersionNotice } from '../page/compared-versions';
import { LAYER_IDS } from '../page/land-layers';
import { PRESET_VIEW_IDS } from '../page/preset-views';
import { formatQuery, lineParameter, QueryReader, type QueryNotice } from '../page/query-reader';
import { BOX, formatBox, parseBox, showsUkraine } from './sheet-box';
import { formatSize, nearestSize, SIZE } from './sheet-size';
import { formatSubject, readSubject } from './sheet-subject';
import { SHEET_PROJECTIONS, SHEET_THEMES, type SheetExtent, type SheetView } from './sheet-view';
import { ID, readDrawnIds, type AddressContext } from '../page/url';
import { measureParameter, MEASURES, USUAL_MEASURE } from '../../territory/measures';
import { MAP_FACETS } from '../page/view';

/**
 * Values that an address may name; its `locale` is that of the page, and `opening[0]` what is shown where no version is
 * named.
 */
export type SheetAddressContext = ComparableVersions & Pick<AddressContext, 'dates' | 'locale'>;

/**
 * Something in an address that was not taken as it stands; for `notes`, how many annotations were left out, for
 * `signs`, what none of the faces of images has.
 */
export type SheetNotice = VersionNotice | QueryNotice<SheetNoticeKind | 'date' | 'parameter' | 'page'>;
type SheetNoticeKind =
  | 'signs'
  | 'figure'
  | 'facet'
  | 'measure'
  | 'layer'
  | 'class'
  | 'size'
  | 'view'
  | 'box'
  | 'projection'
  | 'theme'
  | 'ground'
  | 'plain'
  | 'language'
  | 'headline'
  | 'subtitle'
  | 'panels'
  | 'notes';
type SheetQuery = QueryReader<SheetNoticeKind>;

/** Every parameter that an image's address may have. */
export const SHEET_PARAMETERS = [
  'version',
  'versions',
  'figure',
  'date',
  'line',
  'dateB',
  'lineB',
  'facet',
  'measure',
  'hide',
  'only',
  'assets',
  'bands',
  'pull',
  'size',
  'view',
  'box',
  'projection',
  'theme',
  'ground',
  'plain',
  'lang',
  'headline',
  'subtitle',
  'panels',
  'notes'
] as const;
/** Longer annotations would make links that mail programs and messengers cut off. */
const LONGEST_NOTES_IN_LINK = 1500;

const PANELS = MOVING_LANDS.map(({ id }) => id);

/** The lands of a chart; all of them is how a chart is drawn without a word. */
function readPanels(query: SheetQuery): readonly string[] {
  const panels = query.chooseSome('panels', PANELS);
  return panels.length === PANELS.length ? [] : panels;
}

/** Words of the reader's own, as an image can show them. */
function readWords(query: SheetQuery, name: 'headline' | 'subtitle'): string {
  const given = query.get(name) ?? '';
  const words = cleanText(given);
  if (words !== given) query.ignore(name, given, words);
  return words;
}

function readExtent(query: SheetQuery): SheetExtent {
  const given = query.match('box', BOX, null);
  const read = given === null ? null : parseBox(given);
  const box = read !== null && showsUkraine(read) ? read : null;
  if (given !== null && (box === null || formatBox(box) !== given)) {
    query.ignore('box', given, box === null ? undefined : formatBox(box));
  }
  if (box !== null && query.has('view')) query.ignore('parameter', 'view');
  return box ?? query.choose('view', [...PRESET_VIEW_IDS, 'zones'] as const, null) ?? 'own';
}

/** Whether an image can show what lies along its line: that of bands, and those of several versions. */
const isAlongLine = ({ kind }: SheetView['subject']): boolean =>
  kind === 'bands' || kind === 'side-by-side' || kind === 'difference' || kind === 'multiples';

/**
 * Reads what an image shows from the query of the export page. Total: whatever it holds, the result can be drawn, with
 * a notice for each part that was not taken as it stands.
 */
export function parseSheetView(
  search: string,
  context: SheetAddressContext
): { view: SheetView; notices: SheetNotice[] } {
  const query: SheetQuery = new QueryReader(search);
  const { subject, notices } = readSubject(query, context);
  const [date, dateB] = [query.date('date', context.dates), query.date('dateB', context.dates)];
  // Two maps that stand for themselves can lie on two lines, and one version be set against itself on another.
  const mayDiffer = subject.kind === 'side-by-side' || subject.kind === 'moved';
  if (dateB !== null && !mayDiffer) query.ignore('parameter', 'dateB');
  const [hasBands, mayPull] = [subject.kind === 'bands', isAlongLine(subject)];
  if (!hasBands && query.has('bands')) query.ignore('parameter', 'bands');
  if (!mayPull && query.has('pull')) query.ignore('parameter', 'pull');
  const size = query.match('size', SIZE, 'article');
  const notes = parseAnnotations(query.match('notes', /^/u, ''));
  if (notes.leftOut > 0) query.ignore('notes', String(notes.leftOut));
  if (notes.signs.length > 0) query.ignore('signs', notes.signs.join(' '));
  const view: SheetView = {
    subject,
    locale: query.choose('language', INTERFACE_LANGUAGES, context.locale, 'lang'),
    date,
    dateB: mayDiffer && dateB !== date ? dateB : null,
    facet: query.choose('facet', MAP_FACETS, 'status'),
    measure: query.choose('measure', MEASURES, USUAL_MEASURE),
    hidden: query.chooseSome('layer', LAYER_IDS, 'hide'),
    isolated: query.match('class', ID, null, 'only'),
    assets: readDrawnIds(query, 'assets'),
    bands: hasBands ? readDrawnIds(query, 'bands') : [],
    pull: mayPull ? query.get('pull') : null,
    size: nearestSize(size),
    extent: readExtent(query),
    projection: query.choose('projection', SHEET_PROJECTIONS, 'mercator'),
    theme: query.choose('theme', SHEET_THEMES, 'light'),
    isTransparent: query.choose('ground', ['paper', 'transparent'], 'paper') === 'transparent',
    isPlain: query.choose('plain', ['0', '1'], '0') === '1',
    headline: readWords(query, 'headline'),
    subtitle: readWords(query, 'subtitle'),
    panels: readPanels(query),
    annotations: notes.annotations
  };
  if (formatSize(view.size) !== size) query.ignore('size', size, formatSize(view.size));
  query.ignoreOthers(SHEET_PARAMETERS);
  return { view, notices: [...notices, ...query.notices] };
}

/**
 * Writes the query of an image, canonically: defaults are left out, the order is fixed, so that equal images have equal
 * addresses. With every annotation, as the state in a file has it; see `formatSheetLink` for links.
 *
 * @param pageLocale of the page that the query is for: the image's own language is left out where it is the same
 */
export function formatSheetView(view: SheetView, pageLocale: InterfaceLanguage = 'en'): string {
  const { extent } = view;
  const isBox = typeof extent !== 'string';
  return formatQuery({
    ...formatSubject(view.subject),
    ...lineParameter('date', view.date),
    ...lineParameter('dateB', view.dateB === view.date ? null : view.dateB),
    facet: view.facet === 'status' ? null : view.facet,
    measure: measureParameter(view.measure),
    hide: LAYER_IDS.filter((layer) => view.hidden.includes(layer)).join(','),
    only: view.isolated,
    assets: view.assets.join(','),
    bands: view.subject.kind === 'bands' ? view.bands.join(',') : '',
    pull: isAlongLine(view.subject) ? view.pull : null,
    size: view.size === 'article' ? null : formatSize(view.size),
    view: isBox || extent === 'own' ? null : extent,
    box: isBox ? formatBox(extent) : null,
    projection: view.projection === 'mercator' ? null : view.projection,
    theme: view.theme === 'light' ? null : view.theme,
    ground: view.isTransparent ? 'transparent' : null,
    plain: view.isPlain ? '1' : null,
    lang: view.locale === pageLocale ? null : view.locale,
    headline: view.headline,
    subtitle: view.subtitle,
    panels: PANELS.filter((id) => view.panels.includes(id)).join(','),
    notes: formatAnnotations(view.annotations)
  });
}

/** Whether a link can carry the annotations of an image; the file always does. */
export function fitsLink({ annotations }: Pick<SheetView, 'annotations'>): boolean {
  return formatAnnotations(annotations).length <= LONGEST_NOTES_IN_LINK;
}

/** The query for a link: as `formatSheetView`, but without annotations where they are too long for one. */
export function formatSheetLink(view: SheetView, pageLocale: InterfaceLanguage = 'en'): string {
  return formatSheetView(fitsLink(view) ? view : { ...view, annotations: [] }, pageLocale);
}
