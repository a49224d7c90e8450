import { assetFaceAt, isNearLine } from '../assets/asset-at';
import type { Asset, AssetFile } from '../assets/asset';
import { faceAt, kmFromLine, type FaceOutlines } from '../places/face-at';
import type { Place } from '../places/place';
import { NEAR_LINE_KM } from '../places/place-faces';
import { TOWN_POPULATION, type Town, type TownFile } from '../places/towns';
import type { IsoDate } from '../territory/territory';

/** Something in the face that it lies in. */
export interface InFace<Thing> {
  readonly thing: Thing;
  readonly face: string;
  /** Whether the generalised line cannot tell on which side it lies. */
  readonly isNearLine: boolean;
}

export type LedgerTown = Pick<Town, 'id' | 'en' | 'uk' | 'former' | 'population' | 'countedOn'>;
export type LedgerAsset = Omit<Asset, 'course' | 'nearLineOn'>;

/** Everything that lists of land name, on one line of contact. */
export interface LandThings {
  readonly towns: readonly InFace<LedgerTown>[];
  readonly assets: readonly InFace<LedgerAsset>[];
}

interface OnCourse {
  readonly course: number;
  readonly nearLineOn?: readonly IsoDate[];
}

interface CourseFile {
  readonly dates: readonly IsoDate[];
  readonly courses: readonly (readonly string[])[];
}

function placeOn<Thing extends OnCourse>({ dates, courses }: CourseFile, things: readonly Thing[], date: IsoDate) {
  const index = dates.indexOf(date);
  return things.flatMap((thing): InFace<Thing>[] => {
    const face = courses[thing.course]?.[index];
    return face === undefined ? [] : [{ thing, face, isNearLine: thing.nearLineOn?.includes(date) === true }];
  });
}

/** Towns and assets on a date of the atlas, towns the largest first; nothing for a date that the files do not have. */
export function thingsOnDate(towns: TownFile, assets: AssetFile, date: IsoDate): LandThings {
  return { towns: placeOn(towns, towns.towns, date), assets: placeOn(assets, assets.assets, date) };
}

/** The same on a person's own line. */
export function thingsWithin(outlines: FaceOutlines, places: readonly Place[], assets: readonly Asset[]): LandThings {
  const place = <Thing>(thing: Thing, face: string | undefined, isNearLine: boolean): InFace<Thing>[] =>
    face === undefined ? [] : [{ thing, face, isNearLine }];
  return {
    towns: places
      .filter(({ population }) => population >= TOWN_POPULATION)
      .flatMap((town) => place(town, faceAt(outlines, town), kmFromLine(outlines, town) <= NEAR_LINE_KM)),
    assets: assets.flatMap((asset) => place(asset, assetFaceAt(outlines, asset), isNearLine(outlines, asset)))
  };
}
