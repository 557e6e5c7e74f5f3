import type { Box } from '#core/topology/face-box.ts'
import { jurisdictionBox } from './jurisdiction-box.ts'
import type { StoreContext } from './store-context.ts'
import type { WorkbenchActions } from './workbench-state.ts'

/** Where the map should look. */
export function zoomActions(
  context: StoreContext,
): Pick<WorkbenchActions, 'zoomToJurisdiction' | 'zoomToBox'> {
  return {
    zoomToJurisdiction(id) {
      const { project } = context.get()
      if (project !== null) requestZoom(context, jurisdictionBox(project.plan, id))
    },
    zoomToBox(bbox) {
      requestZoom(context, bbox)
    },
  }
}

/** Asks the map to show a box; nothing to show is no request. */
export function requestZoom(context: StoreContext, bbox: Box | null): void {
  if (bbox === null) return
  context.set({ zoomTo: { bbox, token: (context.get().zoomTo?.token ?? 0) + 1 } })
}
