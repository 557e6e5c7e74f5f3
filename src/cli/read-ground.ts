import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { buildTopology } from '#core/topology/build-topology.ts'
import type { BuiltTopology } from '#core/topology/built-topology.ts'
import type { Layer } from '#io/formats/layer.ts'
import { readCoordinates } from '#io/formats/read-coordinates.ts'
import { readLayer } from '#io/formats/read-layer.ts'

/** A file as a topology, without levels or plans: what the simple commands need. */
export interface Ground {
  readonly layer: Layer
  readonly built: BuiltTopology
}

/** Reads a file and builds its topology. Problems: those of reading, and `import-no-polygons`. */
export function readGround(bytes: Uint8Array, file: string, coordinates: string | undefined): Result<Ground> {
  const layer = readLayer(bytes, file)
  if (!layer.ok) return layer
  const reading = readCoordinates(layer.value, coordinates ?? null)
  if (!reading.ok) return reading
  const { polygons } = reading.value
  if (polygons.polygonFeature.length === 0) return fail(problem('import-no-polygons'))
  return ok({ layer: layer.value, built: buildTopology(polygons) })
}
