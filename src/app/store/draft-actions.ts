import { previewEdit } from '#core/analysis/preview-edit.ts'
import type { StoreContext } from './store-context.ts'
import type { WorkbenchActions } from './workbench-state.ts'

/** What an edit of borders would do, while it is in the hand, and doing it. */
export function draftActions(context: StoreContext): Pick<WorkbenchActions, 'draftEdit' | 'commitDraft'> {
  return {
    draftEdit(command) {
      const { project, level, draft } = context.get()
      if (command === null || project === null) {
        if (draft !== null) context.set({ draft: null })
        return null
      }
      const preview = previewEdit(project.metrics, command, level)
      const isHeld = preview.problem !== null && draft?.command.type === command.type
      context.set({
        draft: isHeld
          ? { command: draft.command, preview: { ...draft.preview, problem: preview.problem } }
          : { command, preview },
      })
      return preview
    },
    async commitDraft() {
      const { draft, actions } = context.get()
      if (draft === null) return null
      const refusal = await actions.dispatch(draft.command)
      if (context.get().draft === draft) context.set({ draft: null })
      if (refusal === null && draft.command.type === 'insert-vertex') {
        const { arc, segment } = draft.command
        const at = context
          .get()
          .border?.vertices.findIndex((each) => each.arc === arc && each.index === segment + 1)
        if (at !== undefined && at >= 0) context.set({ vertices: [at] })
      }
      return refusal
    },
  }
}
