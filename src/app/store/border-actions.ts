import { proposeUnit } from '#core/plan/propose-unit.ts'
import { pickedBorder } from './picked-border.ts'
import type { StoreContext } from './store-context.ts'
import type { PickedBorder, WorkbenchActions } from './workbench-state.ts'

type BorderActions = Pick<WorkbenchActions, 'setSnapping' | 'pickBorder' | 'chooseVertices' | 'proposeUnit'>

/** Which border is in the hand, what the hand catches on, and what a new jurisdiction would be called. */
export function borderActions(context: StoreContext): BorderActions {
  return {
    setSnapping(change) {
      context.set({ snapping: { ...context.get().snapping, ...change } })
    },
    pickBorder(halfEdge) {
      const { project, level, border } = context.get()
      const picked =
        project === null || halfEdge === null ? null : pickedBorder(project.plan, level, halfEdge)
      if (picked === null ? border === null : isSameBorder(picked, border)) return
      context.set({ border: picked, vertices: [], draft: null })
    },
    chooseVertices(indexes) {
      const { border, vertices } = context.get()
      const count = border?.vertices.length ?? 0
      const known = [...new Set(indexes)].filter((at) => Number.isInteger(at) && at >= 0 && at < count)
      known.sort((a, b) => a - b)
      if (known.length === vertices.length && known.every((at, i) => at === vertices[i])) return
      context.set({ vertices: known, draft: null })
    },
    proposeUnit(level, like) {
      const id = `${level}-${context.services.newId()}`
      const { project } = context.get()
      return project === null ? { id, name: '', code: '' } : { id, ...proposeUnit(project.plan, level, like) }
    },
  }
}

function isSameBorder(picked: PickedBorder, border: PickedBorder | null): boolean {
  return (
    border !== null &&
    picked.halfEdges.length === border.halfEdges.length &&
    picked.halfEdges.every((halfEdge, i) => halfEdge === border.halfEdges[i])
  )
}
