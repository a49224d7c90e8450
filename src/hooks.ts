import type { Transport } from '@sveltejs/kit';
import { PrerenderedMarkup } from '$lib/prerendered-markup';

export const transport: Transport = {
  PrerenderedMarkup: {
    encode: (value) => value instanceof PrerenderedMarkup && [],
    decode: () => new PrerenderedMarkup('')
  }
};
