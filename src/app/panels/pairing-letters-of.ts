import type { NeedState } from '#core/pairing/need-state.ts'
import type { Department } from '#core/plan/department.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import type { Plan } from '#core/plan/plan.ts'

/** A community as a letter to its department names it. */
interface LetterCommunity {
  readonly id: JurisdictionId
  readonly code: string
  readonly name: string
  /** '' = it is in none. */
  readonly district: string
  readonly street: string
  /** What its open needs are about, each word once. */
  readonly open: readonly string[]
}

/** What a department is told: its communities, in order of their codes. */
export interface PairingLetter {
  readonly department: Department
  readonly communities: readonly LetterCommunity[]
}

/** A letter for every department with communities, in order of the departments' ids. */
export function pairingLettersOf(plan: Plan, states: readonly NeedState[]): PairingLetter[] {
  const open = new Map<JurisdictionId, Set<string>>()
  for (const { need, metBy } of states) {
    if (metBy !== null) continue
    const tags = open.get(need.community) ?? new Set()
    open.set(need.community, tags.add(need.tag))
  }
  const communities = plan
    .jurisdictions('community')
    .map(({ id, code, name }): LetterCommunity => {
      const above = (level: Level): string => plan.at(plan.ancestor(plan.slotOf(id), level))?.name ?? ''
      const tags = [...(open.get(id) ?? [])]
      return { id, code, name, district: above('district'), street: above('street'), open: tags }
    })
    .sort((a, b) => (`${a.code} ${a.id}` < `${b.code} ${b.id}` ? -1 : 1))
  return plan.care
    .departments()
    .map((department) => ({
      department,
      communities: communities.filter(({ id }) => plan.care.pairOf(id)?.departments.includes(department.id)),
    }))
    .filter((letter) => letter.communities.length > 0)
}
