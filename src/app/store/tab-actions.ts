import { Journal } from '#io/storage/journal.ts'
import { takePen } from '#io/storage/take-pen.ts'
import type { Problem } from '#core/problem/problem.ts'
import { followLog } from './follow-log.ts'
import { complain, inform } from './notices.ts'
import type { Session } from './session.ts'
import type { StoreContext } from './store-context.ts'
import type { WorkbenchActions } from './workbench-state.ts'

/** Which tab writes. */
export function tabActions(context: StoreContext): Pick<WorkbenchActions, 'takeOver'> {
  return {
    takeOver: () =>
      context.door.run(async () => {
        const { session } = context
        if (session === null || session.pen === null || session.journal !== null) return
        await session.pen.takeOver()
        const failure = await beginWriting(context, session)
        if (failure !== null) complain(context, failure)
      }),
  }
}

/** Reads what the other tab wrote last, and goes on from there. */
async function beginWriting(context: StoreContext, session: Session): Promise<Problem | null> {
  const { vault, now } = context.services
  const stored = await followLog(context, session)
  if ('code' in stored) return stored
  const opened = await vault.open()
  if (!opened.ok) return opened.problem
  const taken = await takePen(opened.value, stored)
  if (!taken.ok) return taken.problem
  session.journal = new Journal(vault, { ...stored, project: session.project, pen: taken.value.pen })
  context.set({ saving: { kind: 'saved', at: now().getTime() } })
  inform(context, 'pen-taken')
  return null
}
