import { kindOf } from '$lib/assets/asset';
import { rangesByMethod } from '$lib/derivation/figures/figure-ranges';
import { agrees, measureFigure } from '$lib/derivation/figures/measure-figure';
import { CORRECTIONS } from '$lib/plans/corrections';
import { DONETSK } from '$lib/plans/schema/lands';
import { LEFT_OUT_FIGURES, PUBLISHED_FIGURES } from '$lib/plans/published-figures';
import { SOURCES } from '$lib/plans/sources';
import { localeOfSegment } from '$lib/i18n/locale';
import { PrerenderedMarkup } from '$lib/prerendered-markup';
import { readAssets, readManifest, readVerification, requireFaces } from '$lib/server/read-geodata';
import type { Manifest } from '$lib/territory/manifest';
import { officialAreaAllowance } from '$lib/territory/official-areas';
import { HOLDERS } from '$lib/territory/territory';
import type { MeasuredPart } from '$lib/territory/verification';
import { writeLengths } from './lengths-markup.server';

/** Whether texts are about this part: Donetsk Oblast held by Ukraine on any date, and every part on the newest line. */
function isKeyPart({ date, unit, holder }: MeasuredPart, newestDate: string | undefined): boolean {
  return holder === 'ukraine' ? unit === DONETSK.code : date === newestDate;
}

/** The distances from the line at which faces are cut, by unit: whatever the faces have. */
function bandsOf({ dates }: Manifest): { unit: string; km: number[] }[] {
  const cut = dates.flatMap(({ faces }) => faces).filter(({ bandKm }) => bandKm !== undefined);
  return [...new Set(cut.map(({ unit }) => unit))].map((unit) => {
    const distances = cut.filter((face) => face.unit === unit).map(({ bandKm = 0 }) => bandKm);
    return { unit, km: [...new Set(distances)].sort((a, b) => a - b) };
  });
}

/** All people by the official estimate: without the two units that it does not cover. */
function officialPeople(date: string): number {
  const { faces, people } = requireFaces(date);
  const all = people?.(faces);
  return all === undefined ? NaN : all.estimate - all.crimea;
}

/** Everything that the method page shows: measured, compared and cited while prerendering. */
export function loadMethodPage(langSegment: string | undefined) {
  const manifest = readManifest();
  const { units, dates, sources } = manifest;
  const { units: measuredUnits, parts, generalised, lines, accuracy } = readVerification();
  const { assets } = readAssets();
  const atlas = { units, dates, lines };
  const lineDates = dates.map(({ date }) => date);
  const cited = new Set(PUBLISHED_FIGURES.flatMap((figure) => figure.sources));
  return {
    lineDates,
    assets: {
      all: assets.length,
      plants: assets.filter((asset) => kindOf(asset) === 'power').length
    },
    officialPeople: officialPeople(lineDates.at(-1) ?? ''),
    lengths: new PrerenderedMarkup(writeLengths(localeOfSegment(langSegment).code)),
    sourceFiles: sources,
    units: units.map(({ code, name, officialAreaKm2 }) => {
      const measured = measuredUnits.find((unit) => unit.code === code);
      if (measured === undefined) throw new Error(`static/geodata/verification.json does not measure ${code}.`);
      return { ...measured, name, officialAreaKm2, reason: officialAreaAllowance(code).reason };
    }),
    parts: HOLDERS.flatMap((holder) =>
      parts.filter((part) => part.holder === holder && isKeyPart(part, lineDates.at(-1)))
    ),
    generalised,
    accuracy,
    bands: bandsOf(manifest),
    figures: PUBLISHED_FIGURES.map((figure) => {
      const ours = measureFigure(figure, atlas);
      return { figure, ours, agrees: agrees(ours, figure) };
    }),
    leftOut: LEFT_OUT_FIGURES,
    ranges: rangesByMethod(PUBLISHED_FIGURES, atlas),
    publications: SOURCES.filter(({ id }) => cited.has(id)),
    corrections: CORRECTIONS
  };
}

export type MethodPageData = ReturnType<typeof loadMethodPage>;
