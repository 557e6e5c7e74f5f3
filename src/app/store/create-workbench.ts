import { createStore, type StoreApi } from 'zustand/vanilla'
import { backAction } from './back-action.ts'
import { bestMoveActions } from './best-move-actions.ts'
import { borderActions } from './border-actions.ts'
import { briefAction } from './brief-action.ts'
import { bringInAction } from './bring-in-action.ts'
import { careActions } from './care-actions.ts'
import { combinationActions } from './combination-actions.ts'
import { comparisonAction } from './comparison-action.ts'
import { coverageActions } from './coverage-actions.ts'
import { draftActions } from './draft-actions.ts'
import { editActions } from './edit-actions.ts'
import { exampleActions } from './example-actions.ts'
import { exportActions } from './export-actions.ts'
import { findNextAction } from './find-next-action.ts'
import { importActions } from './import-actions.ts'
import { INITIAL_STATE } from './initial-state.ts'
import { levelActions } from './level-actions.ts'
import { Mutex } from './mutex.ts'
import { noticeActions } from './notice-actions.ts'
import { openActions } from './open-actions.ts'
import { mergeHandActions } from './merge-hand-actions.ts'
import { mergingActions } from './merging-actions.ts'
import { pairingActions } from './pairing-actions.ts'
import { proposalActions } from './proposal-actions.ts'
import { reportAction } from './report-action.ts'
import { scenarioActions } from './scenario-actions.ts'
import { selectionActions } from './selection-actions.ts'
import { snapAction } from './snap-action.ts'
import type { StoreContext } from './store-context.ts'
import { tabActions } from './tab-actions.ts'
import { toolActions } from './tool-actions.ts'
import type { WorkbenchServices } from './workbench-services.ts'
import type { WorkbenchState } from './workbench-state.ts'
import { verifyAction } from './verify-action.ts'
import { zoomActions } from './zoom-actions.ts'

/** A workbench of its own: state and actions, talking to the given world. */
export function createWorkbench(services: WorkbenchServices): StoreApi<WorkbenchState> {
  return createStore<WorkbenchState>((set, get) => {
    const context: StoreContext = {
      get,
      set,
      services,
      door: new Mutex(),
      session: null,
      tiling: null,
      attempt: 0,
      noticeId: 0,
    }
    return {
      ...INITIAL_STATE,
      actions: {
        ...openActions(context),
        ...importActions(context),
        ...editActions(context),
        ...scenarioActions(context),
        ...exampleActions(context),
        ...tabActions(context),
        ...levelActions(context),
        ...toolActions(context),
        ...selectionActions(context),
        ...zoomActions(context),
        ...findNextAction(context),
        ...borderActions(context),
        ...draftActions(context),
        ...proposalActions(context),
        ...bestMoveActions(context),
        ...mergingActions(context),
        ...mergeHandActions(context),
        ...pairingActions(context),
        ...careActions(context),
        ...coverageActions(context),
        ...snapAction(context),
        ...backAction(context),
        ...bringInAction(context),
        ...combinationActions(context),
        ...comparisonAction(context),
        ...briefAction(context),
        ...reportAction(context),
        ...exportActions(context),
        ...verifyAction(context),
        ...noticeActions(context),
      },
    }
  })
}
