import type { CompoundMerge } from '#core/plan/compound-merge.ts'
import { invertDiff } from '#core/plan/invert-diff.ts'
import { isOne } from '#core/plan/is-one.ts'
import type { Plan } from '#core/plan/plan.ts'
import { UNASSIGNED } from '#core/plan/plan.ts'
import { EMPTY_DIFF, type PlanDiff } from '#core/plan/plan-diff.ts'
import { regridCompound } from '#core/plan/regrid-compound.ts'
import { shiftedResidents } from '#core/plan/shifted-residents.ts'
import { ok, type Result } from '#core/problem/result.ts'
import { closedGates } from './closed-gates.ts'
import { gatesByCompound } from './gates-by-compound.ts'
import type { MergeEffect } from './merge-effect.ts'
import { wallsLength } from './walls-length.ts'

/** People of a unit. */
interface People {
  readonly residents: number
  readonly households: number
}

/**
 * What would follow if the compounds of a merge became one now: walls, gates, grids, communities, Party branches,
 * property management; where they are one already, what of it does not show in the grids any more. It is tried on
 * the plan and taken back. Codes: those of `regridCompound`.
 */
export function listMergeEffects(
  plan: Plan,
  merge: CompoundMerge,
  acrossCommunities: boolean,
): Result<readonly MergeEffect[]> {
  const { base } = plan
  const names = base.compounds.names
  const regridded = isOne(merge) ? ok(EMPTY_DIFF) : regridCompound(plan, merge, acrossCommunities)
  if (!regridded.ok) return regridded
  const { closed, kept } = closedGates(plan, merge, gatesByCompound(base.gates))
  return ok([
    { kind: 'compounds', from: merge.compounds.map((compound) => names[compound]!), to: merge.name },
    ...(merge.walls.length === 0
      ? []
      : [
          {
            kind: 'walls',
            walls: merge.walls.length,
            meters: wallsLength(base.walls, merge.walls),
          } as const,
        ]),
    { kind: 'gates', closed, kept },
    ...gridEffects(plan, regridded.value),
    ...communityEffects(plan, regridded.value),
    ...merge.compounds.flatMap((compound) => branchEffects(plan, merge, compound)),
    ...merge.compounds.flatMap((compound) => managementEffects(plan, merge, compound)),
  ])
}

/** Units of the finest level that gain or lose people or go, in order of their codes. */
function gridEffects(plan: Plan, diff: PlanDiff): MergeEffect[] {
  const slots = new Set<number>()
  const addOwners = (): void => {
    for (const { face } of [...diff.faces, ...diff.tallies]) slots.add(plan.faceOwner[face] ?? UNASSIGNED)
  }
  const measured = (): Map<number, People> => new Map([...slots].map((slot) => [slot, peopleOf(plan, slot)]))
  addOwners()
  const { revision } = plan
  plan.apply(diff)
  addOwners()
  slots.delete(UNASSIGNED)
  const after = measured()
  plan.apply(invertDiff(diff))
  plan.revision = revision
  const before = measured()
  const retired = new Set(diff.updated.filter(([, to]) => to.retired).map(([{ id }]) => id))
  return [...slots]
    .map((slot) => ({ record: plan.at(slot)!, was: before.get(slot)!, is: after.get(slot)! }))
    .filter(
      ({ record, was, is }) =>
        retired.has(record.id) || was.residents !== is.residents || was.households !== is.households,
    )
    .toSorted((a, b) => (`${a.record.code} ${a.record.id}` < `${b.record.code} ${b.record.id}` ? -1 : 1))
    .map(({ record: { id, name }, was, is }) => ({
      kind: 'grid',
      id,
      name,
      residents: [was.residents, is.residents],
      households: [was.households, is.households],
      retired: retired.has(id),
    }))
}

function peopleOf(plan: Plan, slot: number): People {
  let [residents, households] = [0, 0]
  plan.eachFace(slot, (face) => {
    residents += plan.figures.residents[face]!
    households += plan.figures.households[face]!
  })
  return { residents, households }
}

/** Communities that lose residents, each to the one that gains them all. */
function communityEffects(plan: Plan, diff: PlanDiff): MergeEffect[] {
  const level = plan.coarser(plan.finestLevel)
  if (level === undefined) return []
  const shifts = [...shiftedResidents(plan, diff, level)].toSorted(([a], [b]) => a - b)
  const nameOf = (slot: number): string => plan.at(slot)?.name ?? ''
  const gaining = shifts.find(([, residents]) => residents > 0)
  if (gaining === undefined) return []
  const losing = shifts.filter(([, residents]) => residents < 0)
  return losing.map(([slot, residents]) => ({
    kind: 'community',
    from: nameOf(slot),
    to: nameOf(gaining[0]),
    residents: -residents,
  }))
}

function branchEffects({ base }: Plan, { partyBranch: to }: CompoundMerge, compound: number): MergeEffect[] {
  const { names, partyBranches } = base.compounds
  const from = partyBranches[compound]!
  return from === to ? [] : [{ kind: 'party-branch', compound: names[compound]!, from, to }]
}

function managementEffects({ base }: Plan, merge: CompoundMerge, compound: number): MergeEffect[] {
  const { names, managers, management } = base.compounds
  const [from, to] = [managers[compound]!, merge.manager]
  const known = management[compound]!
  const managed = [known === 0 ? null : known === 2, merge.isManaged] as const
  if (from === to && managed[0] === managed[1]) return []
  return [{ kind: 'management', compound: names[compound]!, from, to, managed }]
}
