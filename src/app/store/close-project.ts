import type { StoreContext } from './store-context.ts'

/** Lets go of the open project: its pen, its timer and the addresses of its map. */
export function closeProject(context: StoreContext): void {
  const { session } = context
  const { project } = context.get()
  context.session = null
  if (session !== null) {
    if (session.retry !== null) clearTimeout(session.retry)
    session.pen?.close()
  }
  if (project !== null) {
    URL.revokeObjectURL(project.facesUrl)
    URL.revokeObjectURL(project.arcsUrl)
  }
}
