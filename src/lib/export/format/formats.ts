import type { ExportFormat, PublishedFormat } from './format';

const modules = import.meta.glob<ExportFormat>(['../formats/*.ts', '!../formats/*.test.ts'], {
  eager: true,
  import: 'default'
});

/** The order in which pages offer formats: what most programs open comes first. */
const OFFERED_FIRST = ['geojson', 'csv', 'kml', 'topojson', 'xlsx', 'csv-commas', 'kmz', 'shapefile', 'geopackage'];

const rank = ({ id }: ExportFormat): number => {
  const index = OFFERED_FIRST.indexOf(id);
  return index < 0 ? OFFERED_FIRST.length : index;
};

/** Every registered format. */
export const EXPORT_FORMATS: readonly ExportFormat[] = Object.values(modules).sort((a, b) => rank(a) - rank(b));

/** Formats that versions are published in. */
export const PUBLISHED_FORMATS: readonly PublishedFormat[] = EXPORT_FORMATS.filter((format) => format.isPublished);
