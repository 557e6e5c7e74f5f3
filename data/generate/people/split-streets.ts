import type { Mesh } from '../mesh/mesh.ts'
import { apportion } from '../apportion.ts'
import { ringArea } from '../plane/ring-area.ts'
import { Random } from '../random.ts'
import { relief } from './relief.ts'
import { samplePoints } from './sample-points.ts'
import { splitBlock } from './split-block.ts'
import type { Sample } from './split-block.ts'
import { urbanity } from './urbanity.ts'

/** How thickly farmland is settled compared with the core. */
const FARMLAND = 0.012

/**
 * Splits the blocks of every street into its number of grids, denser where the city is denser. Returns
 * the street of every face afterwards (face 0 is the outside).
 */
export function splitStreets(
  mesh: Mesh,
  streetOf: readonly number[],
  gridCounts: readonly number[],
): number[] {
  const result = [...streetOf]
  for (const [street, count] of gridCounts.entries()) {
    const random = new Random(`street ${street}`)
    const blocks = streetOf.flatMap((owner, face) => (owner === street && face > 0 ? [face] : []))
    const samples = blocks.map((face) => sampleBlock(mesh, face, random.between(0.72, 1.35)))
    const weights = samples.map((list) => list.reduce((sum, { weight }) => sum + weight, 0))
    const shares = apportion(count, weights, () => 1)
    for (const [index, face] of blocks.entries())
      for (const grid of splitBlock(mesh, face, shares[index]!, samples[index]!, random))
        result[grid] = street
  }
  return result
}

function sampleBlock(mesh: Mesh, face: number, thickness: number): Sample[] {
  const ring = mesh.ring(face)
  const area = ringArea(ring)
  const count = Math.max(150, Math.min(2500, area / 2500))
  const points = samplePoints(ring, count, `samples ${face}`)
  return points.map((point) => {
    const settled = FARMLAND * (1 - 0.7 * relief(point)) + urbanity(point) * (1 - relief(point))
    return { point, weight: (settled * thickness * area) / points.length }
  })
}
