import { faceAt, kmFromLine, type FaceOutlines } from '../places/face-at';
import { NEAR_LINE_KM } from '../places/place-faces';
import type { Asset } from './asset';

/** An asset that stands across the line of contact is counted with its `side` where the line is as near as this. */
const ACROSS_LINE_KM = 5;

type Located = Pick<Asset, 'unit' | 'lng' | 'lat' | 'side' | 'accuracyKm'>;

const isAcross = (outlines: FaceOutlines, asset: Located): boolean =>
  asset.side !== undefined && kmFromLine(outlines, asset) <= ACROSS_LINE_KM;

/** Whether the generalised line cannot tell on which side of it an asset lies. */
export const isNearLine = (outlines: FaceOutlines, asset: Located): boolean =>
  isAcross(outlines, asset) || kmFromLine(outlines, asset) <= Math.max(NEAR_LINE_KM, asset.accuracyKm ?? 0);

/** The face of an asset; of one that stands across the line, that of its side where its unit has one. */
export function assetFaceAt(outlines: FaceOutlines, asset: Located): string | undefined {
  const faces = outlines.faces.filter(({ holder }) => holder === asset.side);
  const ofSide = isAcross(outlines, asset) ? faceAt({ faces }, asset) : undefined;
  return ofSide ?? faceAt(outlines, asset);
}
