import { base } from '$app/paths';
import { fetchJson } from '$lib/client/fetch-json';
import { once } from '$lib/once';
import { townsInFaces, type Town, type TownFile } from '$lib/places/towns';
import { GEODATA_FOLDER } from '$lib/territory/geodata-folder';

type FaceIds = Parameters<typeof townsInFaces>[2];

/** The larger places in some faces on a date. */
export type TownsIn = (date: string, faces: FaceIds) => Town[];

/** The larger places of every date, fetched when they are first asked for. */
export const fetchTownFile = once(
  async (): Promise<TownFile> => (await fetchJson(base, `${GEODATA_FOLDER}/towns.json`)) as TownFile
);

/** The same, asked by faces. */
export const fetchTowns = once(async (): Promise<TownsIn> => {
  const file = await fetchTownFile();
  return (date, faces) => townsInFaces(file, date, faces);
});
