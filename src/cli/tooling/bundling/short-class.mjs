import { createHash } from 'node:crypto';

/** First letters of no class that anybody writes by hand. */
const FIRST = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const OTHERS = `${FIRST}${FIRST.toLocaleLowerCase('en')}0123456789`;
/** Six million names: that two of some hundred components get the same one is as likely as one in a hundred. */
const LENGTH = 4;

/** @type {Map<string, string>} */
const styles = new Map();

/**
 * The class by which a component's styles find its elements: of four letters, the same wherever it is compiled.
 *
 * @param {{ css: string }} component
 * @returns {string}
 * @throws where another component's styles have the same
 */
export function shortClass({ css }) {
  const bytes = createHash('sha256').update(css).digest();
  const name = Array.from({ length: LENGTH }, (_, place) => {
    const letters = place === 0 ? FIRST : OTHERS;
    return letters[bytes.readUInt16BE(place * 2) % letters.length];
  }).join('');
  const other = styles.get(name);
  if (other !== undefined && other !== css)
    throw new Error(`Styles of two components are both called ${name}: change one of them, if only by a space.`);
  styles.set(name, css);
  return name;
}
