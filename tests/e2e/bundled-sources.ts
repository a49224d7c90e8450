/** What tests take from the sources of the site: Vite alone can gather the languages, see `site-sources.ts`. */
export { formatArea, formatDate, formatMonth, formatNumber, formatShare } from '../../src/lib/i18n/format';
export { LOCALES } from '../../src/lib/i18n/locale';
export { inLanguage } from '../../src/lib/i18n/localised';
export { annotateMessages } from '../../src/lib/i18n/messages/annotate';
export { compareMessages } from '../../src/lib/i18n/messages/compare';
export { dataMessages } from '../../src/lib/i18n/messages/data';
export { exportPageMessages } from '../../src/lib/i18n/messages/export-page';
export { frontMessages } from '../../src/lib/i18n/messages/front';
export { lostMessages } from '../../src/lib/i18n/messages/lost';
export { manyMessages } from '../../src/lib/i18n/messages/many';
export { methodMessages } from '../../src/lib/i18n/messages/method';
export { openLineMessages } from '../../src/lib/i18n/messages/open-line';
export { ownLinesMessages } from '../../src/lib/i18n/messages/own-lines';
export { placesMessages } from '../../src/lib/i18n/messages/places';
export { pointsMessages } from '../../src/lib/i18n/messages/points';
export { timelineMessages } from '../../src/lib/i18n/messages/timeline';
export { CHECKED_UP_TO } from '../../src/lib/plans/checked';
export { whereThingsStand } from '../../src/lib/plans/where-things-stand';
