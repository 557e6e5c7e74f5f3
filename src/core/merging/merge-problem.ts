import { findRoot } from '#core/topology/find-root.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { MergingRule } from '#core/plan/rule-profile.ts'
import { problem, type Problem } from '#core/problem/problem.ts'
import type { CompoundFacings } from './compound-facings.ts'
import { CompoundHomes } from './compound-homes.ts'
import { exceededCap } from './exceeded-cap.ts'
import { facingsOf } from './facings-of.ts'
import { groupValuer } from './group-valuer.ts'
import { isLargeCompound } from './is-large-compound.ts'
import { isSideBySide } from './is-side-by-side.ts'
import { mergingRule } from './merging-rule.ts'

/**
 * Why compounds picked by hand cannot become one by the rules, or null. They must be linked by neighbours as
 * `findCandidates` knows them: side by side, with no barrier between. What is not known exceeds no cap.
 *
 * Codes: `compound-unknown {compound}`, `merge-too-few {name}`, `compound-in-merge {name, merge}`,
 * `merge-other-community {name, community}`, `merge-not-adjacent {name}`, `merge-barrier {name, line}`,
 * `merge-barrier-unnamed {name}`, `merge-large {name}`, and for caps `merge-above-households`,
 * `merge-above-floor-area`, `merge-above-buildings`, each `{value, limit}`.
 */
export function mergeProblem(
  plan: Plan,
  compounds: readonly number[],
  merging?: Partial<MergingRule>,
): Problem | null {
  const rule = mergingRule(plan, merging)
  const table = plan.base.compounds
  const picked = [...new Set(compounds)].toSorted((a, b) => a - b)
  const strange = picked.find((one) => !(Number.isInteger(one) && one >= 0 && one < table.names.length))
  if (strange !== undefined) return problem('compound-unknown', { compound: strange })
  if (picked.length < 2) return problem('merge-too-few', { name: table.names[picked[0] ?? -1] ?? '' })
  for (const one of picked) {
    const merge = plan.mergeOf(one)?.name
    if (merge !== undefined) return problem('compound-in-merge', { name: table.names[one]!, merge })
  }
  const homes = new CompoundHomes(plan)
  const facings = facingsOf(plan, rule)
  const [, secondLarge] = picked.filter((one) => isLargeCompound(table, one, rule))
  return (
    (rule.sameCommunity ? communityProblem(plan, picked, homes) : null) ??
    linkProblem(plan, picked, facings) ??
    (secondLarge === undefined ? null : problem('merge-large', { name: table.names[secondLarge]! })) ??
    capProblem(plan, picked, rule, facings, homes)
  )
}

function communityProblem(plan: Plan, compounds: readonly number[], homes: CompoundHomes): Problem | null {
  const home = homes.at('community', compounds.slice(0, 1))
  for (const one of compounds) {
    const other = homes.at('community', [one]).find((slot) => home.length !== 1 || slot !== home[0])
    if (other === undefined) continue
    const community = plan.at(other)?.name ?? ''
    return problem('merge-other-community', { name: plan.base.compounds.names[one]!, community })
  }
  return null
}

/** The first compound that nothing links to the first one, and what parts it from those that are linked. */
function linkProblem(plan: Plan, compounds: readonly number[], facings: CompoundFacings): Problem | null {
  const root = Int32Array.from(compounds, (_, i) => i)
  const parted: (readonly [at: number, other: number, line: number])[] = []
  for (const [i, one] of compounds.entries()) {
    for (let j = i + 1; j < compounds.length; j++) {
      const facing = facings.between(one, compounds[j]!)
      if (facing === null || !isSideBySide(facing)) continue
      if (facing.barrier === null) root[findRoot(root, j)] = findRoot(root, i)
      else parted.push([i, j, facing.barrier])
    }
  }
  const isLinked = (at: number): boolean => findRoot(root, at) === findRoot(root, 0)
  const alone = compounds.findIndex((_, at) => !isLinked(at))
  if (alone < 0) return null
  const barrier = parted.find(([at, other]) => isLinked(at) !== isLinked(other))
  const nameOf = (at: number): string => plan.base.compounds.names[compounds[at]!]!
  if (barrier === undefined) return problem('merge-not-adjacent', { name: nameOf(alone) })
  const [at, other, crossed] = barrier
  const name = nameOf(isLinked(at) ? other : at)
  const line = plan.base.lines.names[crossed]!
  return line === '' ? problem('merge-barrier-unnamed', { name }) : problem('merge-barrier', { name, line })
}

function capProblem(
  plan: Plan,
  compounds: readonly number[],
  rule: MergingRule,
  facings: CompoundFacings,
  homes: CompoundHomes,
): Problem | null {
  const group = groupValuer(plan, rule, facings, homes)(compounds)
  const cap = exceededCap(group, rule)
  if (cap === null) return null
  const data = { value: group[cap], limit: rule.caps[cap] }
  if (cap === 'households') return problem('merge-above-households', data)
  return cap === 'buildings'
    ? problem('merge-above-buildings', data)
    : problem('merge-above-floor-area', data)
}
