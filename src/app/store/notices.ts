import type { Problem } from '#core/problem/problem.ts'
import type { StoreContext } from './store-context.ts'
import type { Notice } from './workbench-state.ts'

/** More than this on screen is noise; the oldest goes first. */
const NOTICES_KEPT = 5

/** Says in the live region what happened; `key` is an i18n key below `notice.`. */
export function inform(context: StoreContext, key: string, data: Notice['data'] = {}): void {
  push(context, { kind: 'info', key, data })
}

/** Says why something was refused, and hands the problem on. */
export function complain(context: StoreContext, problem: Problem): Problem {
  push(context, { kind: 'problem', key: problem.code, data: problem.data })
  return problem
}

function push(context: StoreContext, notice: Omit<Notice, 'id'>): void {
  const id = ++context.noticeId
  context.set({ notices: [...context.get().notices, { id, ...notice }].slice(-NOTICES_KEPT) })
}
