import { expect, it } from 'vitest';
import { nameLayers } from './svg-layers';
import { parseXml, writeXml } from './xml-tree';

it('makes layers of named parts and of what stands around them, and of nothing else', () => {
  const sheet =
    '<svg><g id="figure"><g clip-path="url(#edge)"><g id="layer-zones"><g id="zone-crimea"/></g></g></g><g id="title"/><g/></svg>';
  const layer = (label: string) => `inkscape:groupmode="layer" inkscape:label="${label}"`;
  expect(writeXml(nameLayers(parseXml(sheet)))).toBe(
    '<svg xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape">' +
      `<g id="figure" ${layer('figure')}><g clip-path="url(#edge)" inkscape:groupmode="layer">` +
      `<g id="layer-zones" ${layer('zones')}><g id="zone-crimea"/></g></g></g><g id="title" ${layer('title')}/><g/></svg>`
  );
});
