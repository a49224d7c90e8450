import { kindOf, type Asset } from '../../assets/asset';
import { ASSET_STATUSES } from '../../assets/asset-kinds';
import type { Zone } from '../../derivation/partition/derive-partition';
import { formatLine } from '../../i18n/format-line';
import '../../i18n/at-hand/keep-every';
import { LOCALES } from '../../i18n/locale';
import type { Localised } from '../../i18n/localised';
import type { Messages } from '../../i18n/messages/common';
import type { LineOfContact } from '../../territory/line-of-contact';
import type { Cited, Overlay, SiteTerm, Status } from '../../plans/schema/plan-version';
import { peopleCells, peopleParts } from './people-cells';
import { roundShare, roundToTenth } from './area-table';
import type { ExportInput } from '../format/format';
import { unitName } from '../../territory/unit-name';

/** One text per language out of the interface's messages. */
function inEveryLanguage(pick: (messages: Messages) => string): Localised {
  return { en: pick(LOCALES.en.messages), uk: pick(LOCALES.uk.messages) };
}

/** A text as two flat properties: programs for geodata read no nested ones. */
function flat<Name extends string>(name: Name, { en, uk }: Localised) {
  return { [`${name}En`]: en, [`${name}Uk`]: uk };
}

/** Properties that every cited statement carries into a file. */
function citedProperties(cited: Cited, { sources }: ExportInput) {
  const { point, pointNote, basis, confidence, disputes, paraphrase, sourceNeeded } = cited;
  return {
    point,
    ...(pointNote !== undefined && flat('pointNote', pointNote)),
    basis,
    ...flat(
      'basis',
      inEveryLanguage((messages) => messages.basis[basis])
    ),
    confidence,
    ...flat('paraphrase', paraphrase),
    disputes: disputes.map(({ kind, text }) => ({ kind, ...text })),
    sources: cited.sources.flatMap((id) => sources.filter((source) => source.id === id)),
    ...(sourceNeeded !== undefined && { sourceNeeded })
  };
}

/** The four facets in words. */
export function facetWords({ control, recognition, forces, administration }: Status) {
  const words = (messages: Messages) => ({
    control: messages.control[control],
    recognition: messages.recognition[recognition],
    forces: forces.map((effect) => messages.forces[effect]).join(', '),
    administration: messages.administration[administration.by]
  });
  const [en, uk] = [words(LOCALES.en.messages), words(LOCALES.uk.messages)];
  return {
    controlEn: en.control,
    controlUk: uk.control,
    recognitionEn: en.recognition,
    recognitionUk: uk.recognition,
    forcesEn: en.forces,
    forcesUk: uk.forces,
    administrationEn: en.administration,
    administrationUk: uk.administration
  };
}

/** The four facets as codes and in words. */
function statusProperties(status: Status) {
  const { control, recognition, forces, administration } = status;
  return {
    control,
    recognition,
    forces,
    administration: administration.by,
    ...facetWords(status),
    ...(administration.terms !== undefined && flat('administrationTerms', administration.terms))
  };
}

/** A zone with its status, how it is known, and its areas (km², measured before any simplification). */
export function zoneProperties(zone: Zone, input: ExportInput) {
  return {
    feature: 'zone',
    zone: zone.id,
    ...flat('name', zone.terms.name),
    ...statusProperties(zone.terms.status),
    ...citedProperties(zone.terms, input),
    areaKm2: roundToTenth(zone.areaKm2),
    shareOfUkraine: roundShare(zone.shareOfUkraine),
    ...(zone.people && { ...peopleCells(zone.people), ...peopleParts(zone.people) }),
    units: zone.units.map(({ unit, areaKm2, shareOfUnit, people }) => ({
      unit,
      ...flat('name', unitName(input.units, unit)),
      areaKm2: roundToTenth(areaKm2),
      shareOfUnit: roundShare(shareOfUnit),
      ...(people && peopleCells(people))
    }))
  };
}

/** A regime laid over zones. */
export function overlayProperties(overlay: Overlay, input: ExportInput) {
  const { id, kind, name } = overlay;
  return { feature: 'overlay', overlay: id, kind, ...flat('name', name), ...citedProperties(overlay, input) };
}

/** Properties of a site. */
export function siteProperties(term: SiteTerm, input: ExportInput) {
  const name = inEveryLanguage((messages) => messages.map.site[term.site]);
  return {
    feature: 'site',
    site: term.site,
    ...flat('name', name),
    ...flat('term', term.term),
    ...citedProperties(term, input)
  };
}

/** An asset with its state, of which date and by whom it is told. */
export function assetProperties({ id, type, en, uk, status, statusDate, confidence, figure, note, ...asset }: Asset) {
  return {
    feature: 'asset',
    asset: id,
    kind: kindOf({ type }),
    type,
    ...flat('name', { en, uk }),
    status,
    ...flat('statusInWords', ASSET_STATUSES[status].name),
    statusDate,
    confidence,
    ...(figure && { figure: figure.value, figureUnit: figure.unit }),
    ...(note && flat('note', note)),
    ...(asset.accuracyKm !== undefined && { accuracyKm: asset.accuracyKm }),
    sources: asset.sources.map(({ outlet, title, date, url }) => ({ outlet, title, date: date ?? null, url }))
  };
}

/** A part of the line of contact: `main`, or the name of a pocket. */
export function lineProperties(part: string, line: LineOfContact) {
  const nameIn = (code: 'en' | 'uk') => LOCALES[code].messages.map.lineOfContactOn(formatLine(line, code));
  return {
    feature: 'line-of-contact',
    part,
    date: line.date ?? null,
    ...flat('name', { en: nameIn('en'), uk: nameIn('uk') })
  };
}
