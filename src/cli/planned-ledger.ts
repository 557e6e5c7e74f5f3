import type { LedgerRow } from '#core/merging/ledger-row.ts'
import type { MergeProposal } from '#core/merging/merge-proposal.ts'
import { mergeLedger } from '#core/merging/merge-ledger.ts'
import { execute } from '#core/plan/execute.ts'
import { invertDiff } from '#core/plan/invert-diff.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { Result } from '#core/problem/result.ts'
import { ok } from '#core/problem/result.ts'

/** The ledger of the coarsest level as it would be with a proposal in the plan; the plan stays as it is. */
export function plannedLedger(
  plan: Plan,
  { merges }: MergeProposal,
  date: string,
): Result<readonly LedgerRow[]> {
  const done = execute(plan, { type: 'plan-merges', merges, date })
  if (!done.ok) return done
  const { revision } = plan
  plan.apply(done.value)
  const rows = mergeLedger(plan, plan.base.levels.at(-1)!)
  plan.apply(invertDiff(done.value))
  plan.revision = revision
  return ok(rows)
}
