import type { OpenProject } from '#app/store/workbench-state.ts'

/** What the board must know of the city itself. */
export type LeadersCity = Pick<OpenProject, 'name' | 'generated' | 'bounds' | 'reference'>
