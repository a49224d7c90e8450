import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { roundShare, roundToTenth } from '../table/area-table';
import { peopleCells, peopleParts } from '../table/people-cells';
import { comparisonNotes } from '../notes/comparison-notes';
import { lineFeatures } from '../table/features';
import type { ComparisonFormat, ComparisonInput } from '../format/format';
import { transitionCodes, transitionsInWords } from '../table/transition-table';
import { encodeText } from '../table/zip-files';
import { dissolveShape, inZone } from '../shapes/zone-shapes';
import { unitName } from '../../territory/unit-name';

function transitionFeatures({ comparison, a }: ComparisonInput): Feature<Geometry | null>[] {
  return transitionsInWords(comparison).map(({ transition, words }) => ({
    type: 'Feature',
    id: `transition:${transition.from}>${transition.to}`,
    geometry: dissolveShape(a.geodata.territory, inZone(transition.faces)) ?? null,
    properties: {
      feature: 'transition',
      ...transitionCodes(comparison, transition),
      isSame: transition.isSame,
      isSilent: transition.isSilent,
      ...words,
      areaKm2: roundToTenth(transition.areaKm2),
      shareOfUkraine: roundShare(transition.shareOfUkraine),
      ...(transition.people && { ...peopleCells(transition.people), ...peopleParts(transition.people) }),
      units: transition.units.map(({ unit, areaKm2, shareOfUnit, people }) => ({
        unit,
        nameEn: unitName(a.units, unit).en,
        nameUk: unitName(a.units, unit).uk,
        areaKm2: roundToTenth(areaKm2),
        shareOfUnit: roundShare(shareOfUnit),
        ...(people && peopleCells(people))
      }))
    }
  }));
}

/** GeoJSON by RFC 7946: one feature per transition, the line of contact, and how it was compared under “about”. */
export default {
  id: 'geojson',
  extension: 'geojson',
  mediaType: 'application/geo+json',
  label: { en: 'GeoJSON', uk: 'GeoJSON' },
  write: async (input) => {
    const collection: FeatureCollection<Geometry | null> = {
      type: 'FeatureCollection',
      features: [...transitionFeatures(input), ...lineFeatures(input.a.geodata.territory, input.a.partition.line)]
    };
    return encodeText(`${JSON.stringify({ ...collection, about: comparisonNotes(input) })}\n`);
  }
} satisfies ComparisonFormat;
