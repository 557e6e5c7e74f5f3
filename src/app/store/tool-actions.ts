import { setMerging } from './set-merging.ts'
import type { StoreContext } from './store-context.ts'
import type { WorkbenchActions } from './workbench-state.ts'

/** A brush thinner than this cannot be seen, a wider one covers the map. */
const BRUSH_RADIUS_PIXELS = { min: 4, max: 200 } as const

/** What the hand does on the map. Another tool lays down the edit that was in the hand; only one shows vertices. */
export function toolActions(context: StoreContext): Pick<WorkbenchActions, 'setTool' | 'setBrushRadius'> {
  return {
    setTool(tool) {
      if (tool === context.get().tool) return
      const { merging } = context.get()
      const placing = tool === 'place' ? merging.placing : null
      if (placing !== merging.placing) setMerging(context, { placing })
      context.set({ tool, draft: null, ...(tool === 'vertices' ? {} : { border: null, vertices: [] }) })
    },
    setBrushRadius(pixels) {
      if (!Number.isFinite(pixels)) return
      const { min, max } = BRUSH_RADIUS_PIXELS
      context.set({ brushRadius: Math.min(max, Math.max(min, Math.round(pixels))) })
    },
  }
}
