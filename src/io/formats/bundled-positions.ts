/** Positions of a file that comes with the program, interleaved in degrees; null when one is none. */
export function bundledPositions(coordinates: readonly unknown[]): number[] | null {
  const degrees: number[] = []
  for (const position of coordinates) {
    if (!Array.isArray(position) || !Number.isFinite(position[0]) || !Number.isFinite(position[1]))
      return null
    degrees.push(position[0] as number, position[1] as number)
  }
  return degrees
}
