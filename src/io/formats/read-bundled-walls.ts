import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { bundledFeatures } from './bundled-features.ts'
import { bundledPositions } from './bundled-positions.ts'
import { gridLine } from './grid-line.ts'
import type { StatedWall } from './stated-wall.ts'

/**
 * Reads the walls that come with the program: lines with the codes of one or two `compounds`. Problem:
 * `bundled-file-damaged` {file}.
 */
export function readBundledWalls(bytes: Uint8Array, file: string): Result<readonly StatedWall[]> {
  const damaged = fail<readonly StatedWall[]>(problem('bundled-file-damaged', { file }))
  const features = bundledFeatures(bytes)
  if (features === null) return damaged
  const walls: StatedWall[] = []
  for (const { type, coordinates, properties } of features) {
    const points = gridLine(bundledPositions(coordinates) ?? [])
    const compounds: unknown = properties['compounds']
    if (type !== 'LineString' || points.length < 4 || !isTexts(compounds)) return damaged
    walls.push({ compounds, points })
  }
  return ok(walls)
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= 2 && value.every((text) => typeof text === 'string')
}
