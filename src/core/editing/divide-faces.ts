import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { BentArcs } from './bent-arcs.ts'
import { bendConflict } from './bend-conflict.ts'
import { courseAlongLine } from './course-along-line.ts'
import { dividingStretches, type DividingStretches } from './dividing-stretches.ts'
import type { EditGround } from './edit-ground.ts'
import type { FaceDivision } from './face-division.ts'
import type { LineStretch } from './line-stretch.ts'
import { LocalEdges } from './local-edges.ts'
import { nodeLine } from './node-line.ts'
import { ownCrossing } from './own-crossing.ts'
import { placeData } from './place-data.ts'
import { rebuildFaces } from './rebuild-faces.ts'

/** What is left out of a line can make more of it divide nothing; two or three rounds settle everything. */
const MAX_ROUNDS = 8

/**
 * Divides faces along a line: every face that the line crosses and that may be divided. What of the line lies in other
 * faces or beyond the city, and what ends inside a face, is left out; where it runs along arcs, those are used. New
 * positions are rounded to the grid (snap rounding); the area within the city's border stays the same, exactly.
 *
 * The largest piece of a face keeps its number. Same input, same answer. Costs what the faces and the line cost.
 *
 * A line that only follows arcs divides no face; the answer says which arcs it follows from end to end.
 *
 * Problems: `line-too-short`, `line-crosses-itself {lng, lat}`, `line-does-not-divide` (and it follows no arc either),
 * and `line-too-close {lng, lat}` where rounding would make borders cross or touch.
 *
 * @param line Interleaved grid positions; closed when the last one is the first.
 */
export function divideFaces(
  ground: EditGround,
  line: readonly number[],
  mayDivide: (face: number) => boolean,
): Result<FaceDivision> {
  const distinct = withoutRepeats(line)
  if (distinct.length < 4) return fail(problem('line-too-short'))
  const crossing = ownCrossing(distinct)
  if (crossing !== null) return fail(problem('line-crosses-itself', { ...placeData(...crossing) }))
  const tooClose = (place: readonly number[]) =>
    fail<FaceDivision>(problem('line-too-close', { ...placeData(place[0]!, place[1]!) }))

  let course: readonly LineStretch[] = [{ points: distinct, divides: true }]
  let bent = new BentArcs(ground.topology)
  let found: DividingStretches | null = null
  for (let round = 0; round < MAX_ROUNDS && !found?.isWhole; round++) {
    const asked = dividing(course)
    bent = keptBends(ground, bent, asked)
    const noded = nodeLine(ground.arcs, bent, asked)
    if (noded === null) return tooClose(distinct)
    found = dividingStretches(ground, bent, noded, mayDivide)
    if (found === null) return tooClose(noded[0]!)
    course = refined(course, found.stretches)
    if (!course.some(({ divides }) => divides)) return onlyAlong(ground, course)
  }
  if (!found?.isWhole) return tooClose(distinct)

  const kept = dividing(course)
  const conflict = bendConflict(ground, bent, kept)
  if (conflict !== null) return tooClose(conflict)
  const rebuilt = rebuildFaces(ground.topology, found.edges)
  if (rebuilt === null) return tooClose(kept[0]!)
  const { diff, pieces } = rebuilt
  const along = courseAlongLine(ground, bent, found.edges, (half) => rebuilt.halfOf(half), course)
  return ok({ diff, pieces, along })
}

/** A line that divides no face and yet may part what lies on its two sides, because it follows arcs. */
function onlyAlong(ground: EditGround, course: readonly LineStretch[]): Result<FaceDivision> {
  const { topology } = ground
  const along = courseAlongLine(ground, new BentArcs(topology), new LocalEdges(), (half) => half, course)
  if (along.length === 0) return fail(problem('line-does-not-divide'))
  const { slots } = topology
  return ok({ diff: { arcs: [], faces: [], slots: [slots, slots] }, pieces: new Map(), along })
}

function withoutRepeats(line: readonly number[]): number[] {
  const distinct: number[] = []
  for (let i = 0; i + 1 < line.length; i += 2) {
    if (i === 0 || line[i] !== distinct.at(-2) || line[i + 1] !== distinct.at(-1)) {
      distinct.push(line[i]!, line[i + 1]!)
    }
  }
  return distinct
}

function dividing(course: readonly LineStretch[]): (readonly number[])[] {
  return course.filter(({ divides }) => divides).map(({ points }) => points)
}

/** The bends at the vertices of what is left of a line. */
function keptBends({ topology }: EditGround, bent: BentArcs, line: readonly (readonly number[])[]): BentArcs {
  const vertices = new Set<string>()
  for (const points of line) {
    for (let i = 0; i < points.length; i += 2) vertices.add(`${points[i]},${points[i + 1]}`)
  }
  const kept = new BentArcs(topology)
  kept.insertLike(bent, (x, y) => vertices.has(`${x},${y}`))
  return kept
}

/** The course with each dividing stretch replaced by what became of it. */
function refined(
  course: readonly LineStretch[],
  parts: readonly (readonly LineStretch[])[],
): readonly LineStretch[] {
  let at = 0
  return course.flatMap((stretch) => (stretch.divides ? parts[at++]! : [stretch]))
}
