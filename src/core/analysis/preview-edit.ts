import type { Command } from '#core/plan/command.ts'
import { execute } from '#core/plan/execute.ts'
import { invertDiff } from '#core/plan/invert-diff.ts'
import type { Level } from '#core/plan/level.ts'
import { shiftedResidents } from '#core/plan/shifted-residents.ts'
import { newlyCut } from '#core/plan/newly-cut.ts'
import { UNASSIGNED, type Plan } from '#core/plan/plan.ts'
import type { PlanDiff } from '#core/plan/plan-diff.ts'
import { bandOf, type RuleProfile } from '#core/plan/rule-profile.ts'
import { problem, type Problem } from '#core/problem/problem.ts'
import type { EditPreview, TouchedSide } from './edit-preview.ts'
import { NO_FIGURES } from './figures.ts'
import type { Metrics } from './metrics.ts'
import { toDegrees } from '#core/geometry/grid.ts'

const REFUSED: Omit<EditPreview, 'problem'> = {
  sides: [],
  movedResidents: 0,
  estimated: false,
  courses: [],
  warnings: [],
}

/**
 * What a command would do to the jurisdictions of a level. It is done, read and taken back exactly, so the figures
 * are those that the real edit will show, and cost what the edit costs.
 */
export function previewEdit(metrics: Metrics, command: Command, level: Level): EditPreview {
  const { plan } = metrics
  const result = execute(plan, command)
  if (!result.ok) return { ...REFUSED, problem: result.problem }
  const diff = result.value
  const touched = new Set<number>()
  const addTouched = (): void => eachTouchedFace(plan, diff, (face) => touched.add(plan.labels(level)[face]!))
  addTouched()
  const { revision } = plan
  plan.apply(diff)
  metrics.apply(diff)
  addTouched()
  touched.delete(UNASSIGNED)
  const afterwards = [...touched].flatMap((slot) => {
    const record = plan.at(slot)
    return record === undefined ? [] : [{ record, after: metrics.figures(record.id) }]
  })
  const back = invertDiff(diff)
  plan.apply(back)
  metrics.apply(back)
  plan.revision = revision
  const sides = afterwards.map(({ record: { id, name }, after }): TouchedSide => {
    const created = plan.get(id) === undefined
    return { id, name, before: created ? NO_FIGURES : metrics.figures(id), after, created }
  })
  sides.sort((a, b) => Number(b.created) - Number(a.created) || gain(b) - gain(a))
  return {
    sides,
    movedResidents: sides.reduce((sum, side) => sum + Math.max(0, gain(side)), 0),
    estimated: diff.tallies.some(({ to }) => to.estimated),
    courses: coursesOf(diff),
    warnings: [
      ...sides.flatMap((side) => sideWarnings(side, level, plan.rules)),
      ...otherLevelWarnings(plan, diff, level),
      ...cutWarnings(plan, diff),
    ],
    problem: null,
  }
}

/** Calls `visit` with faces whose owner, shape or people a diff changes, as far as they are there now. */
function eachTouchedFace(plan: Plan, diff: PlanDiff, visit: (face: number) => void): void {
  const { faceCount } = plan.topology
  const faces = new Set([...diff.faces, ...diff.tallies].map(({ face }) => face))
  for (const { from, to } of diff.topology?.arcs ?? []) {
    for (const face of [...(from?.face ?? []), ...(to?.face ?? [])]) faces.add(face)
  }
  for (const [from, to] of diff.updated) {
    if (from.parent !== to.parent) plan.eachFace(plan.slotOf(to.id), (face) => faces.add(face))
  }
  for (const face of faces) if (face >= 0 && face < faceCount) visit(face)
}

function gain({ before, after }: TouchedSide): number {
  return after.residents - before.residents
}

/** Lines that borders take anew: arcs that come, and of those that bend the part that differs. */
function coursesOf({ topology }: PlanDiff): (readonly number[])[] {
  return (topology?.arcs ?? []).flatMap(({ from, to }) => {
    if (to === null) return []
    if (from === null) return [to.points]
    const isSame =
      from.points.length === to.points.length && to.points.every((step, i) => step === from.points[i])
    return isSame ? [] : [to.points]
  })
}

function sideWarnings({ id, name, before, after }: TouchedSide, level: Level, rules: RuleProfile): Problem[] {
  const warnings: Problem[] = []
  if (after.parts > Math.max(1, before.parts)) {
    warnings.push(problem('side-detached', { id, name, parts: after.parts }))
  }
  const limits = rules.residents[level] ?? []
  const exceeded = limits.findLast(({ above }) => after.residents > above && before.residents <= above)
  if (exceeded !== undefined && bandOf(rules, level, after.residents) === exceeded.band) {
    const { residents } = after
    warnings.push(
      problem('side-over-limit', { id, name, residents, limit: exceeded.above, band: exceeded.band }),
    )
  }
  return warnings
}

/** People who change hands above the level, and units below it that come about: the sides do not show them. */
function otherLevelWarnings(plan: Plan, diff: PlanDiff, level: Level): Problem[] {
  const warnings: Problem[] = []
  const { levels } = plan.base
  const at = levels.indexOf(level)
  const nameOf = (slot: number): string => plan.at(slot)?.name ?? ''
  for (const above of levels.slice(at + 1)) {
    const shifts = [...shiftedResidents(plan, diff, above)].toSorted(([, a], [, b]) => a - b)
    const residents = shifts.reduce((sum, [, shift]) => sum + Math.max(0, shift), 0)
    if (residents === 0) continue
    const [from, to] = [nameOf(shifts[0]![0]), nameOf(shifts.at(-1)![0])]
    warnings.push(problem('moves-above', { level: above, residents, from, to }))
  }
  for (const below of levels.slice(0, at).toReversed()) {
    const names = diff.added.filter((record) => record.level === below).map(({ name }) => name)
    if (names.length > 0) {
      warnings.push(problem('divides-below', { level: below, count: names.length, name: names[0]! }))
    }
  }
  return warnings
}

/** Compounds that the rules allow to be cut are still told. */
function cutWarnings({ rules, base, footprints }: Plan, { topology }: PlanDiff): Problem[] {
  if (topology === null || rules.keepWhole.compounds) return []
  const cut = newlyCut(topology, footprints.compounds)
  if (cut === null) return []
  const { count, item, x, y } = cut
  const name = base.compounds.names[item] ?? ''
  return [problem('compound-divided', { name, count, lng: toDegrees(x), lat: toDegrees(y) })]
}
