/** The folder of maps for other people's pages. */
export const EMBED_PAGE = 'embed';

/** The page in that folder that compares any two versions; pairs of which many ask have one of their own. */
export const EMBED_ANY_PAIR = `${EMBED_PAGE}/compare`;

/** Folder in it of versions with the slider over days of signing; each leads on to the map of its version. */
export const EMBED_SIGNED_ON = 'signed-on';

/** Whether a route is a map for other people's pages: it has no header, and stays within its frame. */
export const isEmbedRoute = (routeId: string | null): boolean =>
  routeId?.includes(`/${EMBED_PAGE}/[`) === true || routeId?.endsWith(`/${EMBED_ANY_PAIR}`) === true;
