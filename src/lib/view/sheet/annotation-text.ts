import { settableText, unsettableSigns } from './settable-text';
import type { Annotation, LngLat } from './sheet-view';

/** More than these hide the map that they explain. */
export const MOST_ANNOTATIONS = 24;
/** Characters of one text. */
export const LONGEST_TEXT = 120;
/** Kilometres. */
const RADIUS_LIMITS = [0.1, 1000] as const;
/** Mercator ends here. */
const HIGHEST_LATITUDE = 85;

/** The form of the text: another form gets another number, and this one stays readable. */
const VERSION = '1.';
/** Twice what the limits above allow; nothing longer was written by the atlas. */
const LONGEST_ENCODED = 40_000;
const NUMBER = /^-?\d{1,4}(?:\.\d{1,3})?$/u;

/**
 * A text that can stand on one line of an image: without control and formatting characters, which would reverse or hide
 * what follows, without halves of characters, and without signs that images would show as boxes; at most
 * `LONGEST_TEXT` long.
 */
export function cleanText(text: string): string {
  const plain = text.replace(/[\p{Cf}\p{Cs}]|(?!\s)\p{Cc}/gu, '').replace(/\s+/gu, ' ');
  const oneLine = settableText(plain).replace(/ +/gu, ' ').trim();
  return [...oneLine].slice(0, LONGEST_TEXT).join('').trim();
}

/** Rounds to so many decimals; never to a negative zero, which would be written as another number. */
const round = (value: number, decimals: number): number => Number(value.toFixed(decimals)) + 0;

function cleanPosition([lng, lat]: LngLat): LngLat | undefined {
  const isOnMap = Math.abs(lng) <= 180 && Math.abs(lat) <= HIGHEST_LATITUDE;
  // Three decimals are about 100 m: finer than any line of the atlas.
  return isOnMap ? [round(lng, 3), round(lat, 3)] : undefined;
}

/** An annotation within the limits, or nothing where it has no text or lies off the map. */
function cleanAnnotation(annotation: Annotation): Annotation | undefined {
  if (annotation.kind === 'arrow') {
    const [from, to] = [cleanPosition(annotation.from), cleanPosition(annotation.to)];
    return from === undefined || to === undefined ? undefined : { kind: 'arrow', from, to };
  }
  const at = cleanPosition(annotation.at);
  if (at === undefined) return undefined;
  if (annotation.kind === 'text') {
    const text = cleanText(annotation.text);
    return text === '' ? undefined : { kind: 'text', at, text };
  }
  const [least, most] = RADIUS_LIMITS;
  const radiusKm = round(Math.min(most, Math.max(least, annotation.radiusKm)), 1);
  return Number.isNaN(radiusKm) ? undefined : { kind: 'circle', at, radiusKm };
}

/** The annotations that can be drawn and kept, within their limits, in their order. */
export function cleanAnnotations(annotations: readonly Annotation[]): Annotation[] {
  return annotations.flatMap((annotation) => cleanAnnotation(annotation) ?? []).slice(0, MOST_ANNOTATIONS);
}

/** One line for each: its kind's first letter, its numbers, and its text, which has no line break. */
function writeLine(annotation: Annotation): string {
  switch (annotation.kind) {
    case 'text':
      return ['t', ...annotation.at, annotation.text].join(' ');
    case 'arrow':
      return ['a', ...annotation.from, ...annotation.to].join(' ');
    case 'circle':
      return ['c', ...annotation.at, annotation.radiusKm].join(' ');
  }
}

function readLine(line: string): Annotation | undefined {
  const [kind, ...words] = line.split(' ');
  const counts: Readonly<Record<string, number>> = { t: 2, a: 4, c: 3 };
  const count = counts[kind ?? ''];
  if (count === undefined || !words.slice(0, count).every((word) => NUMBER.test(word))) return undefined;
  const [first = NaN, second = NaN, third = NaN, fourth = NaN] = words.slice(0, count).map(Number);
  const [at, rest]: [LngLat, string] = [[first, second], words.slice(count).join(' ')];
  if (kind === 't') return cleanAnnotation({ kind: 'text', at, text: rest });
  if (rest !== '') return undefined;
  if (kind === 'c') return cleanAnnotation({ kind: 'circle', at, radiusKm: third });
  return cleanAnnotation({ kind: 'arrow', from: at, to: [third, fourth] });
}

/** Annotations as text that an address can carry as it is; empty where there are none. */
export function formatAnnotations(annotations: readonly Annotation[]): string {
  const kept = cleanAnnotations(annotations);
  if (kept.length === 0) return '';
  const bytes = new TextEncoder().encode(kept.map(writeLine).join('\n'));
  // Base64 of UTF-8: Ukrainian takes less than half of what percent signs would take.
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return VERSION + base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '');
}

function decodeLines(encoded: string): string[] | undefined {
  if (!encoded.startsWith(VERSION) || encoded.length > LONGEST_ENCODED) return undefined;
  try {
    const base64 = encoded.slice(VERSION.length).replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).split('\n');
  } catch {
    // No base64, or no UTF-8: text that was cut off or written by hand.
    return undefined;
  }
}

/**
 * Reads annotations from their text. Total: what cannot be read, and what goes beyond the limits, is left out.
 *
 * @returns the annotations; how many were left out, one where nothing of the text could be read; and the signs that no
 *   image can show, which were left out of texts
 */
export function parseAnnotations(encoded: string): { annotations: Annotation[]; leftOut: number; signs: string[] } {
  if (encoded === '') return { annotations: [], leftOut: 0, signs: [] };
  const lines = decodeLines(encoded);
  if (lines === undefined) return { annotations: [], leftOut: 1, signs: [] };
  const annotations = lines.flatMap((line) => readLine(line) ?? []).slice(0, MOST_ANNOTATIONS);
  const texts = lines.filter((line) => line.startsWith('t '));
  return { annotations, leftOut: lines.length - annotations.length, signs: unsettableSigns(texts.join('\n')) };
}
