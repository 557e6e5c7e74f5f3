import { activeScenario, BASE_STEP, type History } from './history.ts'
import { isSameStep } from './is-same-step.ts'
import type { Scenario } from './scenario.ts'
import type { Step, StepId } from './step.ts'

/**
 * Our log with the work of another planner as one more scenario, whatever the two logs have in common: the way from the
 * base to where their scenario stands, without the steps that we have already. Which scenario is worked on stays as it
 * is. Both logs must have begun on the same base (equal `baseHash`).
 *
 * @param scenario What the new scenario is called and known by; nobody has the id.
 */
export function graftBranch(
  ours: History,
  theirs: History,
  scenario: Pick<Scenario, 'id' | 'name'>,
): History {
  const steps = [...ours.steps]
  let head: StepId = BASE_STEP
  for (const step of pathToHead(theirs)) {
    const parent = head
    const known = ours.steps.find((own) => own.parent === parent && isSameStep(own, step))
    head = known?.id ?? steps.length + 1
    if (known === undefined) steps.push({ ...step, id: head, parent })
  }
  const { note } = activeScenario(theirs)
  const added: Scenario = { ...scenario, note, locked: false, head, tip: head }
  return { ...ours, steps, scenarios: [...ours.scenarios, added] }
}

function pathToHead(history: History): Step[] {
  const path: Step[] = []
  for (let at = activeScenario(history).head; at !== BASE_STEP; at = path.at(-1)!.parent)
    path.push(history.steps[at - 1]!)
  return path.toReversed()
}
