import { asset } from '$app/paths';
import { townsInFaces, type Town, type TownFile } from '$lib/places/towns';
import { fetchJson } from './fetch-json';

type FaceIds = Parameters<typeof townsInFaces>[2];

/** The larger places in some faces on a date. */
export type TownsIn = (date: string, faces: FaceIds) => Town[];

async function load(): Promise<TownsIn> {
  const file = (await fetchJson(asset('/geodata/towns.json'))) as TownFile;
  return (date, faces) => townsInFaces(file, date, faces);
}

let pending: Promise<TownsIn> | undefined;

/** The larger places of every date, fetched when they are first asked for; after a failure, when they next are. */
export function fetchTowns(): Promise<TownsIn> {
  pending ??= load().catch((error: unknown) => {
    pending = undefined;
    throw error;
  });
  return pending;
}
