import type { Transport } from '@sveltejs/kit';
import { PrerenderedData } from '$lib/prerendered-data';
import { PrerenderedMarkup } from '$lib/prerendered-markup';

export const transport: Transport = {
  PrerenderedData: {
    encode: (value) => value instanceof PrerenderedData && [],
    decode: () => new PrerenderedData(null)
  },
  PrerenderedMarkup: {
    encode: (value) => value instanceof PrerenderedMarkup && [],
    decode: () => new PrerenderedMarkup('')
  }
};
