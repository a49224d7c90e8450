import { datedLine } from '$lib/territory/line-of-contact';
import { writeFacesGeojson, writeFacesTopojson, type FaceFileInput } from '$lib/export/work/face-files';
import { licencesOf } from '$lib/export/notes/licences';
import { readManifest, readMapGeodata } from '$lib/server/read-geodata';
import type { Draft } from './draft';
import { dataDates, publishedCredits } from './version-files';

/** The formats that the faces of a line of contact are published in. */
export const FACE_FORMATS = [
  { extension: 'geojson', label: 'GeoJSON', mediaType: 'application/geo+json', write: writeFacesGeojson },
  { extension: 'topojson', label: 'TopoJSON', mediaType: 'application/json', write: writeFacesTopojson }
] as const;

/** Where a file of faces is, relative to the other data files. */
export const faceFilePath = (date: string, extension: string): string => `faces/${date}.${extension}`;

function faceFileInput(date: string): FaceFileInput {
  const { territory } = readMapGeodata(date);
  return { line: datedLine(date), territory, units: readManifest().units, credits: publishedCredits() };
}

/** The faces of every line of contact: from them and `face-zones.csv` every version can be drawn on every line. */
export function draftFaceFiles(): Draft[] {
  const licences = licencesOf(publishedCredits());
  return dataDates().flatMap((date) =>
    FACE_FORMATS.map(({ extension, label, mediaType, write }) => ({
      path: faceFilePath(date, extension),
      title: `The faces of the territory, and the line of contact, of ${date} (${label})`,
      mediaType,
      licences,
      write: () => write(faceFileInput(date))
    }))
  );
}
