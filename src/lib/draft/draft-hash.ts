/** The sign of a draft in the hash of an address. */
const IN_HASH = /(?:^#?|&)draft=([^&]*)/u;
/** The text that stands for a draft in the hash of an address, if there is any. */
export const draftInHash = (hash: string): string | null => IN_HASH.exec(hash)?.[1] ?? null;

/** The hash without a draft. */
export const hashWithoutDraft = (hash: string): string => {
  const rest = hash
    .replace(/^#/u, '')
    .replace(/(?:^|&)draft=[^&]*/u, '')
    .replace(/^&/u, '');
  return rest === '' ? '' : `#${rest}`;
};

/** A hash with a draft added to what it names already. */
export const hashWithDraft = (hash: string, written: string): string => {
  const rest = hashWithoutDraft(hash);
  return rest === '' ? `#draft=${written}` : `${rest}&draft=${written}`;
};
