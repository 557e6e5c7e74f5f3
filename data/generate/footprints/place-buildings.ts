import { distance } from '../plane/distance.ts'
import { mainDirection } from '../plane/main-direction.ts'
import type { Point } from '../plane/point.ts'
import { ringContains } from '../plane/ring-contains.ts'
import { ringMiddle } from '../plane/ring-middle.ts'
import { segmentsCross } from '../plane/segments-cross.ts'
import type { Random } from '../random.ts'

/** The usual slab of a kind of compound: length and depth, and the clear distance to the next row. */
export interface Slab {
  readonly lengthMeters: number
  readonly depthMeters: number
  readonly spacingMeters: number
  /** Clear distance to the next slab of the row. */
  readonly gapMeters: number
}

/**
 * Outlines of up to `count` slabs standing in rows inside a ring, facing south as its main direction
 * allows; now and then one has a wing. Slabs get smaller and closer until enough fit; at least one does.
 */
export function placeBuildings(ring: readonly Point[], count: number, slab: Slab, random: Random): Point[][] {
  const along = mainDirection(ring)
  let found: Point[][] = []
  for (let round = 0, shrink = 1; round < 14; round++, shrink *= 0.87) {
    const slots = slotsIn(ring, along, slab, shrink, random)
    if (slots.length > found.length) found = slots
    if (found.length >= count || (found.length > 0 && round >= 5)) break
  }
  for (let wide = slab, round = 0; found.length > 1.3 * count && round < 8; round++) {
    wide = { ...wide, spacingMeters: wide.spacingMeters * 1.13, gapMeters: wide.gapMeters * 1.3 }
    const slots = slotsIn(ring, along, wide, 1, random)
    if (slots.length < count) break
    found = slots
  }
  if (found.length === 0) found = [rectangle(ringMiddle(ring), along, 4, 3)]
  if (found.length <= count) return found
  return Array.from({ length: count }, (_, i) => found[Math.floor((i * found.length) / count)]!)
}

function slotsIn(
  ring: readonly Point[],
  [ux, uy]: Point,
  slab: Slab,
  shrink: number,
  random: Random,
): Point[][] {
  const across = ring.map(([x, y]) => y * ux - x * uy)
  const along = ring.map(([x, y]) => x * ux + y * uy)
  const [bottom, top] = [Math.min(...across), Math.max(...across)]
  const [left, right] = [Math.min(...along), Math.max(...along)]
  const depth = slab.depthMeters * Math.max(0.7, shrink)
  const pitch = depth + slab.spacingMeters * shrink
  const rows = Math.max(1, Math.floor((top - bottom - 8 + slab.spacingMeters * shrink) / pitch))
  const firstRow = (bottom + top) / 2 - ((rows - 1) * pitch) / 2
  const slots: Point[][] = []
  for (let row = 0; row < rows; row++) {
    const v = firstRow + row * pitch
    for (let u = left + random.between(2, 9); u < right;) {
      const length = slab.lengthMeters * shrink * random.between(0.8, 1.2)
      const [cu, cv] = [u + length / 2, v + random.between(-1.2, 1.2)]
      const middle: Point = [cu * ux - cv * uy, cu * uy + cv * ux]
      const shape = rectangle(middle, [ux, uy], length / 2, depth / 2)
      const outer = rectangle(middle, [ux, uy], length / 2 + 2.5, depth / 2 + 2.5)
      if (!fits(ring, outer)) {
        u += 4
        continue
      }
      const winged =
        random.chance(0.1) && row + 1 < rows ? wing(shape, slab.spacingMeters * shrink * 0.45) : shape
      slots.push(winged !== shape && fits(ring, winged) ? winged : shape)
      u += length + slab.gapMeters * shrink * random.between(0.8, 1.2)
    }
  }
  return slots
}

/** A rectangle, counterclockwise from its south-west corner. */
function rectangle([x, y]: Point, [ux, uy]: Point, half: number, deep: number): Point[] {
  const corner = (a: number, b: number): Point => [x + a * ux - b * uy, y + a * uy + b * ux]
  return [corner(-half, -deep), corner(half, -deep), corner(half, deep), corner(-half, deep)]
}

/** The slab with a wing on its north-eastern end. */
function wing([a, b, c, d]: readonly Point[], reach: number): Point[] {
  const depth = distance(b!, c!)
  const north: Point = [(c![0] - b![0]) / depth, (c![1] - b![1]) / depth]
  const length = distance(a!, b!)
  const west: Point = [(a![0] - b![0]) / length, (a![1] - b![1]) / length]
  const move = (p: Point, w: number, n: number): Point => [
    p[0] + west[0] * w + north[0] * n,
    p[1] + west[1] * w + north[1] * n,
  ]
  const wide = Math.min(length * 0.4, 12)
  return [a!, b!, move(c!, 0, reach), move(c!, wide, reach), move(c!, wide, 0), d!]
}

function fits(ring: readonly Point[], shape: readonly Point[]): boolean {
  if (!shape.every((corner) => ringContains(ring, corner))) return false
  for (let i = 0; i < shape.length; i++)
    for (let k = 0; k < ring.length; k++)
      if (segmentsCross(shape[i]!, shape[(i + 1) % shape.length]!, ring[k]!, ring[(k + 1) % ring.length]!))
        return false
  return true
}
