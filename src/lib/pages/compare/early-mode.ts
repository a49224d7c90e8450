import { AS_PRERENDERED } from '$lib/prerendered-markup';

/**
 * A script for the document, at the head of its maps: where the address wants them otherwise than beside each other, they
 * have that room before they are painted, and nothing below them moves once the page reads the address itself.
 */
export const EARLY_MODE =
  typeof window === 'undefined'
    ? `<script>{const mode=new URLSearchParams(location.search).get('mode');if(['swipe','overlay','difference'].includes(mode))document.currentScript.parentElement.classList.replace('side-by-side',mode)}</script>`
    : AS_PRERENDERED;
