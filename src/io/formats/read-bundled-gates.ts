import { toGrid } from '#core/geometry/grid.ts'
import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { bundledFeatures } from './bundled-features.ts'
import { bundledPositions } from './bundled-positions.ts'
import type { StatedGate } from './stated-gate.ts'

/**
 * Reads the gates that come with the program: points with the code of their `compound`, `guards` and `roadSide`.
 * Problem: `bundled-file-damaged` {file}.
 */
export function readBundledGates(bytes: Uint8Array, file: string): Result<readonly StatedGate[]> {
  const damaged = fail<readonly StatedGate[]>(problem('bundled-file-damaged', { file }))
  const features = bundledFeatures(bytes)
  if (features === null) return damaged
  const gates: StatedGate[] = []
  for (const { type, coordinates, properties } of features) {
    const place = bundledPositions([coordinates])
    const { compound, guards, roadSide } = properties
    if (type !== 'Point' || place === null || typeof compound !== 'string') return damaged
    gates.push({
      compound,
      point: [toGrid(place[0]!), toGrid(place[1]!)],
      guards: typeof guards === 'number' ? guards : null,
      isRoadSide: typeof roadSide === 'boolean' ? roadSide : null,
    })
  }
  return ok(gates)
}
