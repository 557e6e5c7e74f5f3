import type { StoreContext } from './store-context.ts'
import type { WorkbenchActions, WorkbenchState } from './workbench-state.ts'

/**
 * Esc: the edit in the hand, what is proposed on the map, what is placed or picked of compounds, chosen vertices, picked border, preview, selection, found ground, target, focus, tool, in
 * this order, one at a time.
 */
export function backAction(context: StoreContext): Pick<WorkbenchActions, 'back'> {
  return {
    back() {
      context.set(innermostClosed(context.get()))
    },
  }
}

function innermostClosed(state: WorkbenchState): Partial<WorkbenchState> {
  if (state.draft !== null) return { draft: null }
  if (state.bestMove !== null) return { bestMove: null }
  if (state.chosenProposal !== null) return { chosenProposal: null }
  const { merging } = state
  if (merging.placing !== null) return { merging: { ...merging, placing: null }, tool: 'select' }
  if (merging.picked.length > 0) return { merging: { ...merging, picked: [] } }
  if (merging.chosen !== null) return { merging: { ...merging, chosen: null } }
  if (state.vertices.length > 0) return { vertices: [] }
  if (state.border !== null) return { border: null }
  if (state.preview !== null) return { preview: null }
  if (state.selection.size > 0) return { selection: new Set() }
  if (state.ground.length > 0) return { ground: [] }
  if (state.target !== null) return { target: null }
  if (state.focus !== null) return { focus: null }
  if (merging.focus !== null) return { merging: { ...merging, focus: null } }
  return state.tool === 'select' ? {} : { tool: 'select' }
}
