import { buildRotation } from './build-rotation.ts'
import { cutArcs, type Arcs } from './cut-arcs.ts'
import type { LabelledEdges } from './labelled-edges.ts'
import { nestHoles } from './nest-holes.ts'
import { OUTSIDE, type Topology } from './topology.ts'
import { traceRings, type Rings } from './trace-rings.ts'

/** A topology with what its making found out. */
export interface Assembled {
  readonly topology: Topology
  /** Owner of each face. */
  readonly faceOwner: Int32Array
  readonly arcs: Arcs
  readonly rings: Rings
}

/**
 * Makes the subdivision of labelled edges that form a planar graph: angular order, arcs, rings, faces. One face for
 * each maximal connected piece of one owner, numbered by owner. Null when the labels contradict the angular order.
 */
export function assembleTopology(edges: LabelledEdges): Assembled | null {
  const rotation = buildRotation(edges)
  if (rotation.collinear) return null
  for (let h = 0; h < rotation.next.length; h++) {
    if (edges.owner[h] !== edges.owner[rotation.next[h]!]) return null
  }
  const arcs = cutArcs(edges, rotation)
  const rings = traceRings(arcs)
  const shellOf = nestHoles(arcs, rings)
  const shells = shellsByOwner(arcs, rings, shellOf)
  if (!shells) return null

  const faceCount = shells.length
  const faceOfRing = new Int32Array(shellOf.length).fill(OUTSIDE)
  const faceOwner = new Int32Array(faceCount)
  const faceRingStart = new Uint32Array(faceCount + 1)
  for (let f = 0; f < faceCount; f++) {
    faceOfRing[shells[f]!] = f
    faceOwner[f] = arcs.owner[rings.firstHalf[shells[f]!]!]!
    faceRingStart[f + 1] = 1
  }
  for (let r = 0; r < shellOf.length; r++) {
    if (shellOf[r]! < 0 || shellOf[r] === r) continue
    faceOfRing[r] = faceOfRing[shellOf[r]!]!
    faceRingStart[faceOfRing[r]! + 1]!++
  }
  for (let f = 0; f < faceCount; f++) faceRingStart[f + 1] = faceRingStart[f]! + faceRingStart[f + 1]!
  const faceRings = new Int32Array(faceRingStart[faceCount]!)
  const cursor = faceRingStart.slice()
  for (const shell of shells) faceRings[cursor[faceOfRing[shell]!]!++] = rings.firstHalf[shell]!
  for (let r = 0; r < shellOf.length; r++) {
    if (shellOf[r]! >= 0 && shellOf[r] !== r) faceRings[cursor[faceOfRing[r]!]!++] = rings.firstHalf[r]!
  }
  const topology: Topology = {
    points: arcs.points,
    arcStart: arcs.arcStart.subarray(0, -1),
    arcEnd: arcs.arcStart.subarray(1),
    face: rings.ringOf.map((ring) => faceOfRing[ring]!),
    next: rings.next,
    origin: arcs.origin,
    nodeCount: arcs.nodeCount,
    faceCount,
    faceRingStart: faceRingStart.subarray(0, -1),
    faceRingEnd: faceRingStart.subarray(1),
    faceRings,
  }
  return { topology, faceOwner, arcs, rings }
}

/** The shells in order of owner (those of one owner in order of appearance); null when a hole has none. */
function shellsByOwner(arcs: Arcs, rings: Rings, shellOf: Int32Array): Int32Array | null {
  const ownerOf = (ring: number) => arcs.owner[rings.firstHalf[ring]!]!
  let ownerCount = 0
  for (const owner of arcs.owner) if (owner >= ownerCount) ownerCount = owner + 1
  const start = new Uint32Array(ownerCount + 1)
  for (let r = 0; r < shellOf.length; r++) {
    if (shellOf[r] === r) start[ownerOf(r)]!++
    else if (shellOf[r]! < 0 && ownerOf(r) !== OUTSIDE) return null
  }
  for (let owner = 0, sum = 0; owner <= ownerCount; owner++) start[owner] = sum += start[owner]!
  const shells = new Int32Array(start[ownerCount]!)
  for (let r = shellOf.length - 1; r >= 0; r--) if (shellOf[r] === r) shells[--start[ownerOf(r)]!] = r
  return shells
}
