import { expect, it } from 'vitest';
import { formatOfFile } from './format-of-file';

const FORMATS = [
  { id: 'svg', extension: 'svg' },
  { id: 'png', extension: 'png' },
  { id: 'jpeg', extension: 'jpg' },
  { id: 'geojson', extension: 'geojson' },
  { id: 'topojson', extension: 'topojson' },
  { id: 'shapefile', extension: 'shp.zip' },
  { id: 'press-pack', extension: 'zip' }
];
const find = (asked: string | null, file: string) => formatOfFile(asked, file, FORMATS, 'svg');

it.each([
  [null, 'map.png', 'png'],
  [null, 'folder.v2/map.JPG', 'jpeg'],
  [null, 'map.jpeg', 'jpeg'],
  [null, 'zones.shp.zip', 'shapefile'],
  [null, 'pack.zip', 'press-pack'],
  [null, 'map', 'svg'],
  [null, '-', 'svg'],
  ['png', 'map', 'png'],
  ['geojson', 'zones.json', 'geojson'],
  ['shapefile', 'zones.zip', 'shapefile'],
  ['gif', 'map.gif', 'gif']
])('%s and %s make %s', (asked, file, format) => {
  expect(find(asked, file)).toBe(format);
});

it.each([
  ['png', 'map.svg', /“png” ends in “\.png”/u],
  ['shapefile', 'zones.shp', /ends in “\.shp\.zip”, not in “\.shp”/u],
  [null, 'zones.shp', /“\.shp” is that of no format.*\.shp\.zip/u],
  [null, 'map.gif', /“\.gif” is that of no format/u],
  [null, 'zones.json', /several formats/u]
])('%s and %s are refused', (asked, file, says) => {
  expect(() => find(asked, file)).toThrow(says);
});
