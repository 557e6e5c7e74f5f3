import type { StoreContext } from './store-context.ts'

/** Takes away what was proposed for the plan as it stood: it stands otherwise now. A running search ends. */
export function forgetProposals(context: StoreContext): void {
  const { solving, proposals, bestMove } = context.get()
  if (solving !== null) context.services.solver.cancel()
  if (solving === null && proposals.length === 0 && bestMove === null) return
  context.set({ solving: null, proposals: [], asked: null, chosenProposal: null, bestMove: null })
}
