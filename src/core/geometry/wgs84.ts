/** The ellipsoid of WGS84 (and, within 0.1 mm, of CGCS2000): semi-axis in metres, flattening, eccentricity squared. */
const flattening = 1 / 298.257223563

export const WGS84 = {
  equatorialRadiusMeters: 6378137,
  flattening,
  eccentricitySquared: flattening * (2 - flattening),
} as const
