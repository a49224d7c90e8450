/** Semi-major axis of the WGS84 ellipsoid, kilometres. */
export const SEMI_MAJOR_AXIS_KM = 6378.137;
/** First eccentricity squared of the WGS84 ellipsoid. */
export const ECCENTRICITY_SQUARED = 0.0066943799901413165;
/** Radius of the sphere with the same surface as the WGS84 ellipsoid, metres. */
export const AUTHALIC_RADIUS_METRES = 6371007.181;
/** Kilometres in a degree of latitude where Ukraine lies, to 0.1 %: for asking what is near, not for what is told. */
export const KM_PER_LATITUDE = 111.2;
/** Kilometres in a degree of a great circle, for circles and lengths that readers draw. */
export const KM_PER_DEGREE = 111.195;
