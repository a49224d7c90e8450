import { exportDataMessages } from '../../i18n/messages/export-data';
import type { Localised } from '../../i18n/localised';
import { DICTIONARY } from './area-columns';

/** Names of attributes in dBase tables, which hold ten characters; they never change. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  version: 'version',
  lineOfContact: 'line_date',
  feature: 'feature',
  zone: 'zone',
  overlay: 'overlay',
  kind: 'kind',
  site: 'site',
  part: 'part',
  date: 'date',
  nameEn: 'name_en',
  nameUk: 'name_uk',
  control: 'control',
  recognition: 'recognit',
  forces: 'forces',
  administration: 'admin',
  controlEn: 'control_en',
  controlUk: 'control_uk',
  recognitionEn: 'recog_en',
  recognitionUk: 'recog_uk',
  forcesEn: 'forces_en',
  forcesUk: 'forces_uk',
  administrationEn: 'admin_en',
  administrationUk: 'admin_uk',
  administrationTermsEn: 'adm_how_en',
  administrationTermsUk: 'adm_how_uk',
  termEn: 'term_en',
  termUk: 'term_uk',
  point: 'point',
  pointNoteEn: 'ptnote_en',
  pointNoteUk: 'ptnote_uk',
  basis: 'basis',
  basisEn: 'basis_en',
  basisUk: 'basis_uk',
  confidence: 'confidence',
  paraphraseEn: 'text_en',
  paraphraseUk: 'text_uk',
  disputesEn: 'open_en',
  disputesUk: 'open_uk',
  sources: 'source_ids',
  sourceUrls: 'source_url',
  sourceNeeded: 'src_needed',
  areaKm2: 'area_km2',
  shareOfUkraine: 'share_ukr',
  people: 'people',
  peopleLow: 'people_low',
  peopleHigh: 'people_max',
  peopleSince2014: 'people2014',
  peopleCrimea: 'people_cri',
  units: 'units',
  asset: 'asset',
  type: 'type',
  status: 'status',
  statusInWordsEn: 'status_en',
  statusInWordsUk: 'status_uk',
  statusDate: 'status_day',
  figure: 'figure',
  figureUnit: 'figure_unt',
  noteEn: 'note_en',
  noteUk: 'note_uk',
  accuracyKm: 'accur_km'
};

/**
 * The name of an attribute in a dBase table.
 *
 * @throws {Error} for one that has none
 */
export function shortName(attribute: string): string {
  const name = SHORT_NAMES[attribute];
  if (name === undefined) throw new Error(`“${attribute}” has no name in src/lib/export/table/attribute-names.ts.`);
  return name;
}

/** Meaning of an attribute, from the data dictionary, or from the messages where no table has it. */
export function meaningOf(attribute: string): Localised {
  const own = (code: 'en' | 'uk') =>
    (exportDataMessages(code).attributes as Readonly<Record<string, string>>)[attribute];
  const [en, uk] = [own('en'), own('uk')];
  if (en !== undefined && uk !== undefined) return { en, uk };
  const entry = DICTIONARY.find(({ name }) => name === attribute);
  if (entry === undefined && attribute.startsWith('people')) return meaningOf(`zoneP${attribute.slice(1)}`);
  if (entry === undefined) throw new Error(`“${attribute}” has no meaning in src/lib/export/table/area-columns.ts.`);
  return entry.meaning;
}
