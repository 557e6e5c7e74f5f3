import type { StoreContext } from './store-context.ts'
import type { MergingState } from './workbench-state.ts'

/** Changes some of what the screen knows of merging compounds. */
export function setMerging(context: StoreContext, change: Partial<MergingState>): void {
  context.set({ merging: { ...context.get().merging, ...change } })
}
