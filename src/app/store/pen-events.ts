import { problem } from '#core/problem/problem.ts'
import type { PenEvents } from '#io/storage/pen.ts'
import { followLog } from './follow-log.ts'
import { isUnsaved } from './is-unsaved.ts'
import { complain, inform } from './notices.ts'
import { saveWaiting } from './save-entry.ts'
import type { Session } from './session.ts'
import type { StoreContext } from './store-context.ts'

/**
 * What other tabs cause here: the pen goes when what is running has been saved; the plan follows the
 * writer. What could not be saved stays on screen, for a file or for when the pen comes back.
 */
export function penEvents(context: StoreContext, session: Session): PenEvents {
  return {
    async onHandOver() {
      await context.door.run(async () => {
        await saveWaiting(context, session)
        session.journal = null
      })
    },
    onLost() {
      session.journal = null
      if (session.retry !== null) clearTimeout(session.retry)
      session.retry = null
      if (context.session !== session) return
      context.set({ saving: { kind: 'read-only' } })
      inform(context, 'pen-handed-over')
      if (isUnsaved(session)) complain(context, problem('unsaved-here'))
    },
    onWritten() {
      void context.door.run(() => followLog(context, session))
    },
  }
}
