import { GRID_STEPS_PER_DEGREE } from '#core/geometry/grid.ts'
import { segmentLengthMeters } from '#core/geometry/segment-length.ts'
import { BoxIndex, type Box } from './box-index.ts'
import { ringContains } from './ring-contains.ts'
import { ringPositions } from './ring-positions.ts'
import type { Topology } from './topology.ts'

/**
 * Finds faces by place, in degrees, through a spatial index over the faces' boxes: exact, complete also outside the
 * screen, and the same at every zoom. It follows the topology as it stands: {@link touch} the faces that an edit
 * bent, made or emptied.
 */
export class FaceLocator {
  readonly #topology: Topology
  readonly #boxes: BoxIndex
  /** Positions of the rings of faces that were asked for, shell first. */
  readonly #rings = new Map<number, readonly (readonly number[])[]>()

  constructor(topology: Topology) {
    this.#topology = topology
    this.#boxes = new BoxIndex(
      () => topology.faceCount,
      (face, box) => this.#boxOf(face, box),
    )
  }

  /** Says that a face has another shape now, is new, or is empty. */
  touch(face: number): void {
    this.#rings.delete(face)
    this.#boxes.touch(face)
  }

  /** The face at a position, or -1. On a border the face with the smallest number. */
  at(lng: number, lat: number): number {
    const [x, y] = [lng * GRID_STEPS_PER_DEGREE, lat * GRID_STEPS_PER_DEGREE]
    return this.#boxes.search(x, y, x, y).find((face) => this.#contains(face, x, y)) ?? -1
  }

  /** Faces whose boxes meet a box, ascending. */
  inBox(west: number, south: number, east: number, north: number): number[] {
    const scale = GRID_STEPS_PER_DEGREE
    return this.#boxes.search(west * scale, south * scale, east * scale, north * scale)
  }

  /** Faces that a disc touches, ascending: what a brush of this radius paints. */
  near(lng: number, lat: number, radiusMeters: number): number[] {
    const [x, y] = [lng * GRID_STEPS_PER_DEGREE, lat * GRID_STEPS_PER_DEGREE]
    const reachX = (radiusMeters / segmentLengthMeters(x, y, x + 1e4, y)) * 1e4
    const reachY = (radiusMeters / segmentLengthMeters(x, y, x, y + 1e4)) * 1e4
    return this.#boxes
      .search(x - reachX, y - reachY, x + reachX, y + reachY)
      .filter((face) => this.#contains(face, x, y) || this.#borderWithin(face, x, y, reachX, reachY))
  }

  /** True when a position lies in the face or on its border. */
  contains(face: number, lng: number, lat: number): boolean {
    return this.#contains(face, lng * GRID_STEPS_PER_DEGREE, lat * GRID_STEPS_PER_DEGREE)
  }

  #contains(face: number, x: number, y: number): boolean {
    const [shell, ...holes] = this.#ringsOf(face)
    if (shell === undefined || ringContains(shell, 0, shell.length / 2, x, y) < 0) return false
    return holes.every((hole) => ringContains(hole, 0, hole.length / 2, x, y) <= 0)
  }

  #borderWithin(face: number, x: number, y: number, reachX: number, reachY: number): boolean {
    return this.#ringsOf(face).some((ring) => {
      for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
        const ax = (ring[j]! - x) / reachX
        const ay = (ring[j + 1]! - y) / reachY
        const bx = (ring[i]! - x) / reachX
        const by = (ring[i + 1]! - y) / reachY
        if (squaredDistanceToOrigin(ax, ay, bx, by) <= 1) return true
      }
      return false
    })
  }

  #ringsOf(face: number): readonly (readonly number[])[] {
    const known = this.#rings.get(face)
    if (known !== undefined) return known
    const { faceRingStart, faceRingEnd, faceRings } = this.#topology
    const rings: number[][] = []
    for (let r = faceRingStart[face]!; r < faceRingEnd[face]!; r++) {
      rings.push(ringPositions(this.#topology, faceRings[r]!))
    }
    this.#rings.set(face, rings)
    return rings
  }

  /** Walks the arcs of the shell, without keeping its positions: this runs once for every face of the city. */
  #boxOf(face: number, box: Box): boolean {
    const { faceRingStart, faceRingEnd, faceRings, points, arcStart, arcEnd, next } = this.#topology
    if (faceRingStart[face] === faceRingEnd[face]) return false
    box[0] = box[1] = Infinity
    box[2] = box[3] = -Infinity
    const first = faceRings[faceRingStart[face]!]!
    let at = first
    do {
      for (let i = arcStart[at >> 1]!; i < arcEnd[at >> 1]!; i++) {
        const [x, y] = [points[2 * i]!, points[2 * i + 1]!]
        if (x < box[0]) box[0] = x
        if (y < box[1]) box[1] = y
        if (x > box[2]) box[2] = x
        if (y > box[3]) box[3] = y
      }
      at = next[at]!
    } while (at !== first)
    return true
  }
}

function squaredDistanceToOrigin(ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax
  const dy = by - ay
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length))
  return (ax + along * dx) ** 2 + (ay + along * dy) ** 2
}
