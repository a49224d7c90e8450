import type { GeometryObject, Topology } from 'topojson-specification';
import { BadLine } from '../../territory/line/bad-line';
import type { FoundFeature, FoundShapes, LineFormat } from '../reading/line-format';

const isTopology = (value: unknown): value is Topology =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'Topology';

/** TopoJSON with any number of objects. */
export default {
  id: 'topojson',
  label: 'TopoJSON',
  endings: ['topojson', 'json'],
  recognises: ({ documents }) => documents?.some(isTopology) ?? false,
  read: async ({ documents = [] }): Promise<FoundShapes> => {
    const { feature } = await import('topojson-client');
    const features = documents.filter(isTopology).flatMap((topology) =>
      Object.entries(topology.objects).flatMap(([name, object]): FoundFeature[] => {
        try {
          const found = feature(topology, object as GeometryObject);
          const list = found.type === 'FeatureCollection' ? found.features : [found];
          return list.map(({ geometry, properties }) => ({ geometry, properties: properties ?? {} }));
        } catch {
          // An arc that is not there, most often.
          throw new BadLine('layer-damaged', undefined, { layer: name });
        }
      })
    );
    return { features };
  }
} satisfies LineFormat;
