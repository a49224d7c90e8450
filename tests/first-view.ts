import { OPENING_VERSION } from '../src/lib/plans/version-ids';

/** Most that a page fetches before the reader does anything, as brotli, in kB. The benchmark and the test read these. */
export const FIRST_VIEW_LIMITS_KB = { script: 60, whole: 250 };

/** The pages that most readers come to first, in each language. */
export const FIRST_VIEWS = ['', 'uk/'].flatMap((language) => [language, `${language}plans/${OPENING_VERSION}/`]);
