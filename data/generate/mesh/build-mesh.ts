import type { LineKind } from '../network/network-line.ts'
import { distance } from '../plane/distance.ts'
import { ringArea } from '../plane/ring-area.ts'
import { ringContains } from '../plane/ring-contains.ts'
import type { Point } from '../plane/point.ts'
import { Mesh } from './mesh.ts'
import type { NodedLines } from './noded-lines.ts'

/** How strong a border each kind of line makes. */
const STRENGTH: Record<LineKind, number> = {
  outline: 9,
  railway: 6,
  expressway: 6,
  river: 5,
  border: 4,
  arterial: 3,
  secondary: 1,
}
/** Blocks smaller or thinner than this are joined to a neighbour. */
const MIN_AREA_SQUARE_METERS = 28_000
const MIN_ROUNDNESS = 0.2

/** The blocks between the lines inside the outline, and the edge under each pair of vertices. */
export function buildMesh(noded: NodedLines): { mesh: Mesh; edgeOf: Map<string, number> } {
  const edges = collectEdges(noded)
  for (;;) {
    prune(edges)
    const built = assemble(noded, edges)
    const weak = weakestFace(built.mesh)
    if (weak.length === 0) return built
    const names = new Map([...built.edgeOf].map(([key, edge]) => [edge, key]))
    for (const half of weak) edges.delete(names.get(half >> 1)!)
  }
}

interface Edge {
  readonly from: number
  readonly to: number
  readonly strength: number
}

function collectEdges({ lng, lat, lines }: NodedLines): Map<string, Edge> {
  const edges = new Map<string, Edge>()
  const border = lines[0]!.vertices.slice(1)
  const scaled = (vertex: number): Point => [lng[vertex]!, lat[vertex]!]
  const outside = border.map(scaled)
  for (const { kind, vertices } of lines) {
    for (let i = 1; i < vertices.length; i++) {
      const [from, to] = [vertices[i - 1]!, vertices[i]!]
      const [a, b] = [scaled(from), scaled(to)]
      const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
      if (kind !== 'outline' && !ringContains(outside, middle)) continue
      const key = keyOf(from, to)
      const strength = Math.max(STRENGTH[kind], edges.get(key)?.strength ?? 0)
      edges.set(key, { from, to, strength })
    }
  }
  return edges
}

function keyOf(a: number, b: number): string {
  return a < b ? `${a},${b}` : `${b},${a}`
}

/** Removes dead ends and everything that hangs free of the outline. */
function prune(edges: Map<string, Edge>) {
  for (let removed = true; removed;) {
    removed = false
    const degree = new Map<number, number>()
    for (const { from, to } of edges.values())
      for (const end of [from, to]) degree.set(end, (degree.get(end) ?? 0) + 1)
    for (const [key, { from, to }] of edges)
      if (degree.get(from) === 1 || degree.get(to) === 1) removed = edges.delete(key)
  }
  const reached = new Set<number>([edges.values().next().value!.from])
  for (let grown = true; grown;) {
    grown = false
    for (const { from, to } of edges.values())
      if (reached.has(from) !== reached.has(to)) {
        reached.add(from).add(to)
        grown = true
      }
  }
  for (const [key, { from }] of edges) if (!reached.has(from)) edges.delete(key)
}

function assemble({ lng, lat }: NodedLines, edges: Map<string, Edge>) {
  const mesh = new Mesh()
  const edgeOf = new Map<string, number>()
  const leaving = new Map<number, number[]>()
  const renamed = new Map<number, number>()
  const vertexOf = (vertex: number) => {
    if (!renamed.has(vertex)) renamed.set(vertex, mesh.addVertex(lng[vertex]!, lat[vertex]!))
    return renamed.get(vertex)!
  }
  for (const [key, { from, to, strength }] of edges) {
    const edge = mesh.addEdge(vertexOf(from), vertexOf(to), strength)
    edgeOf.set(key, edge)
    for (const half of [2 * edge, 2 * edge + 1]) {
      const origin = mesh.origin[half]!
      if (!leaving.has(origin)) leaving.set(origin, [])
      leaving.get(origin)!.push(half)
    }
  }
  for (const halves of leaving.values()) {
    halves.sort((a, b) => turn(heading(mesh, a), heading(mesh, b)))
    for (const [index, half] of halves.entries())
      mesh.link(half ^ 1, halves[(index + halves.length - 1) % halves.length]!)
  }
  traceFaces(mesh)
  return { mesh, edgeOf }
}

