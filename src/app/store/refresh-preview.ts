import { previewAssignment } from '#core/analysis/preview-assignment.ts'
import type { StoreContext } from './store-context.ts'
import type { AssignmentPreview } from './workbench-state.ts'

/** Works out what giving the selection to the target would do; to be called when either or the plan changed. */
export function refreshPreview(context: StoreContext): void {
  const preview = previewOf(context)
  if (preview !== null || context.get().preview !== null) context.set({ preview })
}

function previewOf(context: StoreContext): AssignmentPreview | null {
  const { project, selection, target, level } = context.get()
  if (project === null || target === null || selection.size === 0) return null
  const units = [...selection]
  const { sides, movedResidents, problem } = previewAssignment(project.metrics, units, target, level)
  return { units, to: target, sides, movedResidents, problem }
}
