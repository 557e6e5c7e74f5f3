import { arcRecord } from '#core/topology/arc-record.ts'
import { faceRecord } from '#core/topology/face-record.ts'
import { isSameRecord } from '#core/topology/is-same-record.ts'
import type { EditableTopology } from '#core/topology/editable-topology.ts'
import { OUTSIDE } from '#core/topology/topology.ts'
import type { ArcChange, ArcRecord, FaceChange, TopologyDiff } from '#core/topology/topology-diff.ts'
import type { LocalEdges } from './local-edges.ts'
import { nameArcs } from './name-arcs.ts'
import { nameFaces } from './name-faces.ts'
import { traceLocalFaces } from './trace-local-faces.ts'

/** A change of a few faces. */
export interface RebuiltFaces {
  readonly diff: TopologyDiff
  /** Each face that is new → the owner it was traced for. */
  readonly pieces: ReadonlyMap<number, number>
  /** Half-edge of the subdivision after the diff that each half-edge of the local edges became part of. */
  readonly halfOf: (localHalf: number) => number
}

/**
 * Makes the faces of a few owners anew from labelled edges and says what has to change in the records of the
 * subdivision, next to them too. The owner of a half-edge is the number of the face that the largest piece keeps, or
 * OUTSIDE where the face on that side stays as it is. Null when the labels contradict the angular order.
 *
 * @param gone Arcs between these faces that are no more.
 * @param emptied Faces whose number nobody keeps.
 */
export function rebuildFaces(
  topology: EditableTopology,
  edges: LocalEdges,
  gone: readonly number[] = [],
  emptied: readonly number[] = [],
): RebuiltFaces | null {
  const local = traceLocalFaces(topology, edges, gone)
  if (!local) return null
  const names = nameArcs(topology, edges, local.arcs, local.degree, gone)
  const named = nameFaces(topology, local, names.halfOf)
  if (!named) return null

  const records = new Map<number, ArcRecord | null>()
  for (const arc of [...gone, ...edges.arcs]) records.set(arc, null)
  for (let k = 0; k < names.slotOf.length; k++) {
    const [along, against] = names.isFlipped[k] === 1 ? [2 * k + 1, 2 * k] : [2 * k, 2 * k + 1]
    const faceOn = (half: number) => named.faceOf(half) ?? outerFace(topology, edges, names.anyHalf[half]!)
    const nextOf = (half: number) =>
      named.faceOf(half) === undefined
        ? nextOutside(topology, edges, names.lastHalf[half]!, names)
        : names.halfOf(local.rings.next[half]!)
    records.set(names.slotOf[k]!, {
      points: names.points[k]!,
      face: [faceOn(along), faceOn(against)],
      next: [nextOf(along), nextOf(against)],
      origin: names.origin[k]!,
    })
  }
  const faceRings = new Map<number, readonly number[] | null>(named.rings)
  for (const face of emptied) faceRings.set(face, null)
  relinkArcs(topology, edges, names, records)
  relinkRings(topology, edges, names, records, faceRings)

  const arcs: ArcChange[] = []
  for (const [arc, to] of [...records].sort(([a], [b]) => a - b)) {
    const from = arcRecord(topology, arc)
    if (!isSameRecord(from, to)) arcs.push({ arc, from, to })
  }
  const faces: FaceChange[] = []
  for (const [face, rings] of [...faceRings].sort(([a], [b]) => a - b)) {
    const from = faceRecord(topology, face)
    const to = rings && { rings }
    if (!isSameRecord(from, to)) faces.push({ face, from, to })
  }
  const to = { arcs: names.arcCount, faces: named.faceCount, nodes: names.nodeCount }
  return {
    diff: { arcs, faces, slots: [topology.slots, to] },
    pieces: named.pieces,
    halfOf: (localHalf) => names.halfOf(local.arcs.arcHalfOf[localHalf]!),
  }
}

type Names = ReturnType<typeof nameArcs>

/** The face that stays as it is beside a local half-edge, which is part of an arc. */
function outerFace(topology: EditableTopology, edges: LocalEdges, half: number): number {
  return topology.face[2 * edges.arcOf(half >> 1) + (half & 1)]!
}

/** The half-edge after an arc's last local half-edge, along a face that stays as it is. */
function nextOutside(topology: EditableTopology, edges: LocalEdges, last: number, names: Names): number {
  const following = edges.following(last)
  if (following >= 0) return names.newHalf(following)
  return names.startHalf(topology.next[2 * edges.arcOf(last >> 1) + (last & 1)]!)
}

/** Half-edges further off whose next one has another number now. */
function relinkArcs(
  topology: EditableTopology,
  edges: LocalEdges,
  names: Names,
  records: Map<number, ArcRecord | null>,
): void {
  for (const half of edges.arcs.flatMap((arc) => [2 * arc, 2 * arc + 1])) {
    const start = names.startHalf(half)
    if (start === half) continue
    topology.eachLeaving(topology.origin[half]!, (leaving) => {
      const before = leaving ^ 1
      if (topology.next[before] !== half || edges.has(before >> 1)) return
      const record = records.get(before >> 1)
      if (record === null) return
      const { next, ...rest } = record ?? arcRecord(topology, before >> 1)!
      records.set(before >> 1, { ...rest, next: before & 1 ? [next[0], start] : [start, next[1]] })
    })
  }
}

/** Rings of faces that stay as they are, named by a half-edge of an arc that is no more. */
function relinkRings(
  topology: EditableTopology,
  edges: LocalEdges,
  names: Names,
  records: ReadonlyMap<number, ArcRecord | null>,
  faceRings: Map<number, readonly number[] | null>,
): void {
  const rebuilt = new Set(faceRings.keys())
  for (const half of edges.arcs.flatMap((arc) => [2 * arc, 2 * arc + 1])) {
    const face = topology.face[half]!
    if (face === OUTSIDE || rebuilt.has(face) || records.get(half >> 1) !== null) continue
    const rings = faceRings.get(face) ?? faceRecord(topology, face)!.rings
    if (!rings.includes(half)) continue
    const start = names.startHalf(half)
    faceRings.set(
      face,
      rings.map((ring) => (ring === half ? start : ring)),
    )
  }
}
