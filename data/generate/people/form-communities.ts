import type { Mesh } from '../mesh/mesh.ts'
import { neighbours } from '../mesh/neighbours.ts'
import { distance } from '../plane/distance.ts'
import type { Point } from '../plane/point.ts'
import { ringArea } from '../plane/ring-area.ts'
import { Random } from '../random.ts'
import type { Division } from './divisions.ts'
import { nameHints } from './name-hints.ts'
import { partitionCells } from './partition-cells.ts'
import type { CellGraph } from './partition-cells.ts'
import { ringMiddle } from '../plane/ring-middle.ts'

/** A community on the map: its division and the faces (grids) it is made of. */
export interface FormedCommunity {
  readonly division: Division
  readonly faces: readonly number[]
}

/** How many grids a village of a mixed street has, at most: villages there are smaller than communities. */
const VILLAGE_SHARE = 0.55

/**
 * Groups the grids of every street into its communities: the thinly settled part into its villages, the
 * rest into its urban communities. Names fall by hints (so that what moved together in 2023 lies
 * together), the others from north to south.
 */
export function formCommunities(
  mesh: Mesh,
  streetOf: readonly number[],
  streets: readonly string[],
  divisions: readonly Division[],
): FormedCommunity[] {
  const around = neighbours(mesh)
  const rings = mesh.start.map((_, face) => mesh.ring(face))
  const graph: CellGraph = { around, centre: rings.map((ring) => ringMiddle(ring)) }
  const areas = rings.map((ring) => ringArea(ring))
  return streets.flatMap((street, index) => {
    const random = new Random(`communities ${street}`)
    const own = divisions.filter(({ parent }) => parent === street)
    const villages = own.filter(({ legalStatus }) => legalStatus === 'village')
    const urban = own.filter(({ legalStatus }) => legalStatus === 'community')
    const faces = streetOf.flatMap((owner, face) => (owner === index && face > 0 ? [face] : []))
    const rural = ruralPart(graph, areas, faces, villages.length, urban.length)
    const inner = faces.filter((face) => !rural.has(face))
    return [...named(graph, [...rural], villages, random), ...named(graph, inner, urban, random)]
  })
}

/** The widest grids of a street, connected, and such that the others stay connected too. */
function ruralPart(
  { around }: CellGraph,
  areas: readonly number[],
  faces: readonly number[],
  villages: number,
  communities: number,
): Set<number> {
  if (villages === 0) return new Set()
  if (communities === 0) return new Set(faces)
  const even = faces.length / (villages + communities)
  const size = Math.max(
    villages,
    Math.min(faces.length - communities, Math.round(villages * even * shareOf(even))),
  )
  const inner = new Set(faces)
  const part = new Set<number>()
  const byArea = faces.toSorted((a, b) => areas[b]! - areas[a]! || a - b)
  while (part.size < size) {
    const isOpen = (face: number) =>
      inner.has(face) && (part.size === 0 || [...around[face]!.keys()].some((next) => part.has(next)))
    const taken = byArea
      .filter(isOpen)
      .map((face) => [face].concat(cutOff(around, inner, face)))
      .find((group) => part.size + group.length <= faces.length - communities)
    if (taken === undefined) throw new Error('no place for the villages')
    for (const face of taken) {
      inner.delete(face)
      part.add(face)
    }
  }
  return part
}

/** Where there is only about one grid each, villages and communities are alike. */
function shareOf(even: number): number {
  return even < 2 ? 1 : VILLAGE_SHARE
}

/** The cells that would hang loose from the largest remaining part if one cell were taken out. */
function cutOff(around: CellGraph['around'], cells: ReadonlySet<number>, without: number): number[] {
  const seen = new Set([without])
  const parts: number[][] = []
  for (const start of [...around[without]!.keys()].filter((face) => cells.has(face))) {
    if (seen.has(start)) continue
    const part = [start]
    seen.add(start)
    for (const face of part)
      for (const next of around[face]!.keys())
        if (cells.has(next) && !seen.has(next)) {
          seen.add(next)
          part.push(next)
        }
    parts.push(part)
  }
  return parts
    .sort((a, b) => b.length - a.length)
    .slice(1)
    .flat()
}

function named(
  graph: CellGraph,
  faces: readonly number[],
  divisions: readonly Division[],
  random: Random,
): FormedCommunity[] {
  if (divisions.length === 0) return []
  const groups = partitionCells(graph, faces, divisions.length, random)
  const middles = groups.map((group) => middleOf(group.map((face) => graph.centre[face]!)))
  const free = new Set(groups.keys())
  const formed: FormedCommunity[] = []
  const give = (division: Division, group: number) => {
    free.delete(group)
    formed.push({ division, faces: groups[group]! })
  }
  for (const { near, names } of nameHints) {
    const cluster: number[] = []
    for (const name of names) {
      const division = divisions.find((candidate) => candidate.name === name)
      if (division === undefined || formed.some((done) => done.division === division)) continue
      const adjacent = [...free].filter((group) =>
        touches(
          graph,
          groups[group]!,
          cluster.flatMap((g) => groups[g]!),
        ),
      )
      const choice = nearest(middles, adjacent.length > 0 ? adjacent : [...free], near)
      cluster.push(choice)
      give(division, choice)
    }
  }
  const southwards = [...free].sort((a, b) => middles[b]![1] - middles[a]![1] || a - b)
  const others = divisions.filter((division) => !formed.some((done) => done.division === division))
  for (const [index, division] of others.entries()) give(division, southwards[index]!)
  return formed
}

function touches({ around }: CellGraph, group: readonly number[], others: readonly number[]): boolean {
  return group.some((face) => others.some((other) => around[face]!.has(other)))
}

function nearest(middles: readonly Point[], groups: readonly number[], near: Point): number {
  return [...groups].sort((a, b) => distance(middles[a]!, near) - distance(middles[b]!, near) || a - b)[0]!
}

function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce<Point>((total, [x, y]) => [total[0] + x, total[1] + y], [0, 0])
  return [sum[0] / points.length, sum[1] / points.length]
}
