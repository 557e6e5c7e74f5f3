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

/** What happened to the plan: only the last of these is news. */
const STEP_NEWS = /^(done|undone|redone|jumped)[.]/

function push(context: StoreContext, notice: Omit<Notice, 'id'>): void {
  const id = ++context.noticeId
  const isNews = STEP_NEWS.test(notice.key)
  const others = context.get().notices.filter(({ key }) => !isNews || !STEP_NEWS.test(key))
  context.set({ notices: [...others, { id, ...notice }].slice(-NOTICES_KEPT) })
}
