import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import type { Step, StepId } from '#core/plan/step.ts'

/** The steps that undo and redo would take, in words; null where there is none. */
export function useStepNames(): { readonly undo: string | null; readonly redo: string | null } {
  const { coded } = useText()
  const steps = useWorkbench((state) => state.steps)
  const scenario = useWorkbench((state) => state.scenarios.find(({ id }) => id === state.scenarioId))
  const name = (step: Step | undefined): string | null =>
    step === undefined ? null : coded('step', step.label.key, step.label.data)
  if (scenario === undefined) return { undo: null, redo: null }
  const byId = new Map(steps.map((step) => [step.id, step]))
  return {
    undo: name(byId.get(scenario.head)),
    redo: name(stepAfter(byId, scenario.head, scenario.tip)),
  }
}

/** The step that follows `head` on the way to `tip`. */
function stepAfter(byId: ReadonlyMap<StepId, Step>, head: StepId, tip: StepId): Step | undefined {
  let at = byId.get(tip)
  while (at !== undefined && at.parent !== head) at = byId.get(at.parent)
  return tip === head ? undefined : at
}
