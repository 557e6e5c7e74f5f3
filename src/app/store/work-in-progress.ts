import type { Problem } from '#core/problem/problem.ts'
import type { ReadProgress } from '#io/worker/read-progress.ts'
import { complain } from './notices.ts'
import type { StoreContext } from './store-context.ts'

/** Begins a load or an import, which ends the one before; returns its number. */
export function beginWork(context: StoreContext, key: string): number {
  const { project } = context.get()
  context.services.client.cancel()
  context.set({
    progress: { key, done: 0 },
    failure: null,
    ...(project === null ? { status: 'loading' as const } : {}),
  })
  return ++context.attempt
}

/** Shows the progress of a load or import while it is the present one. */
export function showProgress(context: StoreContext, attempt: number): ReadProgress {
  return (key, done) => {
    if (attempt === context.attempt) context.set({ progress: { key, done } })
  }
}

/** Ends a load or import that did not succeed: what was open stays open. */
export function failWork(context: StoreContext, failure: Problem): void {
  const { project } = context.get()
  context.set({ progress: null, ...(project === null ? { status: 'failed' as const, failure } : {}) })
  complain(context, failure)
}
