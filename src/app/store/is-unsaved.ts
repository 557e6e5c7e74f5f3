import type { Session } from './session.ts'

/** True when what is on screen lies neither in the storage of the browser nor in a file. */
export function isUnsaved(session: Session): boolean {
  return session.history !== session.kept
}
