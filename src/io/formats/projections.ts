import proj4 from 'proj4'

/** Turns projected metres into longitude and latitude in degrees. */
export type Unproject = (x: number, y: number) => readonly [lng: number, lat: number]

/**
 * Inverse projection of an EPSG code, or null when it is not one of ours: Web Mercator and the Gauss-Krüger zones of
 * CGCS2000 (6° with zone prefix 4491–4501, 6° by meridian 4502–4512, 3° with prefix 4513–4533, 3° by meridian
 * 4534–4554). CGCS2000 and WGS84 are taken as one; they differ by centimetres of plate motion.
 */
export function unprojectorOf(epsg: number): Unproject | null {
  const definition = definitionOf(epsg)
  if (definition === null) return null
  const converter = proj4(definition)
  return (x, y) => converter.inverse([x, y]) as [number, number]
}

/** True when {@link unprojectorOf} knows the code. */
export function isKnownProjection(epsg: number): boolean {
  return definitionOf(epsg) !== null
}

function definitionOf(epsg: number): string | null {
  if (epsg === 3857) return 'EPSG:3857'
  if (epsg >= 4491 && epsg <= 4501) return gaussKruger((epsg - 4491 + 13) * 6 - 3, epsg - 4491 + 13)
  if (epsg >= 4502 && epsg <= 4512) return gaussKruger((epsg - 4502) * 6 + 75, 0)
  if (epsg >= 4513 && epsg <= 4533) return gaussKruger((epsg - 4513 + 25) * 3, epsg - 4513 + 25)
  if (epsg >= 4534 && epsg <= 4554) return gaussKruger((epsg - 4534) * 3 + 75, 0)
  return null
}

/** The ellipsoid of CGCS2000 is GRS80 to within 0.1 mm of the semi-minor axis. */
function gaussKruger(meridian: number, zone: number): string {
  const falseEasting = zone * 1_000_000 + 500_000
  return `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=1 +x_0=${falseEasting} +y_0=0 +ellps=GRS80 +units=m +no_defs`
}
