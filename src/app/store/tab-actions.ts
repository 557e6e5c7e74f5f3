import { beginWriting } from '#io/storage/begin-writing.ts'
import { complain, inform } from './notices.ts'
import { resumeWriting } from './resume-writing.ts'
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
        const begun = await beginWriting(context.services.vault, session.project)
        if (!begun.ok) {
          complain(context, begun.problem)
          return
        }
        inform(context, 'pen-taken')
        await resumeWriting(context, session, begun.value)
      }),
  }
}
