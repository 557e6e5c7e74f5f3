import { MemberLists } from './member-lists.ts'
import { OUTSIDE, type Topology } from './topology.ts'
import type { ArcRecord, FaceRecord, SlotCounts, TopologyDiff } from './topology-diff.ts'

/** Room for growth when an array is full. */
const GROWTH = 1.5

/**
 * A subdivision that changes by diffs, in place: what an edit costs follows the edit, not the city. Read it like any
 * `Topology`, but never keep one of its arrays across an edit: they are replaced when they grow.
 */
export class EditableTopology implements Topology {
  points: Int32Array
  arcStart!: Uint32Array
  arcEnd!: Uint32Array
  face!: Int32Array
  next!: Int32Array
  origin!: Int32Array
  faceRingStart!: Uint32Array
  faceRingEnd!: Uint32Array
  faceRings: Int32Array
  nodeCount = 0
  faceCount = 0

  #pointCount: number
  #ringCount: number
  readonly #arcRoom: number[] = []
  readonly #faceRoom: number[] = []
  #slots: { arcStart: Uint32Array; arcEnd: Uint32Array; faceRingStart: Uint32Array; faceRingEnd: Uint32Array }
  #sides: { face: Int32Array; next: Int32Array; origin: Int32Array }
  readonly #leaving: MemberLists

