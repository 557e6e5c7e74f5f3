import { hilbertOrder } from './hilbert-order.ts'
import type { Topology } from './topology.ts'

/**
 * The same subdivision with arcs and nodes numbered by where they lie alone: a log names arcs by number, and must find
 * the same ones when the faces are read back from a file. Faces keep their numbers; no slot may be empty.
 *
 * An arc begins at its smaller end (by x, then y), a loop runs towards its smaller neighbour, and one that no other arc
 * meets begins at its smallest position. Arcs follow each other along a Hilbert curve, rings begin with their smallest
 * half-edge, holes stand in the order of theirs.
 */
export function canonicalTopology(topology: Topology): Topology {
  const courses = coursesOf(topology)
  const order = orderOf(courses)
  const renamed = new Int32Array(topology.next.length)
  for (const [arc, old] of order.entries()) {
    for (const side of [0, 1]) renamed[2 * old + (side ^ Number(courses[old]!.isTurned))] = 2 * arc + side
  }
  const face = new Int32Array(renamed.length)
  const next = new Int32Array(renamed.length)
  const oldNodes = new Int32Array(renamed.length)
  for (let old = 0; old < renamed.length; old++) {
    const halfEdge = renamed[old]!
    face[halfEdge] = topology.face[old]!
    next[halfEdge] = renamed[topology.next[old]!]!
    oldNodes[halfEdge] = topology.origin[old]!
  }
  return {
    ...pointsOf(courses, order),
    face,
    next,
    origin: renumberNodes(oldNodes, topology.nodeCount),
    nodeCount: topology.nodeCount,
    faceCount: topology.faceCount,
    faceRingStart: topology.faceRingStart,
    faceRingEnd: topology.faceRingEnd,
    faceRings: ringsOf(topology, renamed, next),
  }
}

/** The positions of an arc in their final order. */
interface Course {
  readonly points: Int32Array
  readonly isTurned: boolean
}

function coursesOf({ points, arcStart, arcEnd, origin, nodeCount }: Topology): Course[] {
  const degree = new Uint32Array(nodeCount)
  for (let halfEdge = 0; halfEdge < origin.length; halfEdge++) degree[origin[halfEdge]!]!++
  return Array.from(arcStart, (start, arc) => {
    const own = points.subarray(2 * start, 2 * arcEnd[arc]!)
    const isLoop = origin[2 * arc] === origin[2 * arc + 1]
    const along = isLoop && degree[origin[2 * arc]!] === 2 ? fromSmallest(own) : own
    const { length } = along
    const isTurned = isLoop
      ? compare(along, 2, along, length - 4) > 0
      : compare(along, 0, along, length - 2) > 0
    return { points: isTurned ? reversed(along) : along, isTurned }
  })
}

/** A closed run of positions, begun at the smallest one. */
function fromSmallest(ring: Int32Array): Int32Array {
  const count = ring.length / 2 - 1
  let smallest = 0
  for (let i = 1; i < count; i++) if (compare(ring, 2 * i, ring, 2 * smallest) < 0) smallest = i
  const turned = new Int32Array(ring.length)
  turned.set(ring.subarray(2 * smallest, 2 * count))
  turned.set(ring.subarray(0, 2 * smallest + 2), 2 * (count - smallest))
  return turned
}

function reversed(points: Int32Array): Int32Array {
  const turned = new Int32Array(points.length)
  for (let i = 0; i < points.length; i += 2) {
    turned[i] = points[points.length - 2 - i]!
    turned[i + 1] = points[points.length - 1 - i]!
  }
  return turned
}

/** Compares two positions by x, then y. */
function compare(a: Int32Array, i: number, b: Int32Array, j: number): number {
  return a[i]! - b[j]! || a[i + 1]! - b[j + 1]!
}

/** Old arc by new one: no two begin with the same two positions, so that the order is a strict one. */
function orderOf(courses: readonly Course[]): Uint32Array {
  const byPlace = Uint32Array.from(courses.keys()).sort((a, b) => {
    const [one, other] = [courses[a]!.points, courses[b]!.points]
    return compare(one, 0, other, 0) || compare(one, 2, other, 2)
  })
  const starts = new Int32Array(2 * byPlace.length)
  for (const [i, arc] of byPlace.entries()) starts.set(courses[arc]!.points.subarray(0, 2), 2 * i)
  return hilbertOrder(starts).map((i) => byPlace[i]!)
}

function pointsOf(courses: readonly Course[], order: Uint32Array) {
  const arcStart = new Uint32Array(order.length)
  const arcEnd = new Uint32Array(order.length)
  let count = 0
  for (const [arc, old] of order.entries()) {
    arcStart[arc] = count
    count += courses[old]!.points.length / 2
    arcEnd[arc] = count
  }
  const points = new Int32Array(2 * count)
  for (const [arc, old] of order.entries()) points.set(courses[old]!.points, 2 * arcStart[arc]!)
  return { points, arcStart, arcEnd }
}

/** Nodes in the order of the half-edges that start there. */
function renumberNodes(nodes: Int32Array, nodeCount: number): Int32Array {
  const numbers = new Int32Array(nodeCount).fill(-1)
  let count = 0
  return nodes.map((node) => {
    if (numbers[node] === -1) numbers[node] = count++
    return numbers[node]!
  })
}

function ringsOf(
  { faceCount, faceRingStart, faceRingEnd, faceRings }: Topology,
  renamed: Int32Array,
  next: Int32Array,
): Int32Array {
  const rings = new Int32Array(faceRings.length)
  for (let face = 0; face < faceCount; face++) {
    const [from, to] = [faceRingStart[face]!, faceRingEnd[face]!]
    const starts = faceRings.subarray(from, to).map((halfEdge) => smallestOfRing(renamed[halfEdge]!, next))
    starts.subarray(1).sort()
    rings.set(starts, from)
  }
  return rings
}

function smallestOfRing(start: number, next: Int32Array): number {
  let smallest = start
  for (let at = next[start]!; at !== start; at = next[at]!) if (at < smallest) smallest = at
  return smallest
}
