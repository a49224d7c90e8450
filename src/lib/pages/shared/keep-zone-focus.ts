/**
 * Keeps the focus on a land of the drawn map: each drawing is new markup, and with the old one the focus would go, and
 * readers with a keyboard would start again at the top of the page.
 */
export function keepZoneFocus(stage: HTMLElement): () => void {
  let focusedZone: string | null = null;
  const readFocus = () => {
    const zone = document.activeElement?.closest<SVGAElement>('[data-zone]');
    focusedZone = zone?.dataset['zone'] ?? null;
  };
  // Removing an element sends no event for the lost focus; the document's body then has it.
  const observer = new MutationObserver(() => {
    if (focusedZone === null || document.activeElement !== document.body) return;
    const zones = [...stage.querySelectorAll<SVGAElement>('[data-zone]')];
    zones.find((zone) => zone.dataset['zone'] === focusedZone)?.focus({ preventScroll: true });
  });
  // In a frame the key that brings the scripts is the one that brings the focus.
  readFocus();
  observer.observe(stage, { childList: true, subtree: true });
  document.addEventListener('focusin', readFocus);
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', readFocus);
  };
}
