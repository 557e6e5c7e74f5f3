import { useStore } from 'zustand'
import { workbench } from './workbench.ts'
import type { WorkbenchState } from './workbench-state.ts'

/** The part of the workbench that a component shows; it renders again when that part changes. */
export function useWorkbench<T>(selector: (state: WorkbenchState) => T): T {
  return useStore(workbench, selector)
}
