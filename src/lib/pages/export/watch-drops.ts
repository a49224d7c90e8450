import { goto } from '$app/navigation';
import type { Locale } from '$lib/i18n/locale';
import { pageHref } from '../addresses/hrefs';

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

/**
 * An image of the atlas that is dropped on any of its pages opens what it shows. What else is dropped is left alone,
 * but never takes the reader away from the page, as the browser would by itself.
 *
 * @param locale in which the page is now
 */
export function watchDrops(locale: () => Locale): void {
  document.addEventListener('dragover', (event) => {
    if (holdsFiles(event)) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (file === undefined || event.defaultPrevented) return;
    event.preventDefault();
    void openImage(file, locale());
  });
}

async function openImage(file: File, locale: Locale): Promise<void> {
  const { restorePage } = await import('./restore-view');
  const page = await restorePage(file, locale.code);
  if (page !== null) await goto(pageHref(locale, page.path) + page.search + page.hash);
}
