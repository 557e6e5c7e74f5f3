import type { Jurisdiction, JurisdictionId } from './jurisdiction.ts'
import { inherited } from './inherited.ts'
import { UNASSIGNED, type Plan } from './plan.ts'
import type { CareChange, PlanDiff } from './plan-diff.ts'

/**
 * A diff with what it means for who looks after whom: a community that is gone loses its pair, and one that nobody was
 * paired with before takes that of the community most of its residents come from, so that a redraw leaves no community
 * without its department. `plan` is as it was before the diff.
 */
export function carryPairs(plan: Plan, diff: PlanDiff): PlanDiff {
  if (plan.care.count('pair') === 0 || (diff.updated.length === 0 && diff.faces.length === 0)) return diff
  const after = new Map<JurisdictionId, Jurisdiction>()
  for (const record of diff.added) after.set(record.id, record)
  for (const [, record] of diff.updated) after.set(record.id, record)
  const said = new Set(diff.care.flatMap(({ to }) => (to?.kind === 'pair' ? [to.id] : [])))
  const care: CareChange[] = []
  const gone = [...diff.removed, ...diff.updated.flatMap(([, to]) => (to.retired ? [to] : []))]
  for (const { id } of gone) {
    const from = plan.care.pairOf(id)
    if (from !== undefined && !diff.care.some((change) => change.from === from)) care.push({ from, to: null })
  }
  for (const [id, givers] of newGround(plan, diff, after, said)) {
    const [origin] = [...givers].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0] ?? []
    const like = origin === undefined ? undefined : plan.care.pairOf(origin)
    if (like !== undefined) care.push({ from: null, to: inherited(like, id) })
  }
  return care.length === 0 ? diff : { ...diff, care: [...diff.care, ...care] }
}

/** Communities without a pair that get ground: who gives it, and how many residents with it. */
function newGround(
  plan: Plan,
  { updated, faces }: PlanDiff,
  after: ReadonlyMap<JurisdictionId, Jurisdiction>,
  said: ReadonlySet<JurisdictionId>,
): Map<JurisdictionId, Map<JurisdictionId, number>> {
  const found = new Map<JurisdictionId, Map<JurisdictionId, number>>()
  const recordOf = (id: JurisdictionId): Jurisdiction | undefined => after.get(id) ?? plan.get(id)
  const communityOf = (id: JurisdictionId | null): Jurisdiction | undefined => {
    for (let at = id === null ? undefined : recordOf(id); at !== undefined;) {
      if (at.level === 'community') return at
      at = at.parent === null ? undefined : recordOf(at.parent)
    }
    return undefined
  }
  const give = (to: JurisdictionId | null, from: number, residents: () => number): void => {
    const taker = communityOf(to)
    if (taker === undefined || taker.retired || from === UNASSIGNED) return
    if (plan.care.pairOf(taker.id) !== undefined || said.has(taker.id)) return
    const giver = plan.idOf(from)!
    if (giver === taker.id) return
    const givers = found.get(taker.id) ?? new Map<JurisdictionId, number>()
    found.set(taker.id, givers.set(giver, (givers.get(giver) ?? 0) + residents()))
  }
  for (const [from, to] of updated) {
    if (from.parent === to.parent || to.parent === null) continue
    const slot = plan.slotOf(from.id)
    give(to.parent, plan.ancestor(slot, 'community'), () => {
      let residents = 0
      plan.eachFace(slot, (face) => (residents += plan.figures.residents[face]!))
      return residents
    })
  }
  for (const { face, from, to } of faces) {
    if (from === null) continue
    const holder = plan.ancestor(plan.slotOf(from), 'community')
    give(to, holder, () => plan.figures.residents[face] ?? 0)
  }
  return found
}
