import type { WeightedGraph } from '#core/optimize/weighted-graph.ts'
import { bridgeGraph } from '#core/proposal/bridge-graph.ts'
import { dualGraph } from '#core/topology/dual-graph.ts'
import { findRoot } from '#core/topology/find-root.ts'
import { measureTopology } from '#core/topology/measure-topology.ts'
import { ringPositions } from '#core/topology/ring-positions.ts'
import type { BuiltTopology } from '#core/topology/built-topology.ts'

/** Features as the atoms of a division. */
export interface FeatureAtoms {
  /** Features of each atom, ascending. */
  readonly features: readonly (readonly number[])[]
  /** Borders in metres; ground that lies apart is joined by bridges of none. */
  readonly graph: WeightedGraph
}

/**
 * Features of a topology as atoms; neighbours that have the same value of `whole` (null = none) are one. Atoms are in
 * the order of their smallest position, west to east, so that rows in any order give the same atoms.
 */
export function featureAtoms(built: BuiltTopology, whole: readonly (string | null)[]): FeatureAtoms {
  const { topology, faceFeature } = built
  const measures = measureTopology(topology)
  const faces = dualGraph(topology, measures)
  const root = Int32Array.from(whole.keys())
  for (let face = 0; face < topology.faceCount; face++) {
    for (let i = faces.start[face]!; i < faces.start[face + 1]!; i++) {
      const [a, b] = [faceFeature[face]!, faceFeature[faces.neighbour[i]!]!]
      if (whole[a] !== null && whole[a] === whole[b]) root[findRoot(root, a)] = findRoot(root, b)
    }
  }
  const members = new Map<number, number[]>()
  for (const feature of new Set([...faceFeature].toSorted((a, b) => a - b))) {
    const top = findRoot(root, feature)
    members.set(top, [...(members.get(top) ?? []), feature])
  }
  const keys = placeKeys(built, root)
  const tops = [...members.keys()].toSorted((a, b) => comparePlaces(keys.get(a)!, keys.get(b)!))
  const atomOfRoot = new Map(tops.map((top, atom) => [top, atom]))
  const atomOfFace = Array.from(faceFeature, (feature) => atomOfRoot.get(findRoot(root, feature))!)
  const rows = tops.map(() => new Map<number, number>())
  for (let face = 0; face < topology.faceCount; face++) {
    const atom = atomOfFace[face]!
    for (let i = faces.start[face]!; i < faces.start[face + 1]!; i++) {
      const other = atomOfFace[faces.neighbour[i]!]!
      if (other === atom) continue
      rows[atom]!.set(other, (rows[atom]!.get(other) ?? 0) + faces.sharedCentimeters[i]! / 100)
    }
  }
  const places = Int32Array.from(tops.flatMap((top) => keys.get(top)!.slice(0, 2)))
  for (const [a, b] of bridgeGraph(rows, places, new Int32Array(rows.length))) {
    rows[a]!.set(b, 0)
    rows[b]!.set(a, 0)
  }
  return { features: tops.map((top) => members.get(top)!), graph: graphOf(rows) }
}

/** Rows of neighbours as compressed rows. */
function graphOf(rows: readonly ReadonlyMap<number, number>[]): WeightedGraph {
  const start = new Uint32Array(rows.length + 1)
  for (const [atom, row] of rows.entries()) start[atom + 1] = start[atom]! + row.size
  const neighbour = new Int32Array(start[rows.length]!)
  const cost = new Float64Array(neighbour.length)
  for (const [atom, row] of rows.entries()) {
    for (const [i, [other, meters]] of [...row].toSorted(([a], [b]) => a - b).entries()) {
      neighbour[start[atom]! + i] = other
      cost[start[atom]! + i] = meters
    }
  }
  return { start, neighbour, cost }
}

/** Smallest position, and sums that tell apart what shares it. */
type PlaceKey = [x: number, y: number, sumX: number, sumY: number, positions: number]

function placeKeys({ topology, faceFeature }: BuiltTopology, root: Int32Array): Map<number, PlaceKey> {
  const keys = new Map<number, PlaceKey>()
  for (let face = 0; face < topology.faceCount; face++) {
    const top = findRoot(root, faceFeature[face]!)
    const key: PlaceKey = keys.get(top) ?? [Infinity, Infinity, 0, 0, 0]
    for (let r = topology.faceRingStart[face]!; r < topology.faceRingEnd[face]!; r++) {
      const ring = ringPositions(topology, topology.faceRings[r]!)
      for (let i = 0; i < ring.length; i += 2) {
        const [x, y] = [ring[i]!, ring[i + 1]!]
        if (x < key[0] || (x === key[0] && y < key[1])) [key[0], key[1]] = [x, y]
        key[2] += x
        key[3] += y
        key[4]++
      }
    }
    keys.set(top, key)
  }
  return keys
}

function comparePlaces(a: PlaceKey, b: PlaceKey): number {
  for (const [i, value] of a.entries()) if (value !== b[i]) return value - b[i]!
  return 0
}
