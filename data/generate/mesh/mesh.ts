import { lattice } from '../plane/lattice.ts'
import type { Point } from '../plane/point.ts'

/**
 * A planar subdivision of the city in half-edges. Half-edges 2e and 2e+1 are the two directions of edge
 * e; a half-edge has its face on the left. Face 0 is the outside. Vertices are lattice positions.
 */
export class Mesh {
  readonly lng: number[] = []
  readonly lat: number[] = []
  readonly origin: number[] = []
  readonly next: number[] = []
  readonly prev: number[] = []
  readonly face: number[] = []
  /** One half-edge of each face. */
  readonly start: number[] = []
  /** How strong a border an edge makes: 0 for an inner cut, higher for roads, rivers and the railway. */
  readonly strength: number[] = []
  /** The edge that continues an edge after it was cut, or -1: so that a road finds all its pieces. */
  readonly continuation: number[] = []

  place(vertex: number): Point {
    return lattice.toPlane(this.lng[vertex]!, this.lat[vertex]!)
  }

  from(half: number): Point {
    return this.place(this.origin[half]!)
  }

  addVertex(lng: number, lat: number): number {
    this.lng.push(lng)
    this.lat.push(lat)
    return this.lng.length - 1
  }

  addEdge(from: number, to: number, strength: number): number {
    this.origin.push(from, to)
    this.next.push(-1, -1)
    this.prev.push(-1, -1)
    this.face.push(-1, -1)
    this.strength.push(strength)
    this.continuation.push(-1)
    return this.strength.length - 1
  }

  link(before: number, after: number) {
    this.next[before] = after
    this.prev[after] = before
  }

  /** The half-edges around a face, counterclockwise. */
  around(face: number): number[] {
    const halves: number[] = []
    const first = this.start[face]!
    for (let half = first; ;) {
      halves.push(half)
      half = this.next[half]!
      if (half === first) return halves
    }
  }

  ring(face: number): Point[] {
    return this.around(face).map((half) => this.from(half))
  }

  /** Puts a vertex on a half-edge's edge. Returns the half-edge that starts there on the same side. */
  cutEdge(half: number, lng: number, lat: number): number {
    const edge = half >> 1
    const [there, back] = [2 * edge, 2 * edge + 1]
    const vertex = this.addVertex(lng, lat)
    const added = this.addEdge(vertex, this.origin[back]!, this.strength[edge]!)
    this.origin[back] = vertex
    this.link(2 * added, this.next[there]!)
    this.link(there, 2 * added)
    this.link(this.prev[back]!, 2 * added + 1)
    this.link(2 * added + 1, back)
    this.face[2 * added] = this.face[there]!
    this.face[2 * added + 1] = this.face[back]!
    this.continuation[added] = this.continuation[edge]!
    this.continuation[edge] = added
    return half === there ? 2 * added : back
  }

  /** Cuts a face in two along a chain from the origin of one of its half-edges to that of another. */
  cutFace(from: number, to: number, chain: readonly (readonly [number, number])[]): number {
    const face = this.face[from]!
    const added = this.start.length
    const [beforeFrom, beforeTo] = [this.prev[from]!, this.prev[to]!]
    let last = beforeFrom
    let lastVertex = this.origin[from]!
    let backTo = from
    const vertices = chain.map(([lng, lat]) => this.addVertex(lng, lat))
    for (const vertex of [...vertices, this.origin[to]!]) {
      const half = 2 * this.addEdge(lastVertex, vertex, 0)
      this.link(last, half)
      this.link(half ^ 1, backTo)
      ;[last, backTo, lastVertex] = [half, half ^ 1, vertex]
    }
    this.link(last, to)
    this.link(beforeTo, backTo)
    this.start[face] = last
    this.start.push(backTo)
    for (const half of this.around(face)) this.face[half] = face
    for (const half of this.around(added)) this.face[half] = added
    return added
  }
}
