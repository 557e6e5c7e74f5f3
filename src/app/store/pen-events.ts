import type { PenEvents } from '#io/storage/pen.ts'
import { followLog } from './follow-log.ts'
import { inform } from './notices.ts'
import type { Session } from './session.ts'
import type { StoreContext } from './store-context.ts'

/** What other tabs cause here: the pen goes when what is running has been saved; the plan follows the writer. */
export function penEvents(context: StoreContext, session: Session): PenEvents {
  return {
    async onHandOver() {
      await context.door.run(async () => {
        await session.journal?.flush()
        session.journal = null
      })
    },
    onLost() {
      session.journal = null
      if (context.session !== session) return
      context.set({ saving: { kind: 'read-only' } })
      inform(context, 'pen-handed-over')
    },
    onWritten() {
      void context.door.run(() => followLog(context, session))
    },
  }
}