  /** Copies `base`, which stays as it is. */
  constructor(base: Topology) {
    this.points = base.points.slice()
    this.faceRings = base.faceRings.slice()
    this.#pointCount = base.points.length / 2
    this.#ringCount = base.faceRings.length
    this.#slots = {
      arcStart: base.arcStart.slice(),
      arcEnd: base.arcEnd.slice(),
      faceRingStart: base.faceRingStart.slice(),
      faceRingEnd: base.faceRingEnd.slice(),
    }
    this.#sides = { face: base.face.slice(), next: base.next.slice(), origin: base.origin.slice() }
    this.#leaving = new MemberLists(base.nodeCount, base.origin.length)
    for (let arc = 0; arc < base.arcStart.length; arc++) {
      if (base.arcEnd[arc]! > base.arcStart[arc]!) this.#attach(arc)
    }
    this.#resize({ arcs: base.arcStart.length, faces: base.faceCount, nodes: base.nodeCount })
  }

  get slots(): SlotCounts {
    return { arcs: this.arcStart.length, faces: this.faceCount, nodes: this.nodeCount }
  }

  /** Applies a diff that was made for exactly this state. */
  apply(diff: TopologyDiff): void {
    const [from, to] = diff.slots
    this.#reserve(to)
    for (let arc = from.arcs; arc < to.arcs; arc++) this.#writeArc(arc, null)
    for (const { arc, from } of diff.arcs) if (from !== null) this.#detach(arc)
    for (const { arc, to: record } of diff.arcs) this.#writeArc(arc, record)
    for (const { face, to: record } of diff.faces) this.#writeFace(face, record)
    this.#resize(to)
  }

  /** Calls `visit` with every half-edge that starts at a node, in no particular order. */
  eachLeaving(node: number, visit: (halfEdge: number) => void): void {
    for (let at = this.#leaving.first(node); at >= 0; at = this.#leaving.after(at)) visit(at)
  }

  /** A copy of its own in arrays without room to spare: for another thread, or to be kept. */
  snapshot(): Topology {
    const arcStart = new Uint32Array(this.arcStart.length)
    const arcEnd = new Uint32Array(this.arcStart.length)
    const pieces: Int32Array[] = []
    let at = 0
    for (let arc = 0; arc < arcStart.length; arc++) {
      const piece = this.points.subarray(this.arcStart[arc]! * 2, this.arcEnd[arc]! * 2)
      arcStart[arc] = at
      at += piece.length / 2
      arcEnd[arc] = at
      pieces.push(piece)
    }
    const points = new Int32Array(at * 2)
    for (const [arc, piece] of pieces.entries()) points.set(piece, arcStart[arc]! * 2)
    const faceRingStart = new Uint32Array(this.faceCount)
    const faceRingEnd = new Uint32Array(this.faceCount)
    const rings: number[] = []
    for (let face = 0; face < this.faceCount; face++) {
      faceRingStart[face] = rings.length
      for (let r = this.faceRingStart[face]!; r < this.faceRingEnd[face]!; r++) rings.push(this.faceRings[r]!)
      faceRingEnd[face] = rings.length
    }
    return {
      points,
      arcStart,
      arcEnd,
      face: this.face.slice(),
      next: this.next.slice(),
      origin: this.origin.slice(),
      nodeCount: this.nodeCount,
      faceCount: this.faceCount,
      faceRingStart,
      faceRingEnd,
      faceRings: Int32Array.from(rings),
    }
  }

  #writeArc(arc: number, record: ArcRecord | null): void {
    const { face, next, origin } = this.#sides
    const { arcStart, arcEnd } = this.#slots
    for (const side of [0, 1] as const) {
      const halfEdge = 2 * arc + side
      face[halfEdge] = record === null ? OUTSIDE : record.face[side]
      next[halfEdge] = record === null ? halfEdge : record.next[side]
      origin[halfEdge] = record === null ? 0 : record.origin[side]
    }
    if (record === null) {
      this.#arcRoom[arc] ??= arcEnd[arc]! - arcStart[arc]!
      arcEnd[arc] = arcStart[arc]!
      return
    }
    const count = record.points.length / 2
    const room = this.#arcRoom[arc] ?? arcEnd[arc]! - arcStart[arc]!
    if (count > room) {
      this.points = reserved(this.points, (this.#pointCount + count) * 2)
      arcStart[arc] = this.#pointCount
      this.#pointCount += count
      this.#arcRoom[arc] = count
    } else this.#arcRoom[arc] = room
    this.points.set(record.points, arcStart[arc]! * 2)
    arcEnd[arc] = arcStart[arc]! + count
    this.#attach(arc)
  }

  #writeFace(face: number, record: FaceRecord | null): void {
    const { faceRingStart, faceRingEnd } = this.#slots
    const count = record?.rings.length ?? 0
    const room = this.#faceRoom[face] ?? faceRingEnd[face]! - faceRingStart[face]!
    if (count > room) {
      this.faceRings = reserved(this.faceRings, this.#ringCount + count)
      faceRingStart[face] = this.#ringCount
      this.#ringCount += count
    }
    this.#faceRoom[face] = Math.max(room, count)
    if (record !== null) this.faceRings.set(record.rings, faceRingStart[face])
    faceRingEnd[face] = faceRingStart[face]! + count
  }

  #attach(arc: number): void {
    for (const halfEdge of [2 * arc, 2 * arc + 1]) this.#leaving.add(this.#sides.origin[halfEdge]!, halfEdge)
  }

  #detach(arc: number): void {
    for (const halfEdge of [2 * arc, 2 * arc + 1]) {
      this.#leaving.remove(this.#sides.origin[halfEdge]!, halfEdge)
    }
  }

  #reserve({ arcs, faces }: SlotCounts): void {
    const { arcStart, arcEnd, faceRingStart, faceRingEnd } = this.#slots
    this.#slots = {
      arcStart: reserved(arcStart, arcs),
      arcEnd: reserved(arcEnd, arcs),
      faceRingStart: reserved(faceRingStart, faces),
      faceRingEnd: reserved(faceRingEnd, faces),
    }
    const { face, next, origin } = this.#sides
    this.#sides = {
      face: reserved(face, 2 * arcs),
      next: reserved(next, 2 * arcs),
      origin: reserved(origin, 2 * arcs),
    }
  }

  #resize({ arcs, faces, nodes }: SlotCounts): void {
    this.arcStart = this.#slots.arcStart.subarray(0, arcs)
    this.arcEnd = this.#slots.arcEnd.subarray(0, arcs)
    this.face = this.#sides.face.subarray(0, 2 * arcs)
    this.next = this.#sides.next.subarray(0, 2 * arcs)
    this.origin = this.#sides.origin.subarray(0, 2 * arcs)
    this.faceRingStart = this.#slots.faceRingStart.subarray(0, faces)
    this.faceRingEnd = this.#slots.faceRingEnd.subarray(0, faces)
    this.faceCount = faces
    this.nodeCount = nodes
  }
}

/** The array itself, or a larger copy when it is shorter than `length`. */
function reserved<A extends Int32Array | Uint32Array>(array: A, length: number): A {
  if (length <= array.length) return array
  const larger = new (array.constructor as new (length: number) => A)(Math.ceil(length * GROWTH))
  larger.set(array)
  return larger
}
