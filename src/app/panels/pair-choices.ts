import type { DepartmentLoad } from '#core/pairing/department-load.ts'
import { pairReasonsOf } from '#core/pairing/pair-reasons-of.ts'
import type { PairedCommunity } from '#core/pairing/pairing-case.ts'
import type { Department } from '#core/plan/department.ts'
import type { PairingRule } from '#core/plan/pairing-rule.ts'
import { pairBarred, type BarredWhy } from './pair-barred.ts'

/** A department that could look after a community, with what speaks for and against it. */
export interface PairChoice {
  readonly department: Department
  /** Communities it looks after now. */
  readonly communities: number
  /** From its seat to the community in metres, straight; null = unknown. */
  readonly meters: number | null
  /** Needs of the community that it has functions for. */
  readonly meets: readonly string[]
  /** Null = the rules allow it. */
  readonly barred: BarredWhy | null
  /** It looks after it in the plan now. */
  readonly isPresent: boolean
  /** It looks after it in the city as it stands. */
  readonly isStanding: boolean
}

interface PairChoicesInput {
  readonly departments: readonly Department[]
  readonly loads: readonly DepartmentLoad[]
  readonly rule: PairingRule
  readonly community: PairedCommunity
  readonly present: readonly string[]
  readonly standing: readonly string[]
}

/**
 * Departments in the order in which one would choose: allowed ones first, of these the present, the standing, those
 * with room, with more functions that are needed, the nearer; then by id.
 */
export function pairChoices(input: PairChoicesInput): PairChoice[] {
  const { departments, loads, rule, community, present, standing } = input
  const counts = new Map(loads.map(({ department, communities }) => [department, communities]))
  const choices = departments.map((department): PairChoice => {
    const { id } = department
    const { meters, metTags } = pairReasonsOf(community, department)
    return {
      department,
      communities: counts.get(id) ?? 0,
      meters,
      meets: metTags,
      barred: pairBarred(rule, department, community.district),
      isPresent: present.includes(id),
      isStanding: standing.includes(id),
    }
  })
  return choices.sort(
    (a, b) =>
      Number(a.barred !== null) - Number(b.barred !== null) ||
      Number(b.isPresent) - Number(a.isPresent) ||
      Number(b.isStanding) - Number(a.isStanding) ||
      Number(isFull(a)) - Number(isFull(b)) ||
      b.meets.length - a.meets.length ||
      (a.meters ?? Infinity) - (b.meters ?? Infinity) ||
      (a.department.id < b.department.id ? -1 : 1),
  )
}

function isFull({ communities, department }: PairChoice): boolean {
  return communities >= department.upper
}
