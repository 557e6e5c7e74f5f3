import { previewEdit } from '#core/analysis/preview-edit.ts'
import type { Command } from '#core/plan/command.ts'
import type { NewUnit } from '#core/plan/new-unit.ts'
import type { Problem } from '#core/problem/problem.ts'
import type { StoreContext } from './store-context.ts'
import type { EditDraft, WorkbenchActions } from './workbench-state.ts'

type DraftActions = Pick<WorkbenchActions, 'draftEdit' | 'nameUnit' | 'commitDraft'>

/** What an edit of borders would do, while it is in the hand, and doing it. */
export function draftActions(context: StoreContext): DraftActions {
  let committing: { readonly draft: EditDraft; readonly done: Promise<Problem | null> } | null = null
  let given: NewUnit | null = null
  return {
    draftEdit(asked) {
      const { project, level, draft } = context.get()
      const command = asked === null ? null : named(asked, given)
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
    nameUnit(name, code) {
      const { draft, actions } = context.get()
      if (draft === null) return null
      if ('created' in draft.command) given = { ...draft.command.created, name, code }
      return actions.draftEdit(draft.command)
    },
    async commitDraft() {
      const { draft } = context.get()
      if (draft === null) return null
      if (committing?.draft !== draft) committing = { draft, done: commit(context, draft) }
      return committing.done
    },
  }
}

/** The command with the name and code that the planner gave to the jurisdiction it makes. */
function named(command: Command, given: NewUnit | null): Command {
  if (command.type !== 'cut' && command.type !== 'draw') return command
  return given?.id === command.created.id ? { ...command, created: given } : command
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
