import type { WorkbenchState } from './workbench-state.ts'

/** The workbench before anything is open. */
export const INITIAL_STATE: Omit<WorkbenchState, 'actions'> = {
  status: 'empty',
  progress: null,
  failure: null,
  project: null,
  revision: 0,
  touched: null,
  level: 'street',
  unitLevel: 'community',
  tool: 'select',
  brushRadius: 24,
  selection: new Set(),
  ground: [],
  focus: null,
  hover: null,
  target: null,
  preview: null,
  zoomTo: null,
  steps: [],
  scenarios: [],
  scenarioId: '',
  saving: { kind: 'saved', at: 0 },
  notices: [],
  pendingImport: null,
  saved: [],
}
