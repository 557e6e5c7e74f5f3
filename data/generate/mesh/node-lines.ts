import Flatbush from 'flatbush'
import type { DrawnLine } from '../network/city-lines.ts'
import { distance } from '../plane/distance.ts'
import { lattice } from '../plane/lattice.ts'
import type { Point } from '../plane/point.ts'
import { segmentDistance } from '../plane/segment-distance.ts'
import { segmentsCross } from '../plane/segments-cross.ts'
import type { NodedLines } from './noded-lines.ts'

/** Vertices closer than this become one, and lines passing a vertex closer than this go through it. */
const SNAP_METERS = 14
/** A road that stops this far short of another line is led up to it. */
const REACH_METERS = 190

/**
 * Cuts all lines at all their meetings. Meetings are rounded to the lattice, which can bend a line into
 * another one, so rounds are repeated until nothing meets any more.
 */
export function nodeLines(drawn: readonly DrawnLine[]): NodedLines {
  const lng: number[] = []
  const lat: number[] = []
  const cells = new Map<string, number[]>()
  const lines = drawn.map(({ line, course }) => ({
    name: line.name,
    kind: line.kind,
    vertices: tidy(reach(line.name, course, drawn).map(vertexAt)),
  }))
  for (let round = 0; ; round++) {
    if (round > 30) throw new Error('lines keep meeting: the noding does not settle')
    if (!nodeOnce()) return { lng, lat, lines }
  }

  function place(vertex: number): Point {
    return lattice.toPlane(lng[vertex]!, lat[vertex]!)
  }

  function vertexAt(point: Point): number {
    const [cx, cy] = [Math.floor(point[0] / SNAP_METERS), Math.floor(point[1] / SNAP_METERS)]
    let nearest = -1
    let best = SNAP_METERS
    for (let dx = -1; dx <= 1; dx++)
      for (let dy = -1; dy <= 1; dy++)
        for (const vertex of cells.get(`${cx + dx},${cy + dy}`) ?? []) {
          const away = distance(place(vertex), point)
          if (away < best) [best, nearest] = [away, vertex]
        }
    if (nearest >= 0) return nearest
    const [x, y] = lattice.fromPlane(point)
    lng.push(x)
    lat.push(y)
    const key = `${cx},${cy}`
    if (!cells.has(key)) cells.set(key, [])
    cells.get(key)!.push(lng.length - 1)
    return lng.length - 1
  }

  function nodeOnce(): boolean {
    const segments = lines.flatMap(({ vertices }, line) =>
      vertices.slice(1).map((to, at) => ({ line, at, from: vertices[at]!, to })),
    )
    const index = new Flatbush(segments.length)
    for (const { from, to } of segments) {
      const [a, b] = [place(from), place(to)]
      index.add(Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1]))
    }
    index.finish()
    const cuts = segments.map(() => new Set<number>())
    for (let vertex = 0, count = lng.length; vertex < count; vertex++) {
      const p = place(vertex)
      for (const s of search(p, p, SNAP_METERS)) {
        const { from, to } = segments[s]!
        if (vertex === from || vertex === to) continue
        if (segmentDistance(p, place(from), place(to)) < SNAP_METERS) cuts[s]!.add(vertex)
      }
    }
    for (const [s, { from, to }] of segments.entries()) {
      const [a, b] = [place(from), place(to)]
      for (const t of search(a, b, 0)) {
        if (t <= s) continue
        const other = segments[t]!
        if ([from, to].some((end) => end === other.from || end === other.to)) continue
        if (cuts[s]!.size > 0 || cuts[t]!.size > 0) continue
        const [c, d] = [place(other.from), place(other.to)]
        if (!segmentsCross(a, b, c, d)) continue
        const vertex = vertexAt(meeting(a, b, c, d))
        for (const [cut, ends] of [
          [s, [from, to]],
          [t, [other.from, other.to]],
        ] as const)
          if (!ends.includes(vertex)) cuts[cut]!.add(vertex)
      }
    }
    let changed = false
    const pieces = lines.map(({ vertices }) => [vertices[0]!])
    for (const [s, { line, from, to }] of segments.entries()) {
      const between = [...cuts[s]!].sort(
        (a, b) => distance(place(from), place(a)) - distance(place(from), place(b)) || a - b,
      )
      if (between.length > 0) changed = true
      pieces[line]!.push(...between, to)
    }
    for (const [index, line] of lines.entries()) line.vertices = tidy(pieces[index]!)
    return changed

    function search(a: Point, b: Point, margin: number): number[] {
      return index
        .search(
          Math.min(a[0], b[0]) - margin,
          Math.min(a[1], b[1]) - margin,
          Math.max(a[0], b[0]) + margin,
          Math.max(a[1], b[1]) + margin,
        )
        .sort((x, y) => x - y)
    }
  }
}

/** Drops repeated vertices and there-and-back spikes. */
function tidy(vertices: readonly number[]): number[] {
  const kept: number[] = []
  for (const vertex of vertices) {
    if (kept.at(-1) === vertex) continue
    if (kept.at(-2) === vertex) kept.pop()
    else kept.push(vertex)
  }
  return kept
}

/** The course, led on at both ends to the nearest other line that is within reach. */
function reach(name: string, course: readonly Point[], drawn: readonly DrawnLine[]): Point[] {
  const extended = [...course]
  if (distance(course[0]!, course.at(-1)!) === 0) return extended
  for (const end of [course[0]!, course.at(-1)!]) {
    let best = REACH_METERS
    let target: Point | undefined
    for (const { line, course: other } of drawn) {
      if (line.name === name) continue
      for (let i = 1; i < other.length; i++) {
        const foot = footOn(end, other[i - 1]!, other[i]!)
        const away = distance(end, foot)
        if (away < best) [best, target] = [away, foot]
      }
    }
    if (target === undefined || best < 1) continue
    if (end === course[0]) extended.unshift(target)
    else extended.push(target)
  }
  return extended
}

function footOn(p: Point, a: Point, b: Point): Point {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const squared = dx * dx + dy * dy || 1
  const t = Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / squared))
  return [a[0] + t * dx, a[1] + t * dy]
}

function meeting(a: Point, b: Point, c: Point, d: Point): Point {
  const [rx, ry, sx, sy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]]
  const cross = rx * sy - ry * sx
  if (cross === 0) return c
  const t = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / cross
  return [a[0] + t * rx, a[1] + t * ry]
}
