import {
  type FigureMethod,
  type HeldLand,
  type PublishedFigure,
  FIGURE_METHODS
} from '../../plans/schema/published-figure';
import { measureFigure, wholeAreaKm2, type MeasuredAtlas } from './measure-figure';

/** Least and largest. */
export type FigureSpan = readonly [number, number];

/** Figures of the same land by publishers who count by one method. */
export interface MethodRange {
  readonly method: FigureMethod;
  /** Share held by Russia, 0 to 1. */
  readonly heldByRussia: FigureSpan;
  /** Area that remains with Ukraine by these figures, km². */
  readonly leftToUkraineKm2: FigureSpan;
  /** Published share less the atlas's own on the figure's day, 0.01 being a percentage point. */
  readonly aboveOurs: FigureSpan;
  readonly figures: readonly PublishedFigure[];
}

/** Land whose publishers count in different ways. */
export interface FigureRange {
  readonly units: readonly string[];
  readonly methods: readonly MethodRange[];
}

type LandFigure = PublishedFigure & { readonly measure: HeldLand & { readonly units: readonly string[] } };

function isOfSomeUnits(figure: PublishedFigure): figure is LandFigure {
  return typeof figure.measure === 'object' && figure.measure.units !== 'all';
}

function rangeOf(values: readonly number[]): FigureSpan {
  return [Math.min(...values), Math.max(...values)];
}

/** A figure's value, of whichever holder and in whichever unit, as the share of the land that Russia holds. */
function shareHeldByRussia(value: number, { measure, unit }: LandFigure, wholeKm2: number): number {
  const share = unit === '%' ? value / 100 : value / wholeKm2;
  return measure.holder === 'russia' ? share : 1 - share;
}

function rangeOfMethod(method: FigureMethod, figures: readonly LandFigure[], atlas: MeasuredAtlas): MethodRange {
  const rows = figures.map((figure) => {
    const wholeKm2 = wholeAreaKm2(figure.measure.units, atlas);
    const share = shareHeldByRussia(figure.value, figure, wholeKm2);
    const ours = shareHeldByRussia(measureFigure(figure, atlas), figure, wholeKm2);
    return { share, leftKm2: (1 - share) * wholeKm2, above: share - ours };
  });
  return {
    method,
    heldByRussia: rangeOf(rows.map(({ share }) => share)),
    leftToUkraineKm2: rangeOf(rows.map(({ leftKm2 }) => leftKm2)),
    aboveOurs: rangeOf(rows.map(({ above }) => above)),
    figures
  };
}

/** Range of each method for all land that is published by more than one, in the order of the figures. */
export function rangesByMethod(figures: readonly PublishedFigure[], atlas: MeasuredAtlas): FigureRange[] {
  const landOf = ({ measure }: LandFigure) => measure.units.join(' ');
  const ofLands = figures.filter(isOfSomeUnits);
  return [...new Set(ofLands.map(landOf))].flatMap((land) => {
    const ofLand = ofLands.filter((figure) => landOf(figure) === land);
    const methods = FIGURE_METHODS.flatMap((method) => {
      const alike = ofLand.filter((figure) => figure.method === method);
      return alike.length === 0 ? [] : [rangeOfMethod(method, alike, atlas)];
    });
    return methods.length < 2 ? [] : [{ units: ofLand[0]?.measure.units ?? [], methods }];
  });
}
