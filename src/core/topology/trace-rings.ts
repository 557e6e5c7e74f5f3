import type { Arcs } from './cut-arcs.ts'

/** The rings along arc half-edges; none visits a node twice. */
export interface Rings {
  /** As in `Topology`: `Arcs.next`, with rings that touch themselves taken apart. */
  readonly next: Int32Array
  readonly ringOf: Int32Array
  /** A half-edge of each ring: the lowest-numbered. */
  readonly firstHalf: Int32Array
  /** Twice the signed area in grid steps squared; exact below 2^53. */
  readonly doubledArea: Float64Array
}

/**
 * Follows the faces' borders into rings. Where a ring comes back to a node it is cut there: a ring that touches
 * itself at a point becomes a shell and a hole, as OGC simple features want it.
 */
export function traceRings(arcs: Arcs): Rings {
  const { origin, nodeCount } = arcs
  const halfCount = arcs.next.length
  const next = arcs.next.slice()
  const seen = new Uint8Array(halfCount)
  const depthOf = new Int32Array(nodeCount).fill(-1)
  const stack: number[] = []
  for (let start = 0; start < halfCount; start++) {
    if (seen[start] === 1) continue
    let h = start
    do {
      const node = origin[h]!
      const depth = depthOf[node]!
      if (depth >= 0) closeLoop(stack, depth, depthOf, { next, origin, follow: h })
      depthOf[node] = stack.length
      stack.push(h)
      seen[h] = 1
      h = arcs.next[h]!
    } while (h !== start)
    for (const g of stack) depthOf[origin[g]!] = -1
    next[stack[stack.length - 1]!] = stack[0]!
    stack.length = 0
  }
  return { next, ...numberRings(arcs, next) }
}

/** Takes the loop above `depth` off the stack as a ring of its own. */
function closeLoop(
  stack: number[],
  depth: number,
  depthOf: Int32Array,
  links: { next: Int32Array; origin: Int32Array; follow: number },
): void {
  const { next, origin, follow } = links
  next[stack[stack.length - 1]!] = stack[depth]!
  for (let k = depth; k < stack.length; k++) depthOf[origin[stack[k]!]!] = -1
  stack.length = depth
  if (depth > 0) next[stack[depth - 1]!] = follow
}

function numberRings(arcs: Arcs, next: Int32Array) {
  const ringOf = new Int32Array(next.length).fill(-1)
  const firstHalf = new Int32Array(next.length)
  const doubledArea = new Float64Array(next.length)
  let ringCount = 0
  for (let start = 0; start < next.length; start++) {
    if (ringOf[start]! >= 0) continue
    firstHalf[ringCount] = start
    let h = start
    let area = 0
    const base = 2 * arcs.arcStart[start >> 1]!
    const x = arcs.points[base]!
    const y = arcs.points[base + 1]!
    do {
      ringOf[h] = ringCount
      area += h & 1 ? -arcArea(arcs, h >> 1, x, y) : arcArea(arcs, h >> 1, x, y)
      h = next[h]!
    } while (h !== start)
    doubledArea[ringCount++] = area
  }
  return {
    ringOf,
    firstHalf: firstHalf.subarray(0, ringCount),
    doubledArea: doubledArea.subarray(0, ringCount),
  }
}

/** Twice the area swept by an arc seen from (x, y). */
function arcArea(arcs: Arcs, arc: number, x: number, y: number): number {
  const { points, arcStart } = arcs
  const last = 2 * arcStart[arc + 1]! - 2
  let area = 0
  let px = points[2 * arcStart[arc]!]! - x
  let py = points[2 * arcStart[arc]! + 1]! - y
  for (let i = 2 * arcStart[arc]! + 2; i <= last; i += 2) {
    const qx = points[i]! - x
    const qy = points[i + 1]! - y
    area += px * qy - qx * py
    px = qx
    py = qy
  }
  return area
}
