import type { Scenario } from '#core/plan/scenario.ts'
import type { Step, StepId } from '#core/plan/step.ts'

/** The steps of one scenario as a line, base first. */
export interface HistoryLine {
  readonly steps: readonly Step[]
  /** The step the plan stands on; 0 = the base. */
  readonly head: StepId
}

/** Steps from the base to the tip of a scenario, oldest first. */
export function historyLine(steps: readonly Step[], scenario: Scenario | undefined): HistoryLine {
  if (scenario === undefined) return { steps: [], head: 0 }
  const byId = new Map(steps.map((step) => [step.id, step]))
  const line: Step[] = []
  for (let at = byId.get(scenario.tip); at !== undefined; at = byId.get(at.parent)) line.push(at)
  return { steps: line.reverse(), head: scenario.head }
}
