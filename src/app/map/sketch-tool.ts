import { workbench } from '#app/store/workbench.ts'
import type { Placing, WorkbenchState } from '#app/store/workbench-state.ts'
import type { ScreenPoint } from './brush-path.ts'
import type { DrawingHand } from './drawing-hand.ts'
import { FrameLoop } from './frame-loop.ts'
import type { Dispose, HandContext } from './hand-context.ts'
import { PlaceHand } from './place-hand.ts'
import type { SketchTool } from './sketch-command.ts'
import { SketchHand, type SketchInk } from './sketch-hand.ts'
import type { SnapGuide } from './snap-guide.ts'

/** Keys that move the map, and with it the ground under the crosshair. */
const MAP_KEYS = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', '+', '-', '='])

/** Keys that put a point down: also the full stop of Chinese layouts. */
const POINT_KEYS = new Set(['.', '。'])

/**
 * Takes a hand that sketches out while one of its tools is chosen, and gives it the keys: `.` puts a point down under
 * the crosshair in the middle of the map, Enter ends, Backspace or Ctrl Z takes the last point back, Esc drops it all.
 */
export function sketchTool(context: HandContext, guide: SnapGuide, ink: () => SketchInk): Dispose {
  const { map, signals } = context
  const canvas = map.getCanvas()
  const element = map.getCanvasContainer()
  const stop = new AbortController()
  let hand: { readonly drawn: SketchTool | Placing; readonly sketch: DrawingHand } | null = null
  let isCentred = false
  let isPointing = false

  const middle = (): ScreenPoint => map.project(map.getCenter())
  const moved = (): void => {
    if (isCentred) hover.request()
  }
  const putAway = (): void => {
    hand?.sketch.stop()
    hand = null
    signals.anchor.set(null)
  }
  const follow = (): void => {
    const wanted = context.city() === null ? null : drawnWith(workbench.getState())
    if (wanted === (hand?.drawn ?? null)) return
    putAway()
    if (wanted === null) return
    if (typeof wanted === 'object') hand = { drawn: wanted, sketch: new PlaceHand(context, wanted, ink()) }
    else {
      hand = { drawn: wanted, sketch: new SketchHand(context, wanted, guide, ink()) }
      // With the lines here, the crosshair may catch on what was not there before.
      void guide.prepare().then(moved)
    }
    moved()
  }
  const hover = new FrameLoop(() => {
    if (hand === null || !isCentred) return
    signals.anchor.set(middle())
    hand.sketch.hover(middle())
  })
  const centre = (): void => {
    if (hand === null) return
    isCentred = true
    hover.request()
  }
  const point = (event: PointerEvent): void => {
    isCentred = false
    if (hand === null) return
    signals.anchor.set(null)
    hand.sketch.point(event.altKey, event.pointerType === 'touch')
    // Keys belong to the map from now on, not to the button of the tool.
    if (event.type !== 'pointerdown') return
    isPointing = true
    canvas.focus({ preventScroll: true })
    isPointing = false
  }
  const keydown = (event: KeyboardEvent): void => {
    if (hand === null || event.isComposing || isElsewhere(event.target)) return
    const { sketch } = hand
    if (event.key === 'Alt') {
      sketch.point(true, false)
      return
    }
    if (event.target === canvas && MAP_KEYS.has(event.key) && !event.altKey) centre()
    const act = actionOf(event)
    if (act === null || (act !== 'drop' && act !== 'back' && !isOnMap(event.target, canvas))) return
    if (act !== 'put' && sketch.count === 0) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (act === 'put') {
      // A map still gliding would take the point from under the crosshair, and what is said of it from the ear.
      map.stop()
      isCentred = true
      hover.cancel()
      signals.anchor.set(middle())
      sketch.put(middle(), event.altKey)
    } else if (act === 'end') sketch.end()
    else if (act === 'back') sketch.takeBack()
    else sketch.drop()
  }
  const keyup = (event: KeyboardEvent): void => {
    if (event.key === 'Alt') hand?.sketch.point(false, false)
  }
  const options = { signal: stop.signal, capture: true } as const
  element.addEventListener('pointerdown', point, options)
  element.addEventListener('pointermove', point, options)
  element.addEventListener('pointerleave', () => hand?.sketch.leave(), options)
  window.addEventListener('keydown', keydown, options)
  window.addEventListener('keyup', keyup, options)
  canvas.addEventListener('focus', () => !isPointing && canvas.matches(':focus-visible') && centre(), options)
  const doubleClick = (event: { preventDefault: () => void }): void => {
    if (hand !== null) event.preventDefault()
  }
  map.on('move', moved)
  map.on('dblclick', doubleClick)
  const unsubscribe = workbench.subscribe((state, before) => {
    if (state.project === before.project) {
      follow()
      if (state.revision !== before.revision) {
        const isStep = state.steps.length > before.steps.length
        hand?.sketch.followPlan(before.draft, isStep ? state.steps.at(-1)!.command : null)
      } else if (state.draft !== before.draft) hand?.sketch.followDraft(state.draft === null)
      return
    }
    putAway()
    queueMicrotask(follow)
  })
  return () => {
    stop.abort()
    unsubscribe()
    map.off('move', moved)
    map.off('dblclick', doubleClick)
    hover.cancel()
    putAway()
  }
}

/** What the chosen tool draws: a sketch, or something for a merge; null for all other tools. */
function drawnWith({ tool, merging }: WorkbenchState): SketchTool | Placing | null {
  if (tool === 'place') return merging.placing
  return tool === 'redraw' || tool === 'cut' || tool === 'draw' ? tool : null
}

/** What a key asks for; null = it is not for the sketch. */
function actionOf(event: KeyboardEvent): 'put' | 'end' | 'back' | 'drop' | null {
  const hasModifier = event.ctrlKey || event.metaKey
  if (hasModifier) return event.key.toLowerCase() === 'z' && !event.shiftKey ? 'back' : null
  if (POINT_KEYS.has(event.key)) return 'put'
  if (event.key === 'Enter') return 'end'
  if (event.key === 'Backspace') return 'back'
  return event.key === 'Escape' ? 'drop' : null
}

/** True where keys belong to a window, a menu or a field. */
function isElsewhere(target: EventTarget | null): boolean {
  return (
    document.querySelector('[role="dialog"], [role="menu"]') !== null ||
    (target instanceof Element &&
      target.closest('input, textarea, select, [contenteditable="true"]') !== null)
  )
}

/** True while no button has the focus, which would take the key for itself. */
function isOnMap(target: EventTarget | null, canvas: HTMLCanvasElement): boolean {
  return target === document.body || target === canvas
}
