import { problem, type Problem } from '#core/problem/problem.ts'
import type { Session } from './session.ts'
import type { StoreContext } from './store-context.ts'
import type { OpenProject } from './workbench-state.ts'

/** An open project that may be changed, and what belongs to it. */
export interface WritableProject {
  readonly session: Session
  readonly project: OpenProject
}

/** The open project when its scenarios may be changed in this tab. Codes: `nothing-open`, `read-only`. */
export function writableProject(context: StoreContext): WritableProject | Problem {
  const { project, saving } = context.get()
  const { session } = context
  if (project === null || session === null) return problem('nothing-open')
  return saving.kind === 'read-only' ? problem('read-only') : { session, project }
}
