import { AS_PRERENDERED } from '$lib/prerendered-markup';
import { COMPARE_MODES, type CompareMode } from '$lib/view/page/compare-view';

/** Ways of seeing that need another room than maps beside each other. */
const OTHERWISE = COMPARE_MODES.filter((mode) => mode !== 'side-by-side');

/**
 * A script for the document, at the head of its maps: where the address wants them otherwise than beside each other, they
 * have that room before they are painted, and nothing below them moves once the page reads the address itself.
 */
export const EARLY_MODE =
  typeof window === 'undefined'
    ? `<script>{const mode=new URLSearchParams(location.search).get('mode');if(${JSON.stringify(OTHERWISE)}.includes(mode))document.currentScript.parentElement.classList.replace('side-by-side',mode)}</script>`
    : AS_PRERENDERED;

/** The mode that this script has read from the address; none while pages are prerendered. */
export function readEarlyMode(): CompareMode | undefined {
  if (typeof window === 'undefined') return undefined;
  const named = new URLSearchParams(window.location.search).get('mode');
  return OTHERWISE.find((mode) => mode === named);
}
