import { jsonLdText } from './json-ld-text';
import type { Licence } from './licences';

/** A file that a dataset is distributed as. */
export interface Distribution {
  readonly name: string;
  readonly url: string;
  readonly mediaType: string;
  readonly bytes: number;
}

/** Description of a dataset for search engines. */
export interface DatasetDescription {
  readonly name: string;
  readonly description: string;
  readonly language: string;
  readonly keywords: readonly string[];
  readonly measurement: string;
  readonly licences: readonly Licence[];
  /** First and last line of contact. */
  readonly dates: readonly [first: string, last: string];
  /** `[west, south, east, north]` in degrees. */
  readonly bbox: readonly [west: number, south: number, east: number, north: number];
  readonly distributions: readonly Distribution[];
}

/** The description as schema.org has it (https://schema.org/Dataset), as text for a script element. */
export function datasetJsonLd(dataset: DatasetDescription): string {
  const [west, south, east, north] = dataset.bbox;
  return jsonLdText({
    '@type': 'Dataset',
    name: dataset.name,
    description: dataset.description,
    inLanguage: dataset.language,
    keywords: dataset.keywords,
    version: '1',
    isAccessibleForFree: true,
    license: [...new Set(dataset.licences.map(({ url }) => url))],
    creator: { '@type': 'Organization', name: 'Peace Plan Atlas' },
    temporalCoverage: dataset.dates.join('/'),
    spatialCoverage: {
      '@type': 'Place',
      name: 'Ukraine',
      // schema.org gives boxes as latitude and longitude of two corners.
      geo: { '@type': 'GeoShape', box: [south, west, north, east].join(' ') }
    },
    measurementTechnique: dataset.measurement,
    distribution: dataset.distributions.map(({ name, url, mediaType, bytes }) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: url,
      encodingFormat: mediaType,
      contentSize: `${String(bytes)} B`
    }))
  });
}
