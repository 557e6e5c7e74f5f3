import { findBestMove } from '#core/proposal/find-best-move.ts'
import type { StoreContext } from './store-context.ts'
import type { WorkbenchActions } from './workbench-state.ts'

type BestMoveActions = Pick<WorkbenchActions, 'findBestMove' | 'dismissBestMove' | 'acceptBestMove'>

/** The transfer that would help most now: found at once, shown, and done by one key. */
export function bestMoveActions(context: StoreContext): BestMoveActions {
  return {
    findBestMove() {
      const { project, level } = context.get()
      const bestMove = project === null ? null : findBestMove(project.metrics, level)
      context.set({ bestMove, chosenProposal: null })
      return bestMove
    },
    dismissBestMove() {
      if (context.get().bestMove !== null) context.set({ bestMove: null })
    },
    async acceptBestMove() {
      const { bestMove, actions } = context.get()
      return bestMove === null ? null : actions.dispatch(bestMove.command)
    },
  }
}
