import { findRoot } from './find-root.ts'
import { buildRotation } from './build-rotation.ts'
import type { NetEdges } from './net-edges.ts'
import { windingAround } from './winding-around.ts'

/** Winding numbers of the layers that are not zero: layer, winding, layer, winding … */
export type Windings = readonly number[]

/** The faces that noded edges make, known by their border rings. */
export interface Arrangement {
  /** Ring to the left of each half-edge. */
  readonly ringOf: Int32Array
  readonly ringCount: number
  /** A half-edge of each ring. */
  readonly firstHalf: Int32Array
  readonly next: Int32Array
  /** Twice the signed area in grid steps squared; negative for the outer ring of a connected component. */
  readonly doubledArea: Float64Array
  /** Ring of the face that an outer ring lies in; -1 for the unbounded face, itself for positive rings. */
  readonly parent: Int32Array
  /** Windings to the left of each ring. */
  readonly windings: readonly Windings[]
}

/** Finds the faces of noded edges and what covers them, by carrying windings across edges. */
export function buildArrangement(edges: NetEdges): Arrangement | null {
  const { next, collinear } = buildRotation(edges)
  if (collinear) return null
  const rings = numberRings(edges, next)
  const arrangement = { ...rings, next }
  const parent = new Int32Array(rings.ringCount)
  const windings: Windings[] = Array.from({ length: rings.ringCount })
  const outer: number[] = []
  for (let r = 0; r < rings.ringCount; r++) {
    parent[r] = r
    if (rings.doubledArea[r]! <= 0) outer.push(r)
  }
  const component = componentOf(rings.ringOf, rings.ringCount)
  const around = outer.length > 1 ? windingAround(edges, rings.ringOf) : null
  outer.sort((a, b) => rings.doubledArea[a]! - rings.doubledArea[b]!)
  for (const ring of outer) {
    const own = component[ring]
    const windings = around?.(rings.firstHalf[ring]! >> 1, (other) => component[other] === own)
    parent[ring] = windings ? smallestAround(windings, rings.doubledArea) : -1
  }
  for (const ring of outer) {
    windings[ring] = parent[ring]! < 0 ? [] : windings[parent[ring]!]!
    if (windings[ring] === undefined) return null
    spread(edges, arrangement, ring, windings)
  }
  return { ...arrangement, parent, windings }
}

/** The smallest counter-clockwise ring that goes around; -1 for none. */
function smallestAround(winding: ReadonlyMap<number, number>, doubledArea: Float64Array): number {
  let best = -1
  for (const [ring, times] of winding) {
    if (times === 0 || doubledArea[ring]! <= 0) continue
    if (best < 0 || doubledArea[ring]! < doubledArea[best]!) best = ring
  }
  return best
}

function numberRings(edges: NetEdges, next: Int32Array) {
  const { points, from, to } = edges
  const ringOf = new Int32Array(next.length).fill(-1)
  const firstHalf = new Int32Array(next.length)
  const doubledArea = new Float64Array(next.length)
  let ringCount = 0
  for (let start = 0; start < next.length; start++) {
    if (ringOf[start]! >= 0) continue
    const origin = start & 1 ? to[start >> 1]! : from[start >> 1]!
    const x = points[2 * origin]!
    const y = points[2 * origin + 1]!
    let area = 0
    let h = start
    do {
      ringOf[h] = ringCount
      const u = h & 1 ? to[h >> 1]! : from[h >> 1]!
      const v = h & 1 ? from[h >> 1]! : to[h >> 1]!
      area +=
        (points[2 * u]! - x) * (points[2 * v + 1]! - y) - (points[2 * v]! - x) * (points[2 * u + 1]! - y)
      h = next[h]!
    } while (h !== start)
    firstHalf[ringCount] = start
    doubledArea[ringCount++] = area
  }
  return {
    ringOf,
    ringCount,
    firstHalf: firstHalf.subarray(0, ringCount),
    doubledArea: doubledArea.subarray(0, ringCount),
  }
}

/** Connected component of each ring: rings on two sides of an edge belong together. */
function componentOf(ringOf: Int32Array, ringCount: number): Int32Array {
  const root = Int32Array.from({ length: ringCount }, (_, r) => r)
  const find = (r: number): number => findRoot(root, r)
  for (let h = 0; h < ringOf.length; h += 2) root[find(ringOf[h]!)] = find(ringOf[h + 1]!)
  return root.map((_, r) => find(r))
}

/** Carries the windings of one ring to all rings of its component. */
function spread(
  edges: NetEdges,
  rings: { ringOf: Int32Array; firstHalf: Int32Array; next: Int32Array },
  start: number,
  windings: (Windings | undefined)[],
): void {
  const queue = [start]
  for (let ring = queue.pop(); ring !== undefined; ring = queue.pop()) {
    const first = rings.firstHalf[ring]!
    let h = first
    do {
      const across = rings.ringOf[h ^ 1]!
      if (windings[across] === undefined) {
        windings[across] = step(edges, windings[ring]!, h)
        queue.push(across)
      }
      h = rings.next[h]!
    } while (h !== first)
  }
}

/** Windings on the other side of a half-edge, given those on its left. */
function step(edges: NetEdges, here: Windings, h: number): Windings {
  const sign = h & 1 ? 1 : -1
  const result = [...here]
  for (let k = edges.start[h >> 1]!; k < edges.start[(h >> 1) + 1]!; k++) {
    let i = 0
    while (i < result.length && result[i]! < edges.layer[k]!) i += 2
    if (result[i] === edges.layer[k]) {
      result[i + 1]! += sign * edges.delta[k]!
      if (result[i + 1] === 0) result.splice(i, 2)
    } else result.splice(i, 0, edges.layer[k]!, sign * edges.delta[k]!)
  }
  return result
}
