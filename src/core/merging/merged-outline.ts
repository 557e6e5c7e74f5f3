import { joinedAreas } from '#core/geometry/joined-areas.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { MergingRule } from '#core/plan/rule-profile.ts'
import { FootprintIndex } from '#core/topology/footprint-index.ts'
import { pointInOutline } from '#core/topology/point-in-outline.ts'
import { ringContains } from '#core/topology/ring-contains.ts'
import type { CompoundFacings } from './compound-facings.ts'
import { compoundOutline } from './compound-outline.ts'
import { groundPlane } from './ground-plane.ts'
import { isSideBySide } from './is-side-by-side.ts'
import { lineSegments } from './line-segments.ts'
import { stripsBetween } from './strips-between.ts'

/** Metres on both sides of the middle of a barrier that no strip covers. */
const BARRIER_METERS = 0.5

/**
 * The outline of compounds that become one: all of them, and the strips between those that are side by side, less
 * other compounds and barriers. A gap that they enclose belongs to it unless another compound or a barrier lies in
 * it. Where edges cross it is rounded to the grid, so that it may cut a compound by half a step.
 *
 * @returns Rings in grid steps, the shell first; null where that is not one polygon.
 */
export function mergedOutline(
  plan: Plan,
  compounds: readonly number[],
  rule: Pick<MergingRule, 'distanceMeters' | 'barriers'>,
  facings: CompoundFacings,
): number[][] | null {
  const outlines = compounds.map((compound) => Array.from(compoundOutline(plan, compound)))
  if (outlines.some(({ length }) => length < 6)) return null
  const strips = compounds.flatMap((one, i) =>
    compounds.slice(i + 1).flatMap((other) => {
      const facing = facings.between(one, other)
      return facing !== null && isSideBySide(facing) ? stripsBetween(facing, rule.distanceMeters) : []
    }),
  )
  const foreign = foreignTo(plan, compounds, rule, [...outlines, ...strips])
  const polygons = joinedAreas(outlines, strips, foreign.areas)
  const whole = polygons.find(([shell]) =>
    outlines.every((outline) => {
      const [x, y] = pointInOutline(outline)
      return ringContains(shell!, 0, shell!.length / 2, x, y) >= 0
    }),
  )
  if (whole === undefined) return null
  const [shell, ...holes] = whole
  return [shell!, ...holes.filter((hole) => foreign.liesIn(hole))]
}

/** Other compounds and barriers near some rings. */
function foreignTo(
  plan: Plan,
  compounds: readonly number[],
  { barriers }: Pick<MergingRule, 'barriers'>,
  rings: readonly (readonly number[])[],
) {
  const box = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number]
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) {
      box[0] = Math.min(box[0], ring[i]!)
      box[1] = Math.min(box[1], ring[i + 1]!)
      box[2] = Math.max(box[2], ring[i]!)
      box[3] = Math.max(box[3], ring[i + 1]!)
    }
  }
  const others = plan.footprints.compounds
    .near(...box)
    .filter((other) => !compounds.includes(other))
    .map((other) => Array.from(compoundOutline(plan, other)))
  const index = lineSegments(plan.base.lines, barriers)
  const segments = index.near(...box).map((segment) => index.steps(segment))
  return {
    areas: [...others, ...segments.map(ribbonAround)],
    liesIn: (hole: readonly number[]): boolean => {
      const ground = new FootprintIndex(Uint32Array.of(0, hole.length / 2), Int32Array.from(hole))
      const edges = others.flatMap((ring) =>
        ring.flatMap((x, i) => {
          if (i % 2 === 1) return []
          const next = (i + 2) % ring.length
          return [[x, ring[i + 1]!, ring[next]!, ring[next + 1]!] as const]
        }),
      )
      const lines = segments.map(([x1, y1, x2, y2]) => [x1!, y1!, x2!, y2!] as const)
      return [...edges, ...lines].some((edge) => ground.crossedBy(...edge).length > 0)
    },
  }
}

/** A narrow rectangle around a segment, a little longer than it. */
function ribbonAround(steps: Int32Array): number[] {
  const plane = groundPlane([steps])
  const [x1, y1, x2, y2] = plane.line(steps)
  const length = Math.hypot(x2! - x1!, y2! - y1!) || 1
  const [ux, uy] = [((x2! - x1!) / length) * BARRIER_METERS, ((y2! - y1!) / length) * BARRIER_METERS]
  return [
    ...plane.step(x1! - ux + uy, y1! - uy - ux),
    ...plane.step(x2! + ux + uy, y2! + uy - ux),
    ...plane.step(x2! + ux - uy, y2! + uy + ux),
    ...plane.step(x1! - ux - uy, y1! - uy + ux),
  ]
}
