import { render } from 'svelte/server';
import type { MapProjection } from '$lib/cartography/ground/projection';
import type { Locale } from '$lib/i18n/locale';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import type { View } from '$lib/view/page/view';
import LaidLegend from '../../frame/LaidLegend.svelte';
import type { LaidPart, OverMap } from './laid-part';
import type { PaintedLand } from '../site-files';

/** What an address lays over a map: a place, assets, distances along the line; maps of two versions have but some of it. */
type MaybeLaid = Pick<View, 'assets' | 'pull'> & Partial<Pick<View, 'place' | 'bands' | 'hidden'>>;

/** Everything that is laid over a map. */
export interface LaidOver extends Required<Omit<LaidPart, 'draw'>> {
  /** Rows of the legend, as markup. */
  readonly legend: string;
  readonly draw: (version: Pick<PlanVersion, 'sites'>, projection: MapProjection) => OverMap;
}

/** What lies over the map on a line of contact, the lowest first; each part by code of its own. */
export async function fetchLaidOver(view: MaybeLaid, land: PaintedLand, locale: Locale): Promise<LaidOver> {
  const { place = null, assets: kinds, bands = [], pull, hidden = [] } = view;
  const parts = await Promise.all([
    bands.length === 0 ? {} : import('./lay-bands').then(({ layBands }) => layBands(bands, land, locale)),
    pull === null ? {} : import('./lay-pull-back').then(({ layPullBack }) => layPullBack(pull, land, locale)),
    kinds.length === 0 ? {} : import('./lay-assets').then(({ layAssets }) => layAssets(kinds, hidden, locale)),
    place === null ? {} : import('./lay-place').then(({ layPlace }) => layPlace(place, locale))
  ] as const satisfies readonly (Partial<LaidPart> | Promise<LaidPart>)[]);
  const all: readonly Partial<LaidPart>[] = parts;
  const hasBands = bands.length > (all[0]?.unknown?.length ?? 0);
  return {
    draw: (version, projection) => {
      // Signs have one place each; distances are written where those leave room.
      const drawn = all.reduceRight<Partial<OverMap>[]>((above, { draw }) => {
        const taken = above.flatMap(({ covered = [] }) => covered);
        return [draw?.(version, projection, taken) ?? {}, ...above];
      }, []);
      return {
        edges: drawn.flatMap(({ edges = [] }) => edges),
        nodes: drawn.flatMap(({ nodes = [] }) => nodes),
        covered: drawn.flatMap(({ covered = [] }) => covered)
      };
    },
    legend: render(LaidLegend, { props: { assets: kinds, hasBands, pull, code: locale.code } }).body,
    unknown: [...all].reverse().flatMap(({ unknown = [] }) => unknown),
    lostPlace: all.find(({ lostPlace = null }) => lostPlace !== null)?.lostPlace ?? null,
    faults: all.flatMap(({ faults = [] }) => faults)
  };
}
