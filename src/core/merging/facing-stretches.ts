import type { FacingStretch } from './facing-stretch.ts'

/** Cosine of the largest angle between two edges that face each other: 60°. */
const FACING = 0.5

/** Metres by which outlines drawn apart may overlap and still lie side by side. */
const OVERLAP = 0.5

/** Metres below which a stretch is none. */
const SHORTEST = 0.01

/**
 * Where the edges of one outline face those of another within a distance: they run against each other within 60°, the
 * other one lies outside, and square to the middle line between the two they are no farther apart than `within`.
 *
 * @param a Outline in metres, counter-clockwise, interleaved.
 * @param b The other one, in the same plane.
 * @returns Stretches by edge of `a`, then by edge of `b`.
 */
export function facingStretches(a: Float64Array, b: Float64Array, within: number): FacingStretch[] {
  const stretches: FacingStretch[] = []
  const boxB = boxOf(b, within)
  for (let i = 0; i < a.length; i += 2) {
    const j = (i + 2) % a.length
    const [ax, ay, bx, by] = [a[i]!, a[i + 1]!, a[j]!, a[j + 1]!]
    if (Math.min(ax, bx) > boxB[2] || Math.max(ax, bx) < boxB[0]) continue
    if (Math.min(ay, by) > boxB[3] || Math.max(ay, by) < boxB[1]) continue
    for (let k = 0; k < b.length; k += 2) {
      const l = (k + 2) % b.length
      const stretch = facing([ax, ay, bx, by], [b[k]!, b[k + 1]!, b[l]!, b[l + 1]!], within)
      if (stretch !== null) stretches.push({ ...stretch, edge: i / 2, otherEdge: k / 2 })
    }
  }
  return stretches
}

type Edge = readonly [x1: number, y1: number, x2: number, y2: number]

function facing(a: Edge, b: Edge, within: number): Omit<FacingStretch, 'edge' | 'otherEdge'> | null {
  const lengthA = Math.hypot(a[2] - a[0], a[3] - a[1])
  const lengthB = Math.hypot(b[2] - b[0], b[3] - b[1])
  if (lengthA < SHORTEST || lengthB < SHORTEST) return null
  const [ax, ay] = [(a[2] - a[0]) / lengthA, (a[3] - a[1]) / lengthA]
  const [bx, by] = [(b[2] - b[0]) / lengthB, (b[3] - b[1]) / lengthB]
  if (ax * bx + ay * by > -FACING) return null
  const length = Math.hypot(ax - bx, ay - by)
  const [ux, uy] = [(ax - bx) / length, (ay - by) / length]
  const along = (x: number, y: number): number => x * ux + y * uy
  const across = (x: number, y: number): number => x * uy - y * ux
  const near = lineThrough(along(a[0], a[1]), across(a[0], a[1]), along(a[2], a[3]), across(a[2], a[3]))
  const far = lineThrough(along(b[2], b[3]), across(b[2], b[3]), along(b[0], b[1]), across(b[0], b[1]))
  const range: [number, number] = [Math.max(near.from, far.from), Math.min(near.to, far.to)]
  const gapAt = (t: number): number => far.at(t) - near.at(t)
  if (range[1] - range[0] < SHORTEST) return null
  const [first, last] = [gapAt(range[0]), gapAt(range[1])]
  if (!clip(range, first + OVERLAP, last + OVERLAP)) return null
  if (!clip(range, within - gapAt(range[0]), within - gapAt(range[1]))) return null
  const [from, to] = range
  return { ux, uy, from, to, near: [near.at(from), near.at(to)], far: [far.at(from), far.at(to)] }
}

function lineThrough(t1: number, s1: number, t2: number, s2: number) {
  const slope = (s2 - s1) / (t2 - t1)
  return { from: t1, to: t2, at: (t: number): number => s1 + (t - t1) * slope }
}

/** Leaves of a range where a value that runs evenly from `first` to `last` is not negative; false = nothing. */
function clip(range: [number, number], first: number, last: number): boolean {
  if (first < 0 && last < 0) return false
  const [from, to] = range
  if (first < 0) range[0] = from + ((to - from) * first) / (first - last)
  else if (last < 0) range[1] = from + ((to - from) * first) / (first - last)
  return range[1] - range[0] >= SHORTEST
}

function boxOf(ring: Float64Array, margin: number): readonly [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let i = 0; i < ring.length; i += 2) {
    west = Math.min(west, ring[i]!)
    east = Math.max(east, ring[i]!)
    south = Math.min(south, ring[i + 1]!)
    north = Math.max(north, ring[i + 1]!)
  }
  return [west - margin, south - margin, east + margin, north + margin]
}
