import type { StoreContext } from './store-context.ts'

/** Lets go of the session of the open project: its pen and its timer. */
export function closeSession(context: StoreContext): void {
  const { session } = context
  if (session === null) return
  context.session = null
  if (session.retry !== null) clearTimeout(session.retry)
  session.pen?.close()
}
