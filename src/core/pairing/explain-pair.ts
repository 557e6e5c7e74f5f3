import { solveTransport } from '#core/optimize/solve-transport.ts'
import type { TransportOutcome } from '#core/optimize/transport-outcome.ts'
import type { TransportProblem } from '#core/optimize/transport-problem.ts'
import type { DepartmentId } from '#core/plan/department.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import { PAIRING_CRITERIA, type PairingCriterion, type PairingRule } from '#core/plan/pairing-rule.ts'
import type { Plan } from '#core/plan/plan.ts'
import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { caseOfPlan } from './case-of-plan.ts'
import { criterionValues } from './criterion-values.ts'
import type { PairExplanation } from './pair-explanation.ts'
import { pairReasonsOf } from './pair-reasons-of.ts'
import type { PairingCase } from './pairing-case.ts'
import type { PairingProposal } from './pairing-proposal.ts'
import { pairingRefusal } from './pairing-refusal.ts'
import { transportOfCase } from './transport-of-case.ts'

/**
 * Why a community has its department in a proposal, or else in the plan, and what the best pairing without this pair
 * would cost: found by solving it. A pair of the plan is compared with the best pairing that has it.
 * Codes: `pair-community-unknown {id}`, `pair-not-one {name}` (it has none or several), and those of `pairingRefusal`.
 */
export function explainPair(
  plan: Plan,
  proposal: PairingProposal | null,
  community: JurisdictionId,
): Result<PairExplanation> {
  const pairing = caseOfPlan(plan, proposal?.request ?? { against: 'standing', rule: null })
  const row = pairing.communities.findIndex(({ id }) => id === community)
  const asked = pairing.communities[row]
  if (asked === undefined) return fail(problem('pair-community-unknown', { id: community }))
  const chosen = departmentOf(plan, proposal, community)
  const column = pairing.departments.findIndex(({ id }) => id === chosen)
  if (column < 0) return fail(problem('pair-not-one', { name: asked.name }))
  const { problem: transport, costs } = transportOfCase(pairing)
  const { columns } = transport
  const best = solved(withCell(transport, row, column, 'only'))
  if (best.kind !== 'optimal') return fail(pairingRefusal(pairing, best))
  const department = pairing.departments[column]!
  const reasons = pairReasonsOf(asked, department)
  const other = asked.locked === null ? solved(withCell(transport, row, column, 'never')) : null
  if (other?.kind !== 'optimal') {
    return ok({ community, department: department.id, reasons, next: null, decidedBy: null })
  }
  const [here, there] = [best, other].map(({ columnOf }) => criterionValues(costs, columnOf, columns))
  const more = Object.fromEntries(PAIRING_CRITERIA.map((key) => [key, there![key] - here![key]])) as Record<
    PairingCriterion,
    number
  >
  const instead = pairing.departments[other.columnOf[row]!]!
  return ok({
    community,
    department: department.id,
    reasons,
    next: {
      department: instead.id,
      reasons: pairReasonsOf(asked, instead),
      more,
      others: changedBetween(pairing, row, best.columnOf, other.columnOf),
    },
    decidedBy: firstThatDiffers(pairing.rule, more),
  })
}

function departmentOf(
  { care }: Plan,
  proposal: PairingProposal | null,
  community: JurisdictionId,
): DepartmentId | undefined {
  if (proposal !== null) return proposal.pairs.find((pair) => pair.community === community)?.department
  const departments = care.pairOf(community)?.departments ?? []
  return departments.length === 1 ? departments[0] : undefined
}

/** The problem where a row goes to a column in any case, or in no case. */
function withCell(
  transport: TransportProblem,
  row: number,
  column: number,
  how: 'only' | 'never',
): TransportProblem {
  const allowed = transport.allowed.slice()
  const { columns } = transport
  if (how === 'only') allowed.fill(0, row * columns, (row + 1) * columns)
  allowed[row * columns + column] = how === 'only' ? 1 : 0
  return { ...transport, allowed }
}

function solved(transport: TransportProblem): TransportOutcome {
  const run = solveTransport(transport)
  for (;;) {
    const step = run.next()
    if (step.done === true) return step.value
  }
}

function changedBetween(
  { communities, departments }: PairingCase,
  row: number,
  here: Int32Array,
  there: Int32Array,
): NonNullable<PairExplanation['next']>['others'] {
  return communities.flatMap(({ id }, at) =>
    at === row || here[at] === there[at]
      ? []
      : [{ community: id, from: departments[here[at]!]!.id, to: departments[there[at]!]!.id }],
  )
}

/** The criterion of the lowest rank by which the two are not alike; among those of one rank the dearer one. */
function firstThatDiffers(
  { criteria }: PairingRule,
  more: Readonly<Record<PairingCriterion, number>>,
): PairingCriterion | null {
  const counted = PAIRING_CRITERIA.filter((key) => criteria[key].weight > 0 && more[key] !== 0)
  const [first] = counted.toSorted((a, b) => criteria[a].rank - criteria[b].rank || more[b] - more[a])
  return first ?? null
}