/** Numbers the faces; the one that runs clockwise is the outside and becomes face 0. */
function traceFaces(mesh: Mesh) {
  mesh.start.push(-1)
  for (let half = 0; half < mesh.origin.length; half++) {
    if (mesh.face[half] !== -1) continue
    const face = mesh.start.length
    mesh.start.push(half)
    const around = mesh.around(face)
    for (const member of around) mesh.face[member] = face
    if (ringArea(mesh.ring(face)) > 0) continue
    if (mesh.start[0] !== -1) throw new Error('the lines do not hang together')
    mesh.start[0] = mesh.start.pop()!
    for (const member of around) mesh.face[member] = 0
  }
}

function heading(mesh: Mesh, half: number): Point {
  const [a, b] = [mesh.origin[half]!, mesh.origin[half ^ 1]!]
  return [mesh.lng[b]! - mesh.lng[a]!, mesh.lat[b]! - mesh.lat[a]!]
}

/** Counterclockwise order of two directions, from due east; exact on lattice differences. */
function turn(a: Point, b: Point): number {
  const [upperA, upperB] = [isUpper(a), isUpper(b)]
  if (upperA !== upperB) return upperA ? -1 : 1
  return b[0] * a[1] - a[0] * b[1]
}

function isUpper([x, y]: Point): boolean {
  return y > 0 || (y === 0 && x > 0)
}

/** The half-edges to take away so that the first too small face joins a neighbour, or none. */
function weakestFace(mesh: Mesh): number[] {
  for (let face = 1; face < mesh.start.length; face++) {
    const around = mesh.around(face)
    const ring = mesh.ring(face)
    const area = ringArea(ring)
    const lengths = around.map((half) => edgeMeters(mesh, half))
    const perimeter = lengths.reduce((a, b) => a + b, 0)
    const roundness = (12.566370614 * area) / (perimeter * perimeter)
    const isThin = roundness < MIN_ROUNDNESS && area < 400_000
    if (area >= MIN_AREA_SQUARE_METERS && !isThin) continue
    const run = longestRun(mesh, around, lengths)
    if (run.length > 0) return run
  }
  return []
}

function edgeMeters(mesh: Mesh, half: number): number {
  const [a, b] = [mesh.from(half), mesh.from(half ^ 1)]
  return distance(a, b)
}

/** The longest and weakest unbroken stretch of a face's border that it shares with one neighbour. */
function longestRun(mesh: Mesh, around: readonly number[], lengths: readonly number[]): number[] {
  const neighbour = around.map((half) => mesh.face[half ^ 1]!)
  const turnAt = neighbour.findIndex((face, i) => face !== neighbour.at(i - 1))
  if (turnAt < 0) return []
  let best = 0
  let chosen: number[] = []
  let run: number[] = []
  let worth = 0
  for (let step = 0; step < around.length; step++) {
    const i = (turnAt + step) % around.length
    if (step > 0 && neighbour[i] !== neighbour[(i + around.length - 1) % around.length])
      [run, worth] = [[], 0]
    run.push(around[i]!)
    worth += lengths[i]! / (1 + mesh.strength[around[i]! >> 1]!)
    if (neighbour[i] !== 0 && worth > best) [best, chosen] = [worth, [...run]]
  }
  return chosen
}
