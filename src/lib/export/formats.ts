import type { ExportFormat } from './format';

const modules = import.meta.glob<ExportFormat>(['./formats/*.ts', '!./formats/*.test.ts'], {
  eager: true,
  import: 'default'
});

/** The formats that machines read, in the order in which pages offer them: what most programs open comes first. */
const OFFERED_FIRST = ['geojson', 'csv', 'kml', 'topojson'];

const rank = ({ id }: ExportFormat): number => {
  const index = OFFERED_FIRST.indexOf(id);
  return index < 0 ? OFFERED_FIRST.length : index;
};

/** Every registered format. */
export const EXPORT_FORMATS: readonly ExportFormat[] = Object.values(modules).sort((a, b) => rank(a) - rank(b));
