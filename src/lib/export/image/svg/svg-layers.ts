import { isElement, type XmlElement, type XmlNode } from './xml-tree';

const isLayer = ({ attributes }: XmlElement): boolean => /(?:^|-)layer-/u.test(attributes['id'] ?? '');

const holdsLayer = (element: XmlElement): boolean =>
  element.children.some((child) => isElement(child) && (isLayer(child) || holdsLayer(child)));

/** Inkscape lists layers within layers only: what stands around one is one too. */
function markLayers(node: XmlNode, isOutermost: boolean): XmlNode {
  if (!isElement(node) || node.name !== 'g') return node;
  const { id } = node.attributes;
  if (!isLayer(node) && !holdsLayer(node) && !(isOutermost && id !== undefined)) return node;
  return {
    ...node,
    attributes: {
      ...node.attributes,
      'inkscape:groupmode': 'layer',
      ...(id !== undefined && { 'inkscape:label': id.replace(/(^|-)layer-/u, '$1') })
    },
    children: node.children.map((child) => markLayers(child, false))
  };
}

/** A sheet whose parts are layers to Inkscape, named as they are; Illustrator and Figma go by the ids. */
export const nameLayers = (root: XmlElement): XmlElement => ({
  ...root,
  attributes: { ...root.attributes, 'xmlns:inkscape': 'http://www.inkscape.org/namespaces/inkscape' },
  children: root.children.map((child) => markLayers(child, true))
});
