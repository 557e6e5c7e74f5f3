import { arcLengthMeters } from '#core/topology/arc-length.ts'
import { faceAreaSquareMeters } from '#core/topology/face-area.ts'
import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { divideAlong } from './divide-along.ts'
import { emptiedProblem } from './emptied-problem.ts'
import { floodFaces } from './flood-faces.ts'
import { giveFaces } from './give-faces.ts'
import { inSequence } from './in-sequence.ts'
import type { Level } from './level.ts'
import { lineRuns } from './line-runs.ts'
import { UNASSIGNED, type Plan } from './plan.ts'
import { EMPTY_DIFF, type PlanDiff } from './plan-diff.ts'
import { rejoinPieces } from './rejoin-pieces.ts'

/** What lies between the old course of a border and the new one, and who gets it. */
interface Transfer {
  readonly faces: ReadonlySet<number>
  readonly to: number
}

/**
 * Lets a border of a level take the course of a line (interleaved grid positions) that leaves and meets it. Every
 * stretch of the line inside a jurisdiction cuts off the side that borders one neighbour only (else the smaller
 * side), and that neighbour gets it: whole units as they are, parts of cut units joined to the neighbour's units. One
 * end may lie on the edge of the city.
 *
 * Codes: those of dividing and of assigning, `redraw-no-border` (nothing is cut off), `redraw-meets-another-border
 * {name}` (the two ends lie on borders with different neighbours), `would-empty {name}`.
 */
export function redrawBorder(plan: Plan, level: Level, line: readonly number[]): Result<PlanDiff> {
  if (!plan.base.levels.includes(level)) return fail(problem('level-absent', { level }))
  return inSequence(plan, redrawSteps(plan, level, line))
}

function* redrawSteps(
  plan: Plan,
  level: Level,
  line: readonly number[],
): Generator<() => Result<PlanDiff>, void> {
  const labels = plan.labels(level)
  const divided = divideAlong(plan, line, (face) => labels[face] !== UNASSIGNED)
  if (!divided.ok) {
    yield () => divided
    return
  }
  const { diff, pieces, along } = divided.value
  yield () => ok(diff)
  const moved = new Set<number>()
  const givers = new Set<number>()
  for (const run of lineRuns(plan.topology, plan.labels(level), along)) {
    const giver = plan.labels(level)[plan.topology.face[run[0]!]!]!
    const transfer = transferOf(plan, level, giver, run)
    if (transfer === null) continue
    if (!transfer.ok) {
      yield () => transfer
      return
    }
    givers.add(giver)
    const { faces, to } = transfer.value
    for (const face of yield* giveFaces(plan, level, faces, to)) moved.add(face)
  }
  yield () => (givers.size === 0 ? fail(problem('redraw-no-border')) : ok(EMPTY_DIFF))
  const emptied = emptiedProblem(plan, givers)
  yield () => (emptied === null ? rejoinPieces(plan, pieces, moved) : fail(emptied))
}

/** What a run of the line cuts off from the jurisdiction it runs in; null when it divides nothing. */
function transferOf(
  plan: Plan,
  level: Level,
  giver: number,
  run: readonly number[],
): Result<Transfer> | null {
  const { topology } = plan
  const labels = plan.labels(level)
  const { face, origin } = topology
  if (run.some((halfEdge) => labels[face[halfEdge]!] !== giver || labels[face[halfEdge ^ 1]!] !== giver)) {
    return null
  }
  const barrier = new Set(run.map((halfEdge) => halfEdge >> 1))
  const flood = (side: 0 | 1): Set<number> =>
    floodFaces(
      topology,
      run.map((halfEdge) => face[halfEdge ^ side]!),
      barrier,
      (at) => labels[at] === giver,
    )
  const left = flood(0)
  const right = flood(1)
  if (run.some((halfEdge) => right.has(face[halfEdge]!))) return null
  const start = regionsAt(plan, labels, origin[run[0]!]!)
  const end = regionsAt(plan, labels, origin[run.at(-1)! ^ 1]!)
  const isAtEnd = (ends: ReadonlySet<number>, region: number): boolean =>
    ends.has(region) || ends.has(UNASSIGNED)
  const common = new Set(
    [...start, ...end].filter((region) => region !== giver && isAtEnd(start, region) && isAtEnd(end, region)),
  )
  const sides = [left, right].map((faces) => ({
    faces,
    around: neighboursOf(plan, labels, giver, faces, barrier),
  }))
  const open = sides.flatMap(({ faces, around }) => {
    const takers = [...around].filter(([region]) => region >= 0 && common.has(region))
    const [to] = takers.toSorted(([a, x], [b, y]) => y - x || a - b)[0] ?? []
    return to === undefined ? [] : [{ faces, to, isPlain: around.size === 1 }]
  })
  if (open.length === 0) {
    return fail(problem('redraw-meets-another-border', { name: plan.at(giver)!.name }))
  }
  const plain = open.filter(({ isPlain }) => isPlain)
  const [chosen] = (plain.length > 0 ? plain : open).toSorted(
    (a, b) => areaOf(plan, a.faces) - areaOf(plan, b.faces),
  )
  return ok(chosen!)
}

/** Regions that meet at a node; the unassigned and the outside are -1. */
function regionsAt(plan: Plan, labels: Int32Array, node: number): Set<number> {
  const found = new Set<number>()
  plan.topology.eachLeaving(node, (halfEdge) => {
    const face = plan.topology.face[halfEdge]!
    found.add(face < 0 ? UNASSIGNED : labels[face]!)
  })
  return found
}

/** Regions around a set of faces of `own`, with the length of the border in metres; -1 for no region. */
function neighboursOf(
  { topology }: Plan,
  labels: Int32Array,
  own: number,
  faces: ReadonlySet<number>,
  barrier: ReadonlySet<number>,
): Map<number, number> {
  const { face: faceOf, next, faceRings, faceRingStart, faceRingEnd } = topology
  const found = new Map<number, number>()
  for (const face of faces) {
    for (let ring = faceRingStart[face]!; ring < faceRingEnd[face]!; ring++) {
      const start = faceRings[ring]!
      let at = start
      do {
        const across = faceOf[at ^ 1]!
        const region = across < 0 ? UNASSIGNED : labels[across]!
        if (region !== own && !barrier.has(at >> 1)) {
          found.set(region, (found.get(region) ?? 0) + arcLengthMeters(topology, at >> 1))
        }
        at = next[at]!
      } while (at !== start)
    }
  }
  return found
}

function areaOf({ topology }: Plan, faces: ReadonlySet<number>): number {
  let sum = 0
  for (const face of faces) sum += faceAreaSquareMeters(topology, face)
  return sum
}
