import type { StoreContext } from './store-context.ts'
import type { WorkbenchActions } from './workbench-state.ts'

/** Messages go when they were read. */
export function noticeActions(context: StoreContext): Pick<WorkbenchActions, 'dismissNotice'> {
  return {
    dismissNotice(id) {
      context.set({ notices: context.get().notices.filter((notice) => notice.id !== id) })
    },
  }
}
