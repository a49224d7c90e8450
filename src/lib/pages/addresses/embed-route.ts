/** The folder of maps for other people's pages. */
export const EMBED_PAGE = 'embed';

/** Whether a route is a map for other people's pages: it has no header, and stays within its frame. */
export const isEmbedRoute = (routeId: string | null): boolean => routeId?.includes(`/${EMBED_PAGE}/[`) === true;
