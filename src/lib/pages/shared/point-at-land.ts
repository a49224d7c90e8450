/**
 * Ties clauses, rows and land together: whatever says in `data-zone` which land it is about marks everything about the
 * same land while the pointer or the focus is on it. Marked by an attribute, as the map's drawing is markup of its own.
 */
export function reportPointed(onpoint: (zoneId: string | null) => void) {
  const zoneOf = ({ target }: Event) =>
    target instanceof Element
      ? (target.closest<HTMLElement | SVGElement>('[data-zone]')?.dataset['zone'] ?? null)
      : null;
  const point = (event: Event) => {
    onpoint(zoneOf(event));
  };
  const leave = () => {
    onpoint(null);
  };
  // What has the focus may lose it by being taken off the page, in the midst of a change to it.
  const blur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget === null) queueMicrotask(leave);
  };
  return (page: HTMLElement): (() => void) => {
    page.addEventListener('pointerover', point);
    page.addEventListener('pointerleave', leave);
    page.addEventListener('focusin', point);
    page.addEventListener('focusout', blur);
    return () => {
      page.removeEventListener('pointerover', point);
      page.removeEventListener('pointerleave', leave);
      page.removeEventListener('focusin', point);
      page.removeEventListener('focusout', blur);
    };
  };
}

/** Marks everything about a land with `data-pointed`, and nothing else. */
export function markPointed(page: HTMLElement, zoneId: string | null): void {
  for (const element of page.querySelectorAll<HTMLElement | SVGElement>('[data-zone]')) {
    element.toggleAttribute('data-pointed', element.dataset['zone'] === zoneId);
  }
}
