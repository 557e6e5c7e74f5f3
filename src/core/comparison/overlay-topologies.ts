import { divideFaces } from '#core/editing/divide-faces.ts'
import { toDegrees } from '#core/geometry/grid.ts'
import { arcBox } from '#core/topology/arc-box.ts'
import { arcLengthMeters } from '#core/topology/arc-length.ts'
import { BoxIndex } from '#core/topology/box-index.ts'
import { EditableTopology } from '#core/topology/editable-topology.ts'
import { faceAreaSquareMeters } from '#core/topology/face-area.ts'
import { faceInside } from '#core/topology/face-inside.ts'
import { FaceLocator } from '#core/topology/face-locator.ts'
import { isEmptyFace } from '#core/topology/is-empty-face.ts'
import { ringPositions } from '#core/topology/ring-positions.ts'
import type { Topology } from '#core/topology/topology.ts'
import type { Overlay } from './overlay.ts'

/** Mean width of ground that is only there because positions are rounded to the grid of 1 cm. */
const SLIVER_METERS = 0.05

/**
 * Lays `second` over `first`. Arcs that both have under the same number are compared, not intersected, so that two
 * states of one plan cost what lies between them; where borders differ, the faces of the first are divided along the
 * rings of the second by snap rounding (`divideFaces`). Where rounding would make borders meet wrongly, a ring is left
 * out and its faces count to the side that most of them lies on.
 */
export function overlayTopologies(first: Topology, second: Topology): Overlay {
  const shared = sharedArcs(first, second)
  const edited = { arcs: new Set<number>(), faces: new Set<number>() }
  const isSame = first.faceCount === second.faceCount && shared.every((one) => one === 1)
  if (isSame && first.arcStart.length === second.arcStart.length) {
    const own = Int32Array.from({ length: first.faceCount }, (_, face) =>
      isEmptyFace(first, face) ? -1 : face,
    )
    return { topology: first, from: own, to: own, edited, isSame: true }
  }
  const topology = new EditableTopology(first)
  const arcs = new BoxIndex(
    () => topology.arcStart.length,
    (arc, box) => arcBox(topology, arc, box),
  )
  const origin = Array.from({ length: first.faceCount }, (_, face) => face)
  for (const ring of otherRings(second, shared)) {
    const divided = divideFaces({ topology, arcs }, ring, () => true)
    if (!divided.ok || divided.value.pieces.size === 0) continue
    const { diff, pieces } = divided.value
    topology.apply(diff)
    for (const { arc, from, to } of diff.arcs) {
      arcs.touch(arc)
      edited.arcs.add(arc)
      for (const face of [...(from?.face ?? []), ...(to?.face ?? [])]) if (face >= 0) edited.faces.add(face)
    }
    for (const { face } of diff.faces) edited.faces.add(face)
    for (const [piece, of] of pieces) origin[piece] = origin[of]!
  }
  const from = new Int32Array(topology.faceCount).fill(-1)
  const to = new Int32Array(topology.faceCount).fill(-1)
  const locator = new FaceLocator(second)
  for (let face = 0; face < topology.faceCount; face++) {
    if (isEmptyFace(topology, face)) continue
    from[face] = origin[face]!
    const known = face < second.faceCount && isUntouched(topology, first, face, shared)
    const place = known ? null : faceInside(topology, face)
    if (known) to[face] = face
    else if (place !== null) to[face] = locator.at(toDegrees(place[0]), toDegrees(place[1]))
  }
  joinSlivers(topology, from, to)
  return { topology, from, to, edited, isSame: false }
}

/**
 * Gives faces that are nothing but the rounding of a border to the owner that the ground beside them has in the second,
 * the one across the longest border within the same face of the first.
 */
function joinSlivers(topology: Topology, from: Int32Array, to: Int32Array): void {
  const pieces = new Map<number, number>()
  for (const face of from) if (face >= 0) pieces.set(face, (pieces.get(face) ?? 0) + 1)
  const isDivided = (face: number): boolean => face >= 0 && pieces.get(from[face]!)! > 1
  const beside = new Map<number, { around: number; readonly shared: Map<number, number> }>()
  for (let half = 0; half < topology.face.length; half++) {
    const [face, across] = [topology.face[half]!, topology.face[half ^ 1]!]
    if (!isDivided(face)) continue
    const meters = arcLengthMeters(topology, half >> 1)
    const own = beside.get(face) ?? { around: 0, shared: new Map<number, number>() }
    own.around += meters
    if (across >= 0 && from[across] === from[face] && across !== face)
      own.shared.set(across, (own.shared.get(across) ?? 0) + meters)
    beside.set(face, own)
  }
  const isSliver = (face: number): boolean =>
    2 * faceAreaSquareMeters(topology, face) < SLIVER_METERS * (beside.get(face)?.around ?? 0)
  for (const [face, { shared }] of beside) {
    if (!isSliver(face)) continue
    const [nearest] = [...shared].filter(([other]) => !isSliver(other)).sort((a, b) => b[1] - a[1])
    if (nearest !== undefined) to[face] = to[nearest[0]]!
  }
}

/** 1 for arcs of the second that the first has under the same number, with the same faces beside. */
function sharedArcs(first: Topology, second: Topology): Uint8Array {
  return Uint8Array.from({ length: second.arcStart.length }, (_, arc) => {
    if (arc >= first.arcStart.length) return 0
    const [start, end] = [2 * first.arcStart[arc]!, 2 * first.arcEnd[arc]!]
    const other = 2 * second.arcStart[arc]!
    if (end - start !== 2 * second.arcEnd[arc]! - other) return 0
    for (const half of [2 * arc, 2 * arc + 1]) if (first.face[half] !== second.face[half]) return 0
    for (let i = start; i < end; i++) if (first.points[i] !== second.points[other + i - start]) return 0
    return 1
  })
}

/** Rings of the faces of the second beside arcs that the first has not, closed. */
function otherRings(second: Topology, shared: Uint8Array): number[][] {
  const faces = new Set<number>()
  for (let arc = 0; arc < shared.length; arc++) {
    if (shared[arc] === 1 || second.arcStart[arc] === second.arcEnd[arc]) continue
    for (const half of [2 * arc, 2 * arc + 1]) if (second.face[half]! >= 0) faces.add(second.face[half]!)
  }
  return [...faces]
    .sort((a, b) => a - b)
    .flatMap((face) =>
      Array.from(second.faceRings.subarray(second.faceRingStart[face], second.faceRingEnd[face]), (start) => {
        const ring = ringPositions(second, start)
        return [...ring, ring[0]!, ring[1]!]
      }),
    )
}

/** True when all arcs around a face are arcs of both, so that the face is one and the same in both. */
function isUntouched(topology: Topology, first: Topology, face: number, shared: Uint8Array): boolean {
  if (face >= first.faceCount) return false
  for (let ring = topology.faceRingStart[face]!; ring < topology.faceRingEnd[face]!; ring++) {
    const start = topology.faceRings[ring]!
    let at = start
    do {
      if (at >> 1 >= shared.length || shared[at >> 1] === 0) return false
      at = topology.next[at]!
    } while (at !== start)
  }
  return true
}
