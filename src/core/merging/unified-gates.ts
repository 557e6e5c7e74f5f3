import { metersPerStep } from '#core/geometry/meters-per-step.ts'
import type { MergedGate } from '#core/plan/compound-merge.ts'
import { LINE_KINDS, type LineKind } from '#core/plan/line-table.ts'
import type { Plan } from '#core/plan/plan.ts'
import { distanceToOutline } from './distance-to-outline.ts'
import { gatesByCompound } from './gates-by-compound.ts'
import { groundPlane } from './ground-plane.ts'
import { keptGates } from './kept-gates.ts'
import type { LineSegmentIndex } from './line-segment-index.ts'
import { lineSegments } from './line-segments.ts'
import { tallyGates } from './tally-gates.ts'

/** Lines that gates open on. */
const ROADS: readonly LineKind[] = LINE_KINDS.filter((kind) => kind !== 'river' && kind !== 'railway')

/** Metres from the new outline beyond which a gate has become an inner one. */
const AT_OUTLINE = 2

/** Metres within which a road is looked for. */
const REACH = 500

const ON_ROAD = 2

/**
 * The gates that compounds keep as one: as many as `keptGates` says of those there are, first those on the new outline,
 * then those known to open on a road, then those nearest to one. Where no gate is on the map, one in the middle of the
 * side nearest to a road; none where no road is near. Each has as many guards as the best guarded gate known has now.
 *
 * @param shell The new outline in grid steps.
 */
export function unifiedGates(
  plan: Plan,
  compounds: readonly number[],
  shell: readonly number[],
): readonly MergedGate[] {
  const { gates, lines, compounds: table } = plan.base
  const tallies = tallyGates(plan)
  const known = compounds.map((compound) => tallies[compound]!.mostGuards).filter((most) => most !== null)
  const guards = known.length === 0 ? null : Math.max(...known)
  const households = compounds.reduce((sum, compound) => sum + Math.max(0, table.households[compound]!), 0)
  const roads = lineSegments(lines, ROADS)
  const gatesOf = gatesByCompound(gates)
  const ranked = compounds.flatMap(gatesOf).map((gate) => {
    const [x, y] = [gates.points[2 * gate]!, gates.points[2 * gate + 1]!]
    const plane = groundPlane([shell])
    const [px, py] = plane.line([x, y])
    const isInner = distanceToOutline(plane.line(shell), px!, py!) > AT_OUTLINE
    const isOnRoad = gates.roadSide[gate] === ON_ROAD
    return { at: [x, y] as const, rank: [isInner ? 1 : 0, isOnRoad ? 0 : 1, toRoad(roads, x, y), x, y] }
  })
  ranked.sort((a, b) => compareRanks(a.rank, b.rank))
  if (ranked.length > 0) return ranked.slice(0, keptGates(households)).map(({ at }) => ({ at, guards }))
  const place = sideNearRoad(roads, shell)
  return place === null ? [] : [{ at: place, guards }]
}

/** Centimetres to the nearest road, Infinity where none is near. */
function toRoad(roads: LineSegmentIndex, x: number, y: number): number {
  const { east, north } = metersPerStep(y)
  const [dx, dy] = [REACH / east, REACH / north]
  let best = Infinity
  for (const segment of roads.near(x - dx, y - dy, x + dx, y + dy)) {
    const scaled = Array.from(roads.steps(segment), (step, i) =>
      i % 2 === 0 ? (step - x) * east : (step - y) * north,
    )
    best = Math.min(best, Math.round(100 * distanceToOutline(scaled, 0, 0)))
  }
  return best
}

/** The middle of the side of a ring that is nearest to a road. */
function sideNearRoad(roads: LineSegmentIndex, shell: readonly number[]): readonly [number, number] | null {
  let [best, place]: [number, readonly [number, number] | null] = [Infinity, null]
  for (let i = 0; i < shell.length; i += 2) {
    const j = (i + 2) % shell.length
    const x = Math.round((shell[i]! + shell[j]!) / 2)
    const y = Math.round((shell[i + 1]! + shell[j + 1]!) / 2)
    const distance = toRoad(roads, x, y)
    if (distance >= best) continue
    best = distance
    place = [x, y]
  }
  return place
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i])
  return at < 0 ? 0 : a[at]! - b[at]!
}
