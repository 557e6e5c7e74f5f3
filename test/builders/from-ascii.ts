import type { FlatPolygons } from '#core/topology/flat-polygons.ts'
import { fromPolygons } from './read-geojson.ts'

/** How the picture is laid on the ground. */
export interface AsciiOptions {
  /** Grid steps (1e-7 degree) along a cell. */
  readonly cell?: number
  /** South-west corner in grid steps; Hohhot unless told. */
  readonly origin?: readonly [number, number]
  /** Share of a cell that corners are moved by, the same for all features. */
  readonly jitter?: number
  readonly seed?: number
  /** Turned around the origin, in radians; positions then leave the grid. */
  readonly turn?: number
}

/** Polygons drawn as text, and their letters: feature i is the i-th letter in alphabetical order. */
export interface AsciiPolygons {
  readonly flat: FlatPolygons
  readonly letters: readonly string[]
}

/**
 * Makes polygons from a picture: `AAB / ACB / CCB` gives three features that share their borders, rows separated by
 * a slash or a line break, north at the top; `.` is ground that no feature covers. Cells of a letter that share an
 * edge are one polygon, with holes where other letters lie inside; touching corners do not join.
 */
export function fromAscii(picture: string, options: AsciiOptions = {}): AsciiPolygons {
  const rows = picture
    .split(/[/\n]/)
    .map((row) => row.replaceAll(/\s/g, ''))
    .filter((row) => row.length > 0)
    .reverse()
  const letterAt = (i: number, j: number) => rows[j]?.[i] ?? '.'
  const letters = [...new Set(rows.join(''))].filter((letter) => letter !== '.').sort()
  const place = placer(options)
  const features = letters.map((letter) =>
    cellGroups(rows, letter).map((cells) =>
      tracePolygon(cells, (i, j) => cells.has(`${i},${j}`) && letterAt(i, j) === letter).map((ring) =>
        ring.map(([i, j]) => place(i, j)),
      ),
    ),
  )
  return { flat: fromPolygons(features), letters }
}

type Corner = readonly [number, number]

function placer({
  cell = 10_000,
  origin = [1_117_000_000, 408_000_000],
  jitter = 0,
  seed = 1,
  turn = 0,
}: AsciiOptions): (i: number, j: number) => [number, number] {
  return (i, j) => {
    const x = Math.round((i + jitter * (hash(i, j, seed) - 0.5)) * cell)
    const y = Math.round((j + jitter * (hash(i, j, seed + 7) - 0.5)) * cell)
    const turnedX = turn === 0 ? x : x * Math.cos(turn) - y * Math.sin(turn)
    const turnedY = turn === 0 ? y : x * Math.sin(turn) + y * Math.cos(turn)
    return [(origin[0] + turnedX) / 1e7, (origin[1] + turnedY) / 1e7]
  }
}

function hash(i: number, j: number, seed: number): number {
  let h = Math.imul(i + 1, 0x9e3779b1) ^ Math.imul(j + 1, 0x85ebca6b) ^ Math.imul(seed, 0xc2b2ae35)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  return ((h ^ (h >>> 12)) >>> 0) / 2 ** 32
}

/** Cells of a letter by groups that share edges. */
function cellGroups(rows: readonly string[], letter: string): Set<string>[] {
  const seen = new Set<string>()
  const groups: Set<string>[] = []
  rows.forEach((row, j) =>
    [...row].forEach((_, i) => {
      if (row[i] !== letter || seen.has(`${i},${j}`)) return
      const group = new Set<string>()
      const stack: Corner[] = [[i, j]]
      for (let top = stack.pop(); top; top = stack.pop()) {
        const [x, y] = top
        const key = `${x},${y}`
        if (rows[y]?.[x] !== letter || seen.has(key)) continue
        seen.add(key)
        group.add(key)
        stack.push([x + 1, y], [x - 1, y], [x, y + 1], [x, y - 1])
      }
      groups.push(group)
    }),
  )
  return groups
}

/** Shell first, then holes, of one group of cells; no ring passes a corner twice. */
function tracePolygon(cells: ReadonlySet<string>, has: (i: number, j: number) => boolean): Corner[][] {
  const leaving = new Map<string, Corner[]>()
  const edge = (a: Corner, b: Corner) => {
    const key = a.join()
    leaving.set(key, [...(leaving.get(key) ?? []), b])
  }
  for (const cell of cells) {
    const [i, j] = cell.split(',').map(Number) as [number, number]
    if (!has(i, j - 1)) edge([i, j], [i + 1, j])
    if (!has(i + 1, j)) edge([i + 1, j], [i + 1, j + 1])
    if (!has(i, j + 1)) edge([i + 1, j + 1], [i, j + 1])
    if (!has(i - 1, j)) edge([i, j + 1], [i, j])
  }
  const rings: Corner[][] = []
  for (const start of leaving.keys()) {
    while (leaving.get(start)!.length > 0) {
      let ring: Corner[] = []
      let at = start.split(',').map(Number) as [number, number]
      do {
        const seen = ring.findIndex(([x, y]) => x === at[0] && y === at[1])
        if (seen >= 0) {
          rings.push(ring.slice(seen))
          ring = ring.slice(0, seen)
        }
        ring.push(at)
        at = leaving.get(at.join())!.pop() as [number, number]
      } while (at.join() !== start)
      rings.push(ring)
    }
  }
  return rings.sort((a, b) => ringArea(b) - ringArea(a))
}

function ringArea(ring: readonly Corner[]): number {
  return ring.reduce((sum, [x, y], k) => {
    const [px, py] = ring.at(k - 1)!
    return sum + px * y - x * py
  }, 0)
}
