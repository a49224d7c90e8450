declare const GEODATA_HASH: string | undefined;

/**
 * Folder of the geodata, from the top of the site. In the built site it is named by its content, see
 * name-geodata-by-content.mjs: a page never reads the geodata of another version of the atlas than its own.
 */
export const GEODATA_FOLDER = typeof GEODATA_HASH === 'undefined' ? 'geodata' : `geodata/${GEODATA_HASH}`;
