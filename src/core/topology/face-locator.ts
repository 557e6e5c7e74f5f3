import Flatbush from 'flatbush'
import { GRID_STEPS_PER_DEGREE } from '#core/geometry/grid.ts'
import { segmentLengthMeters } from '#core/geometry/segment-length.ts'
import { ringContains } from './ring-contains.ts'
import { ringPositions } from './ring-positions.ts'
import type { Topology } from './topology.ts'

/**
 * Finds faces by place, in degrees, through a static spatial index over the faces' boxes: exact, complete also
 * outside the screen, and the same at every zoom.
 */
export class FaceLocator {
  readonly #rings: (readonly (readonly number[])[])[]
  readonly #index: Flatbush | null

  constructor(topology: Topology) {
    const { faceCount, faceRingStart, faceRingEnd, faceRings } = topology
    this.#rings = []
    this.#index = faceCount === 0 ? null : new Flatbush(faceCount)
    for (let face = 0; face < faceCount; face++) {
      const rings: number[][] = []
      for (let r = faceRingStart[face]!; r < faceRingEnd[face]!; r++) {
        rings.push(ringPositions(topology, faceRings[r]!))
      }
      this.#rings.push(rings)
      this.#index!.add(...boxOf(rings[0]!))
    }
    this.#index?.finish()
  }

  /** The face at a position, or -1. On a border the face with the smallest number. */
  at(lng: number, lat: number): number {
    const [x, y] = [lng * GRID_STEPS_PER_DEGREE, lat * GRID_STEPS_PER_DEGREE]
    let best = -1
    for (const face of this.#index?.search(x, y, x, y) ?? []) {
      if ((best < 0 || face < best) && this.#contains(face, x, y)) best = face
    }
    return best
  }

  /** Faces whose boxes meet a box, ascending. */
  inBox(west: number, south: number, east: number, north: number): number[] {
    const scale = GRID_STEPS_PER_DEGREE
    return (this.#index?.search(west * scale, south * scale, east * scale, north * scale) ?? []).sort(
      (a, b) => a - b,
    )
  }

  /** Faces that a disc touches, ascending: what a brush of this radius paints. */
  near(lng: number, lat: number, radiusMeters: number): number[] {
    const [x, y] = [lng * GRID_STEPS_PER_DEGREE, lat * GRID_STEPS_PER_DEGREE]
    const reachX = (radiusMeters / segmentLengthMeters(x, y, x + 1e4, y)) * 1e4
    const reachY = (radiusMeters / segmentLengthMeters(x, y, x, y + 1e4)) * 1e4
    const candidates = this.#index?.search(x - reachX, y - reachY, x + reachX, y + reachY) ?? []
    return candidates
      .filter((face) => this.#contains(face, x, y) || this.#borderWithin(face, x, y, reachX, reachY))
      .sort((a, b) => a - b)
  }

  /** True when a position lies in the face or on its border. */
  contains(face: number, lng: number, lat: number): boolean {
    return this.#contains(face, lng * GRID_STEPS_PER_DEGREE, lat * GRID_STEPS_PER_DEGREE)
  }

  #contains(face: number, x: number, y: number): boolean {
    const [shell, ...holes] = this.#rings[face]!
    if (ringContains(shell!, 0, shell!.length / 2, x, y) < 0) return false
    return holes.every((hole) => ringContains(hole, 0, hole.length / 2, x, y) <= 0)
  }

  #borderWithin(face: number, x: number, y: number, reachX: number, reachY: number): boolean {
    return this.#rings[face]!.some((ring) => {
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
}

function boxOf(ring: readonly number[]): [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let i = 0; i < ring.length; i += 2) {
    west = Math.min(west, ring[i]!)
    east = Math.max(east, ring[i]!)
    south = Math.min(south, ring[i + 1]!)
    north = Math.max(north, ring[i + 1]!)
  }
  return [west, south, east, north]
}

function squaredDistanceToOrigin(ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax
  const dy = by - ay
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length))
  return (ax + along * dx) ** 2 + (ay + along * dy) ** 2
}
