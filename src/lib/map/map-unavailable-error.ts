/** This browser cannot draw the map (no WebGL2); the caller keeps the SVG. */
export class MapUnavailableError extends Error {
  override readonly name = 'MapUnavailableError';
}
