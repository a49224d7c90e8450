import type { FoundFeature, FoundShapes, LineFormat } from '../reading/line-format';
import { numberOrText, readXml, rootOf } from '../reading/read-xml';

/** GPX 1.0 and 1.1: segments of tracks, and routes. Waypoints are points, which no line is made of. */
export default {
  id: 'gpx',
  label: 'GPX',
  endings: ['gpx'],
  recognises: ({ text }) => rootOf(text) === 'gpx',
  read: async ({ text = '' }): Promise<FoundShapes> => {
    const features: FoundFeature[] = [];
    let coordinates: (number | string)[][] = [];
    let date: string | undefined;
    let name: string | undefined;
    const around: string[] = [];
    await readXml(text, {
      open: (element, { lon, lat }) => {
        around.push(element);
        if (element === 'trkseg' || element === 'rte') coordinates = [];
        else if (element === 'trkpt' || element === 'rtept') coordinates.push([numberOrText(lon), numberOrText(lat)]);
        else if (element === 'wpt') features.push({ geometry: { type: 'Point', coordinates: [0, 0] }, properties: {} });
      },
      close: (element, told) => {
        around.pop();
        const parent = around.at(-1);
        if (element === 'trkseg' || element === 'rte') {
          features.push({ geometry: { type: 'LineString', coordinates }, properties: {} });
        } else if (element === 'time' && parent === 'metadata') date = told.trim().slice(0, 10);
        else if (element === 'name' && ['metadata', 'trk', 'rte'].includes(parent ?? '')) name ??= told.trim();
      }
    });
    return { features, ...(date !== undefined && { date }), ...(name !== undefined && { name }) };
  }
} satisfies LineFormat;
