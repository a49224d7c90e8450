import { pullBackLand } from '$lib/derivation/borders/pull-back-land';
import type { LedgerAsset } from '$lib/ledger/land-things';
import { once } from '$lib/once';
import { facesOfTowns, type TownFile } from '$lib/places/towns';
import { holderOfFace, unitOfFace, type BorderFactors, type DeclaredBand } from '$lib/territory/border-factors';
import { isOwnLineId } from '$lib/territory/line-of-contact';
import type { AdministrativeUnit } from '$lib/territory/manifest';
import type { TerritoryTopology } from '$lib/territory/read-territory';
import type { Holder } from '$lib/territory/territory';
import type { PullBack } from '$lib/view/page/pull-back';
import { edgesInWorker, kmInWorker, landInWorker } from '../edges/edges-in-worker';
import { SITE_GEODATA } from '../geodata/fetch-geodata';
import { fetchTownFile } from '../geodata/fetch-towns';
import { drawPullBack, type FetchedPullBack } from './draw-pull-back';

/** An asset with its distance from a line, and whose it is counted with. */
interface MeasuredAsset {
  readonly asset: LedgerAsset;
  readonly km: number;
  readonly face: string;
}

/** Everything that a pull-back along one line is told from. */
export interface PullBackMeasures {
  readonly factors: BorderFactors;
  readonly towns: TownFile['towns'];
  readonly townFaces: ReadonlyMap<number, string>;
  readonly assets: readonly MeasuredAsset[];
  readonly units: readonly AdministrativeUnit[];
  readonly declared: readonly DeclaredBand[];
  /** Nothing but areas could be measured along a line of the reader's own. */
  readonly isLandAlone: boolean;
}

async function measureAssets(line: string, territory: TerritoryTopology): Promise<MeasuredAsset[]> {
  const { assets, dates, courses } = await SITE_GEODATA.assets();
  const known = assets.filter(({ isListedOnly }) => isListedOnly !== true);
  const kms = await kmInWorker(
    territory,
    known.map(({ lng, lat }) => [lng, lat])
  );
  return known.flatMap((asset, index) => {
    const face = courses[asset.course]?.[dates.indexOf(line)];
    return face === undefined ? [] : [{ asset, km: kms[index] ?? Infinity, face }];
  });
}

type AlongLine = Pick<PullBackMeasures, 'factors' | 'towns' | 'townFaces' | 'assets' | 'isLandAlone'>;

async function measureDated(line: string, territory: TerritoryTopology): Promise<AlongLine> {
  const [towns, assets, factors] = await Promise.all([
    fetchTownFile(),
    measureAssets(line, territory),
    SITE_GEODATA.borders(line)
  ]);
  return { factors, towns: towns.towns, townFaces: facesOfTowns(towns, line), assets, isLandAlone: false };
}

/** The same along a line of the reader's own; where not all can be measured, its land alone. */
async function measureOwn(line: string, territory: TerritoryTopology): Promise<AlongLine> {
  try {
    const { fetchOwnMeasures } = await import('../own/own-measures');
    const { assets, ...measured } = await fetchOwnMeasures(line);
    const known = assets.filter(({ thing }) => thing.isListedOnly !== true);
    const kms = await kmInWorker(
      territory,
      known.map(({ thing: { lng, lat } }) => [lng, lat])
    );
    const away = known.map(({ thing, face }, index) => ({ asset: thing, km: kms[index] ?? Infinity, face }));
    return { ...measured, assets: away, isLandAlone: false };
  } catch {
    const distances = await landInWorker(territory);
    const factors = { borders: [], outline: [], towns: [], parts: [], distances };
    return { factors, towns: [], townFaces: new Map(), assets: [], isLandAlone: true };
  }
}

/** What lies along a line is measured once for each territory. */
const knownMeasures = new WeakMap<TerritoryTopology, () => Promise<PullBackMeasures>>();
export function fetchPullBackMeasures(line: string, territory: TerritoryTopology): Promise<PullBackMeasures> {
  const measure = async (): Promise<PullBackMeasures> => {
    const [manifest, declared, along] = await Promise.all([
      SITE_GEODATA.manifest(),
      SITE_GEODATA.bands(),
      isOwnLineId(line) ? measureOwn(line, territory) : measureDated(line, territory)
    ]);
    return { ...along, units: manifest.units, declared };
  };
  const known = knownMeasures.get(territory) ?? once(measure);
  knownMeasures.set(territory, known);
  return known();
}

/** What each side would draw back from, with the assets there, the nearest to the line first. */
export function measurePullBack({ km, units }: PullBack, { factors, townFaces, assets }: PullBackMeasures) {
  const land = pullBackLand(factors, km, units, townFaces);
  const side = (holder: Holder) => ({
    ...land[holder],
    assets: assets
      .filter(({ km: away, face, asset }) => {
        const isMeant = units.length === 0 || units.includes(unitOfFace(face));
        return isMeant && away <= km[holder] && (asset.side ?? holderOfFace(face)) === holder;
      })
      .sort((a, b) => a.km - b.km)
      .map(({ asset }) => asset)
  });
  return { ukraine: side('ukraine'), russia: side('russia') };
}

/** Draws the edges of a pull-back along a line. */
export const fetchPullBack = (line: string, territory: TerritoryTopology, text: string): Promise<FetchedPullBack> =>
  drawPullBack(line, text, (distances, units) => edgesInWorker(territory, distances, units));
