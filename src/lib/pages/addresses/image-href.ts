import type { Locale } from '$lib/i18n/locale';
import type { CompareView } from '$lib/view/page/compare-view';
import { formatSheetLink } from '$lib/view/sheet/sheet-address';
import { boxOfCamera, sheetOfComparison } from '$lib/view/sheet/sheet-of-page';
import { pageHref } from './hrefs';

/** Address of the page of images with what a comparison shows. */
export function comparisonImageHref(locale: Locale, view: CompareView): string {
  const box = view.camera === null ? null : boxOfCamera(view.camera);
  const sheet = sheetOfComparison(view, locale.code, box);
  return pageHref(locale, 'export') + (sheet === null ? '' : formatSheetLink(sheet, locale.code));
}
