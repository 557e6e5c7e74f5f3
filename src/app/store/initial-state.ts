import { NO_MERGING } from './no-merging.ts'
import { NO_PAIRING } from './no-pairing.ts'
import type { WorkbenchState } from './workbench-state.ts'

/**
 * The workbench before anything is open. Lines that borders usually follow attract the hand; edges of buildings and
 * compounds lie so close together that they would pull it off its way, and have to be asked for.
 */
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
  snapping: { on: true, kinds: new Set(['border', 'road', 'river', 'railway', 'wall']), follow: true },
  border: null,
  vertices: [],
  draft: null,
  solving: null,
  proposals: [],
  asked: null,
  chosenProposal: null,
  bestMove: null,
  coverage: null,
  shownCoverage: null,
  merging: NO_MERGING,
  pairing: NO_PAIRING,
  tiling: null,
  zoomTo: null,
  steps: [],
  scenarios: [],
  scenarioId: '',
  examples: [],
  deletedScenario: null,
  saving: { kind: 'saved', at: 0 },
  notices: [],
  pendingImport: null,
  saved: [],
}
