import { ok, type Result } from '#core/problem/result.ts'
import { assignFaces } from './assign-faces.ts'
import { assignUnits } from './assign-units.ts'
import { inherited } from './inherited.ts'
import { createJurisdiction } from './create-jurisdiction.ts'
import type { Jurisdiction, JurisdictionId } from './jurisdiction.ts'
import type { Level } from './level.ts'
import type { NewUnit } from './new-unit.ts'
import { UNASSIGNED, type Plan } from './plan.ts'
import { EMPTY_DIFF, type PlanDiff } from './plan-diff.ts'
import { proposeUnit } from './propose-unit.ts'
import { takenNames } from './taken-names.ts'
import { wholeUnits } from './whole-units.ts'

/**
 * Steps that make a jurisdiction of faces that others own: units that lie in them whole come along, of units that
 * keep a part the rest becomes a new unit, named after it and numbered `created.id` + `.1`, `.2` …
 * A community keeps the departments of the one it was part of.
 *
 * @param like The jurisdiction it takes level, legal status and parent from.
 */
export function* carveUnit(
  plan: Plan,
  faces: ReadonlySet<number>,
  like: Jurisdiction,
  created: NewUnit,
): Generator<() => Result<PlanDiff>, void> {
  let serial = 0
  const taken = takenNames(plan)
  taken.names[like.level].add(created.name)
  taken.codes.push(created.code)
  function* carve(
    part: ReadonlySet<number>,
    origin: Jurisdiction,
    parent: JurisdictionId | null,
    unit: NewUnit,
  ): Generator<() => Result<PlanDiff>, void> {
    const { level, legalStatus } = origin
    yield () => createJurisdiction(plan, { type: 'create', ...unit, level, legalStatus, parent })
    const pair = level === 'community' ? plan.care.pairOf(origin.id) : undefined
    if (pair !== undefined)
      yield () => ok({ ...EMPTY_DIFF, care: [{ from: null, to: inherited(pair, unit.id) }] })
    const finer = plan.finer(level)
    if (finer === undefined) {
      yield () => assignFaces(plan, [...part], unit.id)
      return
    }
    const { whole, rest } = wholeUnits(plan, finer, part)
    const units = whole.map((slot) => plan.idOf(slot)!)
    if (units.length > 0) yield () => assignUnits(plan, units, unit.id)
    for (const [slot, own] of byLabel(plan, finer, rest)) {
      const divided = plan.at(slot)!
      const within = proposeUnit(plan, finer, unit.id, taken)
      const { name } = finer === 'grid' ? within : proposeUnit(plan, finer, divided.id, taken)
      taken.names[finer].add(name)
      taken.codes.push(within.code)
      yield* carve(own, divided, unit.id, { id: `${created.id}.${++serial}`, name, code: within.code })
    }
  }
  yield* carve(faces, like, like.parent, created)
}

function byLabel(plan: Plan, level: Level, faces: ReadonlySet<number>): Map<number, Set<number>> {
  const labels = plan.labels(level)
  const groups = new Map<number, Set<number>>()
  for (const face of faces) {
    const slot = labels[face]!
    if (slot === UNASSIGNED) continue
    const group = groups.get(slot)
    if (group === undefined) groups.set(slot, new Set([face]))
    else group.add(face)
  }
  return groups
}
