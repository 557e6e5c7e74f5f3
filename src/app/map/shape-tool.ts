import { workbench } from '#app/store/workbench.ts'
import type { WorkbenchState } from '#app/store/workbench-state.ts'
import type { Dispose, HandContext } from './hand-context.ts'
import { shapeHand } from './shape-hand.ts'
import type { ShapeHand } from './shape-hand.ts'

/** Takes the box or the lasso out while its tool is chosen and Space is not down, and puts it away after. */
export function shapeTool(context: HandContext, colour: () => `#${string}`): Dispose {
  let hand: { readonly tool: 'box' | 'lasso'; readonly shape: ShapeHand } | null = null
  const follow = ({ tool }: WorkbenchState): void => {
    const wanted =
      (tool === 'box' || tool === 'lasso') && !context.isHeld() && context.city() !== null ? tool : null
    if (wanted === (hand?.tool ?? null)) return
    hand?.shape.stop()
    hand = wanted === null ? null : { tool: wanted, shape: shapeHand(context, wanted, colour()) }
  }
  const recheck = (): void => follow(workbench.getState())
  const unsubscribe = workbench.subscribe(follow)
  window.addEventListener('keydown', recheck)
  window.addEventListener('keyup', recheck)
  return () => {
    unsubscribe()
    window.removeEventListener('keydown', recheck)
    window.removeEventListener('keyup', recheck)
    hand?.shape.stop()
  }
}
