import { MemberLists } from './member-lists.ts'
import type { TopologyMeasures } from './measure-topology.ts'
import type { Outlines } from './outlines.ts'
import { RingWriter } from './ring-writer.ts'
import type { Topology } from './topology.ts'

/** An arc of an edit, and the faces on its two sides; null = it is not there. */
export interface EditedArc {
  readonly arc: number
  readonly face: readonly [along: number, against: number] | null
}

/** A face of an edit, and whether it is there. */
export interface EditedFace {
  readonly face: number
  readonly isThere: boolean
}

/**
 * Regions (labels of faces) of one level, kept current while faces change sides. Each region knows its border
 * half-edges, so its outline, length of border and number of parts cost what the region's border costs, never what
 * the city costs.
 */
export class RegionIndex {
  readonly #topology: Topology
  readonly #measures: TopologyMeasures
  #labels: Int32Array
  readonly #borders: MemberLists
  readonly #borderCentimeters: number[] = []
  readonly #areaSquareDecimeters: number[] = []
  readonly #faceCount: number[] = []
  readonly #writer: RingWriter
  #visited: Uint8Array
  /** Arcs and faces that are being edited: counted nowhere until {@link attach}. */
  readonly #looseArcs = new Set<number>()
  readonly #looseFaces = new Set<number>()

