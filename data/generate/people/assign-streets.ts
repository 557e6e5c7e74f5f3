import type { Mesh } from '../mesh/mesh.ts'
import { neighbours } from '../mesh/neighbours.ts'
import { lattice } from '../plane/lattice.ts'
import type { Point } from '../plane/point.ts'
import { samplePoints } from './sample-points.ts'
import type { StreetPlan } from './street-plans.ts'

/** The street of every block: the one whose boxes cover most of it, then mended so that streets hang together. */
export function assignStreets(mesh: Mesh, plans: readonly StreetPlan[]): number[] {
  const boxes = plans.map(({ boxes }) =>
    boxes.map(([west, south, east, north]) => [
      lattice.fromDegrees(west, south),
      lattice.fromDegrees(east, north),
    ]),
  )
  const streetOf = [-1]
  for (let face = 1; face < mesh.start.length; face++) {
    const votes = plans.map(() => 0)
    for (const point of samplePoints(mesh.ring(face), 40, `block ${face}`)) {
      const away = boxes.map((list) => Math.min(...list.map(([a, b]) => outside(point, a!, b!))))
      votes[away.indexOf(Math.min(...away))]!++
    }
    streetOf.push(votes.indexOf(Math.max(...votes)))
  }
  while (mend(mesh, streetOf)) continue
  return streetOf
}

function outside([x, y]: Point, low: Point, high: Point): number {
  const dx = Math.max(low[0] - x, 0, x - high[0])
  const dy = Math.max(low[1] - y, 0, y - high[1])
  return Math.sqrt(dx * dx + dy * dy)
}

/** Gives one detached part of a street to the neighbour it shares most border with. */
function mend(mesh: Mesh, streetOf: number[]): boolean {
  const around = neighbours(mesh)
  const seen = new Set<number>()
  const parts = new Map<number, number[][]>()
  for (let face = 1; face < streetOf.length; face++) {
    if (seen.has(face)) continue
    const part = [face]
    seen.add(face)
    for (const member of part)
      for (const next of around[member]!.keys())
        if (streetOf[next] === streetOf[face] && !seen.has(next)) {
          seen.add(next)
          part.push(next)
        }
    const list = parts.get(streetOf[face]!) ?? []
    parts.set(streetOf[face]!, [...list, part])
  }
  for (const [street, list] of parts) {
    if (list.length === 1) continue
    const smallest = list.sort((a, b) => a.length - b.length)[0]!
    const shared = new Map<number, number>()
    for (const member of smallest)
      for (const [next, { meters }] of around[member]!)
        if (streetOf[next] !== street)
          shared.set(streetOf[next]!, (shared.get(streetOf[next]!) ?? 0) + meters)
    const winner = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]![0]
    for (const member of smallest) streetOf[member] = winner
    return true
  }
  return false
}
