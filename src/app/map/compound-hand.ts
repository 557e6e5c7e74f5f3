import type { MapMouseEvent } from 'maplibre-gl'
import { workbench } from '#app/store/workbench.ts'
import type { ScreenPoint } from './brush-path.ts'
import { compoundAt, type CompoundHit } from './compound-at.ts'
import { FrameLoop } from './frame-loop.ts'
import { gridAt } from './grid-at.ts'
import type { Dispose, HandContext } from './hand-context.ts'
import { pickCompound } from './pick-compound.ts'

/** Keys that move the map, and with it the ground under the crosshair. */
const MAP_KEYS = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', '+', '-', '='])

/**
 * Picks compounds while its tool is chosen: a click picks one alone, with Shift or Ctrl it picks one more or lets it go;
 * one that is part of a merge shows the merge. On the keyboard a crosshair stands in the middle of the map; Enter or
 * Space does what a click with Shift does.
 */
export function compoundHand(context: HandContext): Dispose {
  const { map, signals } = context
  const canvas = map.getCanvas()
  const element = map.getCanvasContainer()
  const stop = new AbortController()
  let isCentred = false
  let isPointing = false

  const isOut = (): boolean => context.state().tool === 'compounds' && context.city() !== null
  const middle = (): ScreenPoint => map.project(map.getCenter())
  const at = (point: ScreenPoint): CompoundHit | null => {
    const city = context.city()
    return city && compoundAt(city.project.plan, gridAt(map, point))
  }
  const show = (hit: CompoundHit | null): void => {
    const before = signals.compound.get()
    const isSame = hit?.compound === before?.compound && hit?.merge === before?.merge
    if (!isSame) signals.compound.set(hit)
  }
  const hover = new FrameLoop(() => {
    if (!isOut()) return
    if (!isCentred) {
      const pointer = signals.pointer.get()
      show(pointer && at(pointer))
      return
    }
    const crosshair = middle()
    signals.anchor.set(crosshair)
    signals.sketch.set({ at: crosshair, caught: null, crosshair })
    const before = signals.compound.get()
    show(at(crosshair))
    if (signals.compound.get() !== before) sayHit()
  })
  const sayHit = (): void => {
    const hit = signals.compound.get()
    const plan = context.city()?.project.plan
    if (plan === undefined) return
    if (hit === null) signals.said.set({ key: 'compoundNone', data: {} })
    else if (hit.merge !== null) signals.said.set({ key: 'mergeUnder', data: { name: hit.merge.name } })
    else signals.said.set({ key: 'compoundUnder', data: { name: plan.base.compounds.names[hit.compound!]! } })
  }
  const putAway = (): void => {
    hover.cancel()
    isCentred = false
    signals.compound.set(null)
    signals.anchor.set(null)
    signals.sketch.set(null)
  }
  const centre = (): void => {
    isCentred = true
    hover.request()
  }
  const point = (event: PointerEvent): void => {
    if (!isOut()) return
    if (isCentred) {
      isCentred = false
      signals.anchor.set(null)
      signals.sketch.set(null)
    }
    hover.request()
    if (event.type !== 'pointerdown') return
    isPointing = true
    canvas.focus({ preventScroll: true })
    isPointing = false
  }
  const click = ({ point, originalEvent }: MapMouseEvent): void => {
    if (!isOut()) return
    const isMore = originalEvent.shiftKey || originalEvent.ctrlKey || originalEvent.metaKey
    pickCompound(context, at(point), isMore ? 'toggle' : 'replace')
  }
  const keydown = (event: KeyboardEvent): void => {
    if (!isOut() || event.isComposing || event.target !== canvas) return
    const hasModifier = event.ctrlKey || event.metaKey || event.altKey
    if (MAP_KEYS.has(event.key) && !hasModifier) centre()
    if (hasModifier || (event.key !== 'Enter' && event.key !== ' ')) return
    event.preventDefault()
    event.stopImmediatePropagation()
    // A map still gliding would take the compound from under the crosshair.
    map.stop()
    centre()
    pickCompound(context, at(middle()), 'toggle')
  }
  const doubleClick = (event: { preventDefault: () => void }): void => {
    if (isOut()) event.preventDefault()
  }
  const moved = (): void => {
    if (isOut()) hover.request()
  }
  const options = { signal: stop.signal, capture: true } as const
  element.addEventListener('pointerdown', point, options)
  element.addEventListener('pointermove', point, options)
  element.addEventListener('pointerleave', moved, { signal: stop.signal })
  window.addEventListener('keydown', keydown, options)
  canvas.addEventListener(
    'focus',
    () => isOut() && !isPointing && canvas.matches(':focus-visible') && centre(),
    options,
  )
  map.on('click', click)
  map.on('dblclick', doubleClick)
  map.on('move', moved)
  const unsubscribe = workbench.subscribe((state, before) => {
    if (state.tool !== before.tool && before.tool === 'compounds') putAway()
    else if (state.project !== before.project) putAway()
    else if (state.revision !== before.revision) moved()
  })
  return () => {
    stop.abort()
    unsubscribe()
    map.off('click', click)
    map.off('dblclick', doubleClick)
    map.off('move', moved)
    hover.cancel()
  }
}
