import { workbench } from '#app/store/workbench.ts'
import type { Dispose, HandContext } from './hand-context.ts'
import { shapeHand } from './shape-hand.ts'
import type { ShapeHand } from './shape-hand.ts'

/**
 * Takes the box or the lasso out while its tool is chosen and Space is not down, and puts it away after. Another city
 * brings another style, so the tool is put away first and taken out again.
 */
export function shapeTool(context: HandContext, colour: () => `#${string}`): Dispose {
  let hand: { readonly tool: 'box' | 'lasso'; readonly shape: ShapeHand } | null = null
  const follow = (): void => {
    const { tool } = workbench.getState()
    const isShape = tool === 'box' || tool === 'lasso'
    const wanted = isShape && !context.isHeld() && context.city() !== null ? tool : null
    if (wanted === (hand?.tool ?? null)) return
    hand?.shape.stop()
    hand = wanted === null ? null : { tool: wanted, shape: shapeHand(context, wanted, colour()) }
  }
  const unsubscribe = workbench.subscribe((state, before) => {
    if (state.project === before.project) {
      follow()
      return
    }
    hand?.shape.stop()
    hand = null
    queueMicrotask(follow)
  })
  window.addEventListener('keydown', follow)
  window.addEventListener('keyup', follow)
  return () => {
    unsubscribe()
    window.removeEventListener('keydown', follow)
    window.removeEventListener('keyup', follow)
    hand?.shape.stop()
    hand = null
  }
}
