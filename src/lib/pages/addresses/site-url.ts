/** Where the site will stand, without a slash at its end: `ATLAS_URL` at build time; empty where nobody has said it. */
export const SITE_URL = import.meta.env.ATLAS_URL.replace(/\/+$/u, '');
