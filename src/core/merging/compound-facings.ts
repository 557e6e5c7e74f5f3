import { metersPerStep } from '#core/geometry/meters-per-step.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { MergingRule } from '#core/plan/rule-profile.ts'
import type { CompoundFacing } from './compound-facing.ts'
import { compoundOutline } from './compound-outline.ts'
import { crossedPart } from './crossed-part.ts'
import { facingMeters } from './facing-meters.ts'
import type { FacingStretch } from './facing-stretch.ts'
import { facingStretches } from './facing-stretches.ts'
import { groundPlane, type GroundPlane } from './ground-plane.ts'
import type { LineSegmentIndex } from './line-segment-index.ts'
import { lineSegments } from './line-segments.ts'
import { outlineGap } from './outline-gap.ts'
import { partOfStretch } from './part-of-stretch.ts'
import { placeInStretch } from './place-in-stretch.ts'

/** Metres between two outlines up to which nothing fits between them. */
const TOUCHING = 0.5

/** Which compounds of a city face each other, within a distance and with what between; base outlines never change. */
export class CompoundFacings {
  readonly plan: Plan
  /** Metres within which compounds face each other. */
  readonly distanceMeters: number
  readonly #barriers: LineSegmentIndex
  readonly #known = new Map<number, CompoundFacing | null>()

  constructor(plan: Plan, { distanceMeters, barriers }: Pick<MergingRule, 'distanceMeters' | 'barriers'>) {
    this.plan = plan
    this.distanceMeters = distanceMeters
    this.#barriers = lineSegments(plan.base.lines, barriers)
  }

  /** Compounds with a higher index whose outline may lie within the distance, ascending. */
  after(compound: number): number[] {
    return this.#near(compoundOutline(this.plan, compound)).filter((other) => other > compound)
  }

  /** How two compounds lie to each other; null when they are farther apart than the distance. */
  between(one: number, other: number): CompoundFacing | null {
    const [a, b] = one < other ? [one, other] : [other, one]
    const key = a * this.plan.base.compounds.names.length + b
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const found = this.#find(a, b)
    this.#known.set(key, found)
    return found
  }

  #find(a: number, b: number): CompoundFacing | null {
    const outlines = [a, b].map((compound) => compoundOutline(this.plan, compound))
    if (outlines.some(({ length }) => length === 0)) return null
    const [first, second] = inOrderOfPlace(outlines[0]!, outlines[1]!)
    const plane = groundPlane([first, second])
    const [ringA, ringB] = [plane.outline(first), plane.outline(second)]
    const gap = toCentimeter(outlineGap(ringA, ringB))
    if (gap > this.distanceMeters) return null
    const facing = facingStretches(ringA, ringB, this.distanceMeters + 0.005)
    const stretches = facing.flatMap((stretch) => this.#free(stretch, plane, a, b))
    const meters = toCentimeter(facingMeters(stretches, ringA, ringB))
    const barrier = this.#barrier(facing, plane)
    return { gapMeters: gap, facingMeters: meters, barrier, stretches, plane }
  }

  /** The parts of a stretch with no third compound between. */
  #free(stretch: FacingStretch, plane: GroundPlane, a: number, b: number): FacingStretch[] {
    if (Math.max(widthAt(stretch, 0), widthAt(stretch, 1)) <= TOUCHING) return [stretch]
    // What each compound blocks: from the first to the last of its edges between the two.
    const blocked: (readonly [from: number, to: number])[] = []
    for (const third of this.plan.footprints.compounds.near(...boxOf(stretch, plane))) {
      if (third === a || third === b) continue
      const ring = plane.line(compoundOutline(this.plan, third))
      const parts: (readonly [from: number, to: number])[] = []
      for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
        const part = crossedPart(stretch, [ring[j]!, ring[j + 1]!, ring[i]!, ring[i + 1]!])
        if (part !== null) parts.push(part)
      }
      if (parts.length === 0) continue
      blocked.push([Math.min(...parts.map(([from]) => from)), Math.max(...parts.map(([, to]) => to))])
    }
    const free: FacingStretch[] = []
    let { from } = stretch
    for (const [begin, end] of [
      ...blocked.toSorted((p, q) => p[0] - q[0]),
      [stretch.to, stretch.to] as const,
    ]) {
      if (begin - from > 2 * SLIT) free.push(partOfStretch(stretch, from, begin))
      from = Math.max(from, end)
    }
    return free
  }

  #barrier(stretches: readonly FacingStretch[], plane: GroundPlane): number | null {
    let first: number | null = null
    for (const stretch of stretches) {
      for (const segment of this.#barriers.near(...boxOf(stretch, plane))) {
        const line = this.#barriers.lineOf(segment)
        if (first !== null && first <= line) continue
        const [x1, y1, x2, y2] = plane.line(this.#barriers.steps(segment))
        if (crossedPart(stretch, [x1!, y1!, x2!, y2!]) !== null) first = line
      }
    }
    return first
  }

  #near(outline: Int32Array): number[] {
    if (outline.length === 0) return []
    const [west, south, east, north] = stepBox(outline)
    const scale = metersPerStep(Math.abs(south) > Math.abs(north) ? south : north)
    const [dx, dy] = [
      Math.ceil(this.distanceMeters / scale.east) + 1,
      Math.ceil(this.distanceMeters / scale.north) + 1,
    ]
    return this.plan.footprints.compounds.near(west - dx, south - dy, east + dx, north + dy)
  }
}

/** Metres of a stretch that are none. */
const SLIT = 0.05

function toCentimeter(meters: number): number {
  return Math.round(meters * 100) / 100
}

function widthAt({ near, far }: FacingStretch, end: 0 | 1): number {
  return far[end] - near[end]
}

/** The outline that begins farther west, then farther south, first: the same in any order of rows. */
function inOrderOfPlace(a: Int32Array, b: Int32Array): readonly [Int32Array, Int32Array] {
  const [boxA, boxB] = [stepBox(a), stepBox(b)]
  const at = boxA.findIndex((side, i) => side !== boxB[i])
  return at >= 0 && boxA[at]! > boxB[at]! ? [b, a] : [a, b]
}

function stepBox(outline: Int32Array): [west: number, south: number, east: number, north: number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let i = 0; i < outline.length; i += 2) {
    box[0] = Math.min(box[0], outline[i]!)
    box[1] = Math.min(box[1], outline[i + 1]!)
    box[2] = Math.max(box[2], outline[i]!)
    box[3] = Math.max(box[3], outline[i + 1]!)
  }
  return box
}

/** Box of a strip in grid steps. */
function boxOf(stretch: FacingStretch, plane: GroundPlane): [number, number, number, number] {
  const { from, to, near, far } = stretch
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [t, s] of [
    [from, near[0]],
    [to, near[1]],
    [from, far[0]],
    [to, far[1]],
  ] as const) {
    const [x, y] = plane.step(...placeInStretch(stretch, t, s))
    box[0] = Math.min(box[0], x - 1)
    box[1] = Math.min(box[1], y - 1)
    box[2] = Math.max(box[2], x + 1)
    box[3] = Math.max(box[3], y + 1)
  }
  return box
}
