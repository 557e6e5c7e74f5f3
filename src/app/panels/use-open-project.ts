import type { OpenProject } from '#app/store/workbench-state.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'

/** The open project with the revision it stands at; a new object after every change of the plan. */
export interface CurrentProject {
  readonly project: OpenProject
  readonly revision: number
}

/** The open project, read again after every change. Panels are only shown while one is open. */
export function useOpenProject(): CurrentProject {
  const project = useWorkbench((state) => state.project)
  const revision = useWorkbench((state) => state.revision)
  if (project === null) throw new Error('A panel is shown without an open project')
  return { project, revision }
}
