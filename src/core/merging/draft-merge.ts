import type { NewMerge } from '#core/plan/compound-merge.ts'
import type { CompoundTable } from '#core/plan/compound-table.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { MergingRule } from '#core/plan/rule-profile.ts'
import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { facingsOf } from './facings-of.ts'
import { isSideBySide } from './is-side-by-side.ts'
import { mergedName } from './merged-name.ts'
import { mergedOutline } from './merged-outline.ts'
import { mergingRule } from './merging-rule.ts'
import { suggestedFacilities } from './suggested-facilities.ts'
import { unifiedGates } from './unified-gates.ts'
import { wallsOfFacings } from './walls-of-facings.ts'

const UNMANAGED = 1
const MANAGED = 2

/**
 * A merge of some compounds as it could be planned: outline, walls that come down, gates, shared facilities, and terms
 * taken from the compounds. It is managed if any of them is, by whom the largest managed one is, for the lowest fee
 * known; the Party branch is that of the one with most households that has one. Whether the rules allow it is for
 * `mergeProblem` to say.
 *
 * Codes: `compound-unknown {compound}`, `merge-too-few {name}`, `merge-strip-blocked` (no connected outline).
 *
 * @param merging Distance and barriers, where they are not those of the plan's rules.
 */
export function draftMerge(
  plan: Plan,
  compounds: readonly number[],
  merging?: Partial<MergingRule>,
): Result<NewMerge> {
  const table = plan.base.compounds
  const members = [...new Set(compounds)].toSorted((a, b) => a - b)
  const strange = members.find((one) => !(Number.isInteger(one) && one >= 0 && one < table.names.length))
  if (strange !== undefined) return fail(problem('compound-unknown', { compound: strange }))
  if (members.length < 2) return fail(problem('merge-too-few', { name: table.names[members[0] ?? -1] ?? '' }))
  const rule = mergingRule(plan, merging)
  const facings = facingsOf(plan, rule)
  const outline = mergedOutline(plan, members, rule, facings)
  if (outline === null) return fail(problem('merge-strip-blocked'))
  const pairs = members.flatMap((one, i) => members.slice(i + 1).map((other) => facings.between(one, other)))
  const largest = members.toSorted((a, b) => bySize(plan, a, b))[0]!
  return ok({
    id: freshId(plan, members),
    compounds: members,
    outline,
    walls: wallsOfFacings(facings).of(members),
    name: mergedName(plan, members, largest),
    code: table.codes[largest]!,
    gates: unifiedGates(plan, members, outline[0]!),
    facilities: suggestedFacilities(
      pairs.filter((facing) => facing !== null).filter((facing) => isSideBySide(facing)),
    ),
    ...managementOf(plan, members),
    partyBranch: partyBranchOf(plan, members),
    objections: [],
  })
}

function managementOf(
  plan: Plan,
  members: readonly number[],
): Pick<NewMerge, 'isManaged' | 'manager' | 'propertyFee' | 'contractEnd'> {
  const { management, managers, propertyFee, contractEnds } = plan.base.compounds
  const managed = members.filter((one) => management[one] === MANAGED).toSorted((a, b) => bySize(plan, a, b))
  const fees = managed.map((one) => propertyFee[one]!).filter((fee) => fee >= 0)
  const taken = managed.find((one) => managers[one] !== '') ?? managed[0]
  const isUnmanaged = members.every((one) => management[one] === UNMANAGED)
  return {
    isManaged: managed.length > 0 ? true : isUnmanaged ? false : null,
    manager: taken === undefined ? '' : managers[taken]!,
    propertyFee: fees.length === 0 ? null : Math.min(...fees),
    contractEnd: taken === undefined ? '' : contractEnds[taken]!,
  }
}

function partyBranchOf(plan: Plan, members: readonly number[]): string {
  const { partyBranches } = plan.base.compounds
  const first = members.toSorted((a, b) => bySize(plan, a, b)).find((one) => partyBranches[one] !== '')
  return first === undefined ? '' : partyBranches[first]!
}

/** Most households first, then floor area and buildings, then by code, name and place: the same in any order of rows. */
function bySize({ base }: Plan, a: number, b: number): number {
  const table = base.compounds
  for (const figure of ['households', 'floorAreaSquareMeters', 'buildings'] as const) {
    if (table[figure][a] !== table[figure][b]) return table[figure][b]! - table[figure][a]!
  }
  const [one, other] = [keyOf(table, a), keyOf(table, b)]
  return one < other ? -1 : one > other ? 1 : a - b
}

function keyOf({ codes, names, outlines, outlineStart }: CompoundTable, compound: number): string {
  const at = 2 * outlineStart[compound]!
  return codes[compound] || `${names[compound]!} ${outlines[at] ?? ''} ${outlines[at + 1] ?? ''}`
}

/** The same compounds have the same id, unless a merge of theirs was stopped before. */
function freshId(plan: Plan, members: readonly number[]): string {
  const id = `merge-${members
    .map((one) => keyOf(plan.base.compounds, one))
    .toSorted()
    .join('+')}`
  for (let attempt = 1; ; attempt++) {
    const fresh = attempt === 1 ? id : `${id}-${attempt}`
    if (!plan.merges.has(fresh)) return fresh
  }
}
