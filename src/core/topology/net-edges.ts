import type { LayeredSegments } from './layered-segments.ts'
import { uniqueEdges } from './unique-edges.ts'

/** Distinct edges with what their segments add up to; edges whose segments cancel are gone. */
export interface NetEdges {
  readonly points: Int32Array
  readonly from: Int32Array
  readonly to: Int32Array
  readonly edgeCount: number
  /** Edge e changes the winding of `layer[k]` by `delta[k]` from right to left, k in `start[e] … start[e + 1] - 1`. */
  readonly start: Uint32Array
  readonly layer: Int32Array
  readonly delta: Int32Array
  /** Edges that one layer ran along and back (from, to, layer): spikes. */
  readonly cancelled: readonly number[]
}

/** Adds up the segments on each edge, layer by layer. */
export function netEdges(points: Int32Array, segments: LayeredSegments): NetEdges {
  const edges = uniqueEdges(segments)
  const count = segments.from.length
  const first = new Uint32Array(edges.edgeCount + 1)
  for (let i = 0; i < count; i++) first[edges.edgeOf[i]!]!++
  for (let e = 0, sum = 0; e <= edges.edgeCount; e++) first[e] = sum += first[e]!
  const members = new Int32Array(count)
  for (let i = count - 1; i >= 0; i--) members[--first[edges.edgeOf[i]!]!] = i

  const from = new Int32Array(edges.edgeCount)
  const to = new Int32Array(edges.edgeCount)
  const start = new Uint32Array(edges.edgeCount + 1)
  const layer = new Int32Array(count)
  const delta = new Int32Array(count)
  const cancelled: number[] = []
  let edgeCount = 0
  let at = 0
  for (let e = 0; e < edges.edgeCount; e++) {
    const base = at
    for (let k = first[e]!; k < first[e + 1]!; k++) {
      const i = members[k]!
      const sign = segments.from[i] === edges.from[e] ? 1 : -1
      let slot = base
      while (slot < at && layer[slot] !== segments.layer[i]!) slot++
      if (slot === at) {
        layer[at] = segments.layer[i]!
        delta[at++] = 0
      }
      delta[slot]! += sign
    }
    let kept = base
    for (let slot = base; slot < at; slot++) {
      if (delta[slot] === 0) {
        cancelled.push(edges.from[e]!, edges.to[e]!, layer[slot]!)
        continue
      }
      layer[kept] = layer[slot]!
      delta[kept++] = delta[slot]!
    }
    at = kept
    if (at === base) continue
    from[edgeCount] = edges.from[e]!
    to[edgeCount] = edges.to[e]!
    start[++edgeCount] = at
  }
  return { points, from, to, edgeCount, start, layer, delta, cancelled }
}
