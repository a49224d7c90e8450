import { assetFigure, assetName, assetState, assetType } from '../../assets/describe-asset';
import { lineNotes } from '../../territory/manifest';
import { formatLine } from '../../i18n/format-line';
import type { LineGeometry } from '../../cartography/ground/geodata';
import { LIGHT } from '../../cartography/symbology/palette';
import { symbolFor } from '../../cartography/symbology/symbology';
import type { Zone } from '../../derivation/partition/derive-partition';
import { spokenLand } from '../../derivation/partition/spoken-land';
import { describePlace } from '../../derivation/partition/describe-place';
import { statusKey } from '../../derivation/partition/status-key';
import { tellLandPeople } from '../../derivation/partition/describe-people';
import { formatArea, formatShare } from '../../i18n/format';
import { inLanguage } from '../../i18n/localised';
import type { Cited } from '../../plans/schema/plan-version';
import { notesAsLines } from '../notes/document-notes';
import {
  assetProperties,
  lineProperties,
  overlayProperties,
  siteProperties,
  zoneProperties
} from '../table/feature-properties';
import type { ExportInput, PublishedFormat } from '../format/format';
import {
  description,
  fillStyle,
  folder,
  lines,
  lineStyle,
  placemark,
  polygons,
  positions,
  sharedStyle,
  styleUrl,
  text
} from '../binary/kml-text';
import { dissolveShape, inExtent, inZone, lineShape } from '../shapes/zone-shapes';

/** The paraphrase with its place in the text and how we know, then open questions and sources. */
function citedLines(cited: Cited, { locale, sources }: ExportInput): string[] {
  const { code, messages } = locale;
  const listed = sources.filter(({ id }) => cited.sources.includes(id));
  return [
    inLanguage(cited.paraphrase, code),
    `(${[describePlace(cited, locale), messages.basis[cited.basis], messages.confidence[cited.confidence]].join('; ')})`,
    ...cited.disputes.map((dispute) => `${messages.dispute[dispute.kind]}: ${inLanguage(dispute.text, code)}`),
    ...(cited.sourceNeeded === undefined ? [] : [`${messages.unconfirmed}: ${cited.sourceNeeded}`]),
    ...listed.map(({ outlet, url }) => (url === null ? outlet : `${outlet}: ${url}`))
  ];
}

/** The class of a zone on the map, as the id of its style: an XML name has no `+`. */
const classId = ({ terms }: Zone): string => `class.${statusKey(terms.status, 'status').replaceAll('+', '.')}`;

/** One style per class of land that occurs, then those of overlays and of the line. */
function drawStyles({ partition: { zones } }: ExportInput): string[] {
  const byClass = new Map(zones.map((zone) => [classId(zone), zone]));
  const ofClasses = [...byClass].map(([id, { terms }]) => {
    const { hue, tint } = symbolFor(terms, 'status');
    const { fill, outline } = LIGHT.hues[hue];
    return sharedStyle(id, lineStyle(outline, 1.2) + fillStyle(fill[tint]));
  });
  return [
    ...ofClasses,
    sharedStyle('overlay', `${lineStyle(LIGHT.overlay, 2)}<PolyStyle><fill>0</fill></PolyStyle>`),
    sharedStyle('line-of-contact', lineStyle(LIGHT.lineOfContact, 3))
  ];
}

function drawZone(zone: Zone, input: ExportInput): string[] {
  const { code, messages } = input.locale;
  const shape = dissolveShape(input.geodata.territory, inZone(zone.faces));
  if (shape === undefined) return [];
  const { control, recognition, forces, administration } = zone.terms.status;
  const status = [
    messages.control[control],
    messages.recognition[recognition],
    ...forces.map((effect) => messages.forces[effect]),
    messages.administration[administration.by]
  ];
  const share = spokenLand(input.partition) === null ? `, ${formatShare(zone.shareOfUkraine, code)}` : '';
  const area = messages.aboutArea(formatArea(zone.areaKm2, code)) + share;
  const people = zone.people === undefined ? [] : [tellLandPeople(zone.people, input.locale)];
  return [
    placemark({
      name: inLanguage(zone.terms.name, code),
      about: [`${status.join('; ')}.`, `${area}.`, ...people, ...citedLines(zone.terms, input)],
      style: styleUrl(classId(zone)),
      properties: zoneProperties(zone, input),
      geometry: polygons(shape)
    })
  ];
}

function drawOverlays(input: ExportInput): string[] {
  return input.version.overlays.flatMap((overlay) => {
    const shape = dissolveShape(input.geodata.territory, inExtent(overlay.extent));
    if (shape === undefined) return [];
    const name = inLanguage(overlay.name, input.locale.code);
    const style = styleUrl('overlay');
    const properties = overlayProperties(overlay, input);
    return [placemark({ name, about: citedLines(overlay, input), style, properties, geometry: polygons(shape) })];
  });
}

function drawLine({ geodata: { territory }, partition: { line }, credits, locale }: ExportInput): string[] {
  const name = locale.messages.map.lineOfContactOn(formatLine(line, locale.code));
  const style = styleUrl('line-of-contact');
  return (territory.objects.lineOfContact.geometries as LineGeometry[]).map((part) => {
    const properties = lineProperties(part.properties.part, line);
    const geometry = lines(lineShape(territory, part));
    return placemark({
      name,
      about: [lineNotes(credits, locale.code, locale.messages.generalised)],
      style,
      properties,
      geometry
    });
  });
}

function drawSites(input: ExportInput): string[] {
  const { code, messages } = input.locale;
  return input.version.sites.map((term) => {
    const site = input.geodata.sites.find(({ id }) => id === term.site);
    return placemark({
      name: messages.map.site[term.site],
      about: [`${inLanguage(term.term, code)}.`, ...citedLines(term, input)],
      style: '',
      properties: siteProperties(term, input),
      geometry: site === undefined ? '' : `<Point>${positions([[site.lng, site.lat]])}</Point>`
    });
  });
}

function drawAssets({ assets = [], locale: { code } }: ExportInput): string[] {
  return assets.map((asset) => {
    const figure = assetFigure(asset, code);
    return placemark({
      name: assetName(asset, code),
      about: [
        `${assetType(asset, code)}${figure === null ? '' : `, ${figure}`}`,
        assetState(asset, code),
        ...(asset.note === undefined ? [] : [inLanguage(asset.note, code)]),
        ...asset.sources.map(({ outlet, url }) => `${outlet}: ${url}`)
      ],
      style: '',
      properties: assetProperties(asset),
      geometry: `<Point>${positions([[asset.lng, asset.lat]])}</Point>`
    });
  });
}

/** KML 2.2 with the atlas's colours; hatches, which KML does not know, are described in words. */
export default {
  id: 'kml',
  extension: 'kml',
  mediaType: 'application/vnd.google-earth.kml+xml',
  label: { en: 'KML', uk: 'KML' },
  isPublished: true,
  write: (input) => {
    const { code, messages } = input.locale;
    const zones = input.partition.zones.flatMap((zone) => drawZone(zone, input));
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<kml xmlns="http://www.opengis.net/kml/2.2"><Document>',
      `<name>${text(inLanguage(input.version.title, code))}</name>`,
      description(notesAsLines(input)),
      ...drawStyles(input),
      folder(messages.terms, zones),
      folder(messages.overlaysTitle, drawOverlays(input)),
      folder(messages.map.lineOfContact, drawLine(input)),
      folder(messages.sites, drawSites(input)),
      ...(input.assets?.length ? [folder(messages.assets, drawAssets(input))] : []),
      '</Document></kml>\n'
    ].join('\n');
  }
} satisfies PublishedFormat;
