import { loadProgram } from '../../src/cli/tooling/bundle-typescript.mjs';

/** The texts of the site, in all its languages: only Vite finds those by their folders, Playwright does not. */
export const {
  annotateMessages,
  areaMessages,
  CHECKED_UP_TO,
  COMPARE_MODES,
  compareMessages,
  dataMessages,
  draftMessages,
  editLineMessages,
  exportPageMessages,
  formatArea,
  formatDate,
  formatMonth,
  formatNumber,
  formatShare,
  frontMessages,
  inLanguage,
  LOCALES,
  lostMessages,
  manyMessages,
  methodMessages,
  openLineMessages,
  ownLinesMessages,
  placesMessages,
  pointsMessages,
  pullBackMessages,
  signingMessages,
  timelineMessages,
  whereThingsStand
} = (await loadProgram('tests/e2e/bundled-sources.ts')) as typeof import('./bundled-sources');
