/** How the numbers of a file seem to be meant. */
export interface CoordinateGuess {
  readonly kind: 'degrees' | 'swapped' | 'scaled' | 'projected' | 'unknown'
  /** Ways to read them that make sense, the likeliest first, in the words of `LayerChoice.coordinates`. */
  readonly remedies: readonly string[]
}

const DEGREES: CoordinateGuess = { kind: 'degrees', remedies: ['as-is'] }

/**
 * Guesses what the coordinates x, y are, from one position. Swapped degrees are told from the box of China (73–136° E,
 * 3–54° N) where the numbers alone do not tell; metres are CGCS2000 Gauss-Krüger by their zone prefix, or Web Mercator.
 * Six-digit eastings do not say their meridian: every one of the 3° zones is a candidate.
 */
export function guessCoordinates(x: number, y: number): CoordinateGuess {
  if (Math.abs(x) <= 180 && Math.abs(y) <= 90) {
    return isInChina(y, x) && !isInChina(x, y) ? { kind: 'swapped', remedies: ['swap', 'as-is'] } : DEGREES
  }
  if (Math.abs(x) <= 90 && Math.abs(y) <= 180) return { kind: 'swapped', remedies: ['swap'] }
  for (const exponent of [6, 7]) {
    if (isInChina(x / 10 ** exponent, y / 10 ** exponent)) {
      return { kind: 'scaled', remedies: [`scale:1e-${exponent}`] }
    }
  }
  const straight = projectionsOf(x, y)
  const swapped = projectionsOf(y, x).map((epsg) => `swap+EPSG:${epsg}`)
  const remedies = [...straight.map((epsg) => `EPSG:${epsg}`), ...swapped]
  return remedies.length > 0 ? { kind: 'projected', remedies } : { kind: 'unknown', remedies: [] }
}

function isInChina(lng: number, lat: number): boolean {
  return lng >= 73 && lng <= 136 && lat >= 3 && lat <= 54
}

/** EPSG codes whose range in China holds the easting and northing, the likeliest first. */
function projectionsOf(easting: number, northing: number): number[] {
  const found: number[] = []
  const zone = Math.floor(easting / 1e6)
  const inZone = easting - zone * 1e6
  if (northing > 300_000 && northing < 6_200_000 && inZone > 100_000 && inZone < 900_000) {
    if (zone >= 25 && zone <= 45) found.push(4513 + zone - 25)
    if (zone >= 13 && zone <= 23) found.push(4491 + zone - 13)
    if (zone === 0) for (let epsg = 4534; epsg <= 4554; epsg++) found.push(epsg)
  }
  if (easting > 8_100_000 && easting < 15_200_000 && northing > 330_000 && northing < 7_200_000)
    found.push(3857)
  return found
}