  /** @param labels Region of each face, negative = none. The index keeps a copy. */
  constructor(topology: Topology, measures: TopologyMeasures, labels: Int32Array) {
    this.#topology = topology
    this.#measures = measures
    this.#labels = Int32Array.from(labels)
    this.#borders = new MemberLists(0, topology.face.length)
    this.#writer = new RingWriter(topology)
    this.#visited = new Uint8Array(topology.face.length)
    for (let halfEdge = 0; halfEdge < topology.face.length; halfEdge++) {
      const label = this.#labelOf(topology.face[halfEdge]!)
      if (label >= 0 && label !== this.#labelOf(topology.face[halfEdge ^ 1]!))
        this.#addBorder(label, halfEdge)
    }
    for (let face = 0; face < labels.length; face++) this.#count(labels[face]!, face, 1)
  }

  /** Region of a face as the index knows it. */
  labelOf(face: number): number {
    return this.#labels[face] ?? -1
  }

  /**
   * Takes arcs and faces that are about to be edited out of all counts, by the measures and labels of before, and
   * leaves them out until {@link attach}.
   *
   * @param arcs Every arc of the edit; those that were there with their faces as they were.
   * @param faces Every face of the edit.
   */
  detach(arcs: readonly EditedArc[], faces: readonly EditedFace[]): void {
    for (const { arc, face } of arcs) {
      this.#looseArcs.add(arc)
      if (face === null) continue
      const [left, right] = [this.#labelOf(face[0]), this.#labelOf(face[1])]
      if (left !== right && left >= 0) this.#removeBorder(left, 2 * arc)
      if (left !== right && right >= 0) this.#removeBorder(right, 2 * arc + 1)
    }
    for (const { face, isThere } of faces) {
      this.#looseFaces.add(face)
      if (isThere) this.#count(this.labelOf(face), face, -1)
    }
  }

  /** Counts the arcs and faces of an edit again, by the measures and labels of now; the same as {@link detach} had. */
  attach(arcs: readonly EditedArc[], faces: readonly EditedFace[]): void {
    const halfEdges = this.#topology.face.length
    if (this.#visited.length < halfEdges) this.#visited = new Uint8Array(Math.ceil(halfEdges * 1.5))
    this.#looseArcs.clear()
    this.#looseFaces.clear()
    for (const { arc, face } of arcs) {
      if (face === null) continue
      const [left, right] = [this.#labelOf(face[0]), this.#labelOf(face[1])]
      if (left !== right && left >= 0) this.#addBorder(left, 2 * arc)
      if (left !== right && right >= 0) this.#addBorder(right, 2 * arc + 1)
    }
    for (const { face, isThere } of faces) if (isThere) this.#count(this.labelOf(face), face, 1)
  }

  /** Moves a face to another region (negative = none). Costs what the face's border costs. */
  relabel(face: number, to: number): void {
    if (face >= this.#labels.length) this.#grow(face + 1)
    const from = this.#labels[face]!
    if (from === to) return
    const { faceRingStart, faceRingEnd, faceRings, next, face: faceOf } = this.#topology
    for (let ring = faceRingStart[face]!; ring < faceRingEnd[face]!; ring++) {
      const start = faceRings[ring]!
      let at = start
      do {
        const across = faceOf[at ^ 1]!
        if (across !== face && !this.#looseArcs.has(at >> 1)) {
          const other = this.#labelOf(across)
          if (from >= 0 && from !== other) this.#removeBorder(from, at)
          if (other >= 0 && other !== from) this.#removeBorder(other, at ^ 1)
          if (to >= 0 && to !== other) this.#addBorder(to, at)
          if (other >= 0 && other !== to) this.#addBorder(other, at ^ 1)
        }
        at = next[at]!
      } while (at !== start)
    }
    if (!this.#looseFaces.has(face)) {
      this.#count(from, face, -1)
      this.#count(to, face, 1)
    }
    this.#labels[face] = to
  }

  /** Number of faces of a region. */
  faceCount(region: number): number {
    return this.#faceCount[region] ?? 0
  }

  /** Area in square decimetres, an exact integer. */
  areaSquareDecimeters(region: number): number {
    return this.#areaSquareDecimeters[region] ?? 0
  }

  /** Length of the outline, holes included, in centimetres, an exact integer. */
  borderCentimeters(region: number): number {
    return this.#borderCentimeters[region] ?? 0
  }

  /** Pieces connected by shared border; a touch at a point does not connect. */
  partCount(region: number): number {
    this.#trace(region)
    let parts = 0
    for (let ring = 0; ring < this.#writer.ringCount; ring++) if (this.#writer.doubledArea(ring) > 0) parts++
    return parts
  }

  /** Outline of one region. */
  outline(region: number): Outlines {
    this.#trace(region)
    return this.#writer.outlines()
  }

  /** Length in centimetres of the border that two regions share. */
  sharedCentimeters(region: number, other: number): number {
    const { face } = this.#topology
    let sum = 0
    this.eachBorder(region, (halfEdge) => {
      if (this.#labelOf(face[halfEdge ^ 1]!) === other)
        sum += this.#measures.arcLengthCentimeters[halfEdge >> 1]!
    })
    return sum
  }

  /** Regions that share a border with `region`, with its length in centimetres. */
  neighbours(region: number): Map<number, number> {
    const { face } = this.#topology
    const found = new Map<number, number>()
    this.eachBorder(region, (halfEdge) => {
      const other = this.#labelOf(face[halfEdge ^ 1]!)
      if (other < 0) return
      found.set(other, (found.get(other) ?? 0) + this.#measures.arcLengthCentimeters[halfEdge >> 1]!)
    })
    return found
  }

  /** Calls `visit` with each border half-edge of a region (the region lies on its left). */
  eachBorder(region: number, visit: (halfEdge: number) => void): void {
    for (let at = this.#borders.first(region); at >= 0; at = this.#borders.after(at)) visit(at)
  }

  #trace(region: number): void {
    this.#writer.clear()
    for (let at = this.#borders.first(region); at >= 0; at = this.#borders.after(at)) {
      if (this.#visited[at] === 0) this.#writer.trace(at, region, this.#labels, this.#visited)
    }
    for (let at = this.#borders.first(region); at >= 0; at = this.#borders.after(at)) this.#visited[at] = 0
  }

  #labelOf(face: number): number {
    return face < 0 ? -1 : (this.#labels[face] ?? -1)
  }

  #grow(faceCount: number): void {
    const larger = new Int32Array(Math.ceil(faceCount * 1.5)).fill(-1)
    larger.set(this.#labels)
    this.#labels = larger
  }

  #addBorder(region: number, halfEdge: number): void {
    this.#borders.add(region, halfEdge)
    this.#borderCentimeters[region] =
      (this.#borderCentimeters[region] ?? 0) + this.#measures.arcLengthCentimeters[halfEdge >> 1]!
  }

  #removeBorder(region: number, halfEdge: number): void {
    this.#borders.remove(region, halfEdge)
    this.#borderCentimeters[region]! -= this.#measures.arcLengthCentimeters[halfEdge >> 1]!
  }

  #count(region: number, face: number, sign: 1 | -1): void {
    if (region < 0) return
    this.#faceCount[region] = (this.#faceCount[region] ?? 0) + sign
    this.#areaSquareDecimeters[region] =
      (this.#areaSquareDecimeters[region] ?? 0) + sign * this.#measures.faceAreaSquareDecimeters[face]!
  }
}
