import type { WorkbenchState } from '#app/store/workbench-state.ts'

/** True when communities are shown by the number of their departments. */
export function isPairing({ pairing, level }: Pick<WorkbenchState, 'pairing' | 'level'>): boolean {
  return pairing.shown && level === 'community'
}
