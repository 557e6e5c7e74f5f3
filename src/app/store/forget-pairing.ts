import type { Plan } from '#core/plan/plan.ts'
import type { PlanDiff } from '#core/plan/plan-diff.ts'
import { setPairing } from './set-pairing.ts'
import type { StoreContext } from './store-context.ts'

/**
 * Takes away what was worked out for departments and communities when what it rests on is another now. Services, needs
 * that are met and merges of compounds change nothing of a proposal before it is asked for again.
 */
export function forgetPairing(context: StoreContext, plan: Plan, diff: PlanDiff | null): void {
  const { pairing } = context.get()
  if (pairing.department !== null && plan.care.get('department', pairing.department)?.dissolved !== false) {
    setPairing(context, { department: null })
  }
  if (diff === null || !isOtherCase(diff)) return
  if (pairing.running !== null) context.services.solver.cancel()
  setPairing(context, { running: null, proposal: null, explanation: null })
}

function isOtherCase({ care, faces, topology, rules, updated, added, removed }: PlanDiff): boolean {
  return (
    topology !== null ||
    rules !== null ||
    faces.length + added.length + removed.length > 0 ||
    updated.some(([from, to]) => from.parent !== to.parent || from.retired !== to.retired) ||
    care.some(({ from, to }) => ['department', 'pair'].includes((to ?? from)!.kind))
  )
}
