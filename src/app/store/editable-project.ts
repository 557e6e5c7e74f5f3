import { activeScenario } from '#core/plan/history.ts'
import { problem, type Problem } from '#core/problem/problem.ts'
import type { StoreContext } from './store-context.ts'
import { writableProject, type WritableProject } from './writable-project.ts'

/**
 * The open project when its plan may be changed: in this tab, and in the scenario that is worked on. Codes: those of
 * `writableProject`, and `scenario-locked {name}`.
 */
export function editableProject(context: StoreContext): WritableProject | Problem {
  const open = writableProject(context)
  if ('code' in open) return open
  const { locked, name } = activeScenario(open.session.history)
  return locked ? problem('scenario-locked', { name }) : open
}
