import { escapeXml } from '../../../cartography/scene/svg-text';
import type { ImageMetadata } from '../job/image-job';
import { unescapeXml } from './unescape-xml';

/** Namespace of the one property that is the atlas's own. */
const NAMESPACE = 'urn:peace-plan-atlas:1';

/** Who made an image, in few enough bytes for every field. */
export const CREATOR = 'Peace Plan Atlas';

const localised = (property: string, text: string): string =>
  `<${property}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt></${property}>`;

/**
 * Metadata of an image as RDF: Dublin Core, the alternative text as the IPTC has it since 2021, what picture
 * desks read, and the state.
 */
export function describeAsRdf({ title, caption, altText, credit, rights, language, state }: ImageMetadata): string {
  return (
    `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"` +
    ` xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"` +
    ` xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" xmlns:atlas="${NAMESPACE}">` +
    localised('dc:title', title) +
    localised('dc:description', caption) +
    localised('Iptc4xmpCore:AltTextAccessibility', altText) +
    `<dc:creator><rdf:Seq><rdf:li>${escapeXml(credit)}</rdf:li></rdf:Seq></dc:creator>` +
    `<photoshop:Headline>${escapeXml(title)}</photoshop:Headline>` +
    `<photoshop:Credit>${escapeXml(credit)}</photoshop:Credit>` +
    `<photoshop:Source>${CREATOR}</photoshop:Source>` +
    localised('dc:rights', rights) +
    `<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>` +
    `<dc:identifier>${escapeXml(state)}</dc:identifier>` +
    `<atlas:state>${escapeXml(state)}</atlas:state>` +
    `</rdf:Description>`
  );
}

const rdf = (description: string): string =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${description}</rdf:RDF>`;

/** The content of an SVG file's `<metadata>`. */
export const describeForSvg = (metadata: ImageMetadata): string => rdf(describeAsRdf(metadata));

/** An XMP packet (ISO 16684-1), for formats that have a place for one. */
export function xmpPacket(metadata: ImageMetadata): string {
  return (
    `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">` +
    `${rdf(describeAsRdf(metadata))}</x:xmpmeta><?xpacket end="w"?>`
  );
}

/** The state that a text with such a description holds. */
export function stateInXmp(text: string): string | undefined {
  const found = /<atlas:state>([^<]*)<\/atlas:state>/u.exec(text)?.[1];
  return found === undefined ? undefined : unescapeXml(found);
}
