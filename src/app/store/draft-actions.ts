import { previewEdit } from '#core/analysis/preview-edit.ts'
import type { Problem } from '#core/problem/problem.ts'
import type { StoreContext } from './store-context.ts'
import type { EditDraft, WorkbenchActions } from './workbench-state.ts'

/** What an edit of borders would do, while it is in the hand, and doing it. */
export function draftActions(context: StoreContext): Pick<WorkbenchActions, 'draftEdit' | 'commitDraft'> {
  let committing: { readonly draft: EditDraft; readonly done: Promise<Problem | null> } | null = null
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
      const { draft } = context.get()
      if (draft === null) return null
      if (committing?.draft !== draft) committing = { draft, done: commit(context, draft) }
      return committing.done
    },
  }
}

async function commit(context: StoreContext, draft: EditDraft): Promise<Problem | null> {
  const refusal = await context.get().actions.dispatch(draft.command)
  if (context.get().draft === draft) context.set({ draft: null })
  if (refusal === null && draft.command.type === 'insert-vertex') {
    const { arc, segment } = draft.command
    const { border, vertices } = context.get()
    const at = border?.vertices.findIndex((each) => each.arc === arc && each.index === segment + 1) ?? -1
    if (at >= 0 && vertices.length === 0) context.set({ vertices: [at] })
  }
  return refusal
}
