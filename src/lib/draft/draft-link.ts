import type { Localised } from '../i18n/localised';
import { DRAFT_FORM, type OwnDraft } from './draft';
import type { UnknownForm } from './migrate-draft';
import { readDraft, type ReadDraft } from './read-draft';

/** Characters of a draft in a link: messengers and mail programs cut longer addresses. */
export const LONGEST_LINK = 8000;
/** Bytes that a link may unfold to: a draft of a hundred long clauses has fewer. */
const MOST_BYTES = 300_000;

/** Why a link gives no draft. */
export type BadLink = UnknownForm | { readonly kind: 'cut-off' | 'too-large' | 'no-draft' };

/** The form, then what was compressed; what a messenger puts behind an address is left out. */
const WRITTEN = /^(\d{1,6})\.([\w-]*)/u;

/** A draft without what is said by leaving it out, as links and the store have it. */
export function plainDraft(draft: OwnDraft): Readonly<Record<string, unknown>> {
  const short = (words: Localised) => (words.en === words.uk ? words.en : words);
  const leaveOut = (name: string, value: unknown): unknown =>
    value === null || value === '' || (name === 'bands' && Array.isArray(value) && value.length === 0)
      ? undefined
      : value;
  const plain = JSON.parse(
    JSON.stringify({ formVersion: DRAFT_FORM, ...draft }, (name, value: unknown) => {
      const isWords = (name === 'wording' || name === 'name' || name === 'terms') && typeof value === 'object';
      return isWords && value !== null ? short(value as Localised) : leaveOut(name, value);
    })
  ) as Record<string, unknown>;
  return plain;
}

/** Runs bytes through a stream; fails where there are more than some. */
async function pipe(bytes: Uint8Array<ArrayBuffer>, through: GenericTransformStream, most: number) {
  const reader = new Blob([bytes]).stream().pipeThrough(through).getReader() as ReadableStreamDefaultReader<Uint8Array>;
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError('The stream is longer than a draft.');
    }
    parts.push(value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

/** A draft as the text that stands for it in a link; it may be longer than a link should be (`LONGEST_LINK`). */
export async function writeDraftLink(draft: OwnDraft): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(plainDraft(draft)));
  const packed = await pipe(bytes, new CompressionStream('deflate-raw'), Number.POSITIVE_INFINITY);
  return `${String(DRAFT_FORM)}.${toBase64Url(packed)}`;
}

/**
 * Reads a draft from the text of a link, or says why there is none.
 *
 * @param today day of a draft that has none, `YYYY-MM-DD`
 */
export async function readDraftLink(text: string, today: string): Promise<ReadDraft | BadLink> {
  const [, form, packed] = WRITTEN.exec(text) ?? [];
  if (form === undefined || packed === undefined) return { kind: text === '' ? 'cut-off' : 'no-draft' };
  // A later form may be packed in another way.
  if (Number(form) > DRAFT_FORM) return { kind: 'newer', form };
  let written: unknown;
  try {
    const bytes = await pipe(fromBase64Url(packed), new DecompressionStream('deflate-raw'), MOST_BYTES);
    written = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return { kind: error instanceof RangeError ? 'too-large' : 'cut-off' };
  }
  if (typeof written !== 'object' || written === null || !('formVersion' in written)) return { kind: 'no-draft' };
  return readDraft(written, today);
}

/** Whether two drafts say the same under the same id. */
export const isSameDraft = (one: OwnDraft, other: OwnDraft): boolean =>
  JSON.stringify(plainDraft(one)) === JSON.stringify(plainDraft(other));
