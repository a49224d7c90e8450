import { datedLine } from '$lib/territory/line-of-contact';
import { writeFacesGeojson, writeFacesTopojson, type FaceFileInput } from '$lib/export/work/face-files';
import { licencesOf } from '$lib/export/notes/licences';
import { readManifest, readMapGeodata, requireFaces } from '$lib/server/read-geodata';
import type { FileOnDemand } from './file-on-demand';
import { dataDates, lastingDates, publishedCredits } from './version-files';

/** The formats that the faces of a line of contact are published in. */
export const FACE_FORMATS = [
  { extension: 'geojson', label: 'GeoJSON', mediaType: 'application/geo+json', write: writeFacesGeojson },
  { extension: 'topojson', label: 'TopoJSON', mediaType: 'application/json', write: writeFacesTopojson }
] as const;

/** The formats of the faces on a line: GeoJSON, three times as large, only of those that every table has. */
export const faceFormats = (date: string): readonly (typeof FACE_FORMATS)[number][] =>
  FACE_FORMATS.filter(({ extension }) => extension === 'topojson' || lastingDates().includes(date));

/** Where a file of faces is, relative to the other data files. */
export const faceFilePath = (date: string, extension: string): string => `faces/${date}.${extension}`;

function faceFileInput(date: string): FaceFileInput {
  const { territory } = readMapGeodata(date);
  const { people } = requireFaces(date);
  return {
    line: datedLine(date),
    territory,
    units: readManifest().units,
    credits: publishedCredits(date),
    ...(people && { people })
  };
}

/** The faces of every line of contact: from them and `face-zones.csv` every version can be drawn on every line. */
export function faceFiles(): FileOnDemand[] {
  return dataDates().flatMap((date) =>
    faceFormats(date).map(({ extension, label, mediaType, write }) => ({
      path: faceFilePath(date, extension),
      title: `The faces of the territory, and the line of contact, of ${date} (${label})`,
      mediaType,
      licences: licencesOf(publishedCredits(date)),
      write: () => write(faceFileInput(date))
    }))
  );
}
