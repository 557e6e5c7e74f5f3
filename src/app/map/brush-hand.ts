import { brushPath } from './brush-path.ts'
import type { ScreenPoint } from './brush-path.ts'
import { BrushStroke } from './brush-stroke.ts'
import { finishStroke } from './finish-stroke.ts'
import { FrameLoop } from './frame-loop.ts'
import type { Dispose, HandContext } from './hand-context.ts'
import { metersPerPixel } from './ground-scale.ts'
import { previewStroke } from './preview-stroke.ts'
import { screenPoint } from './screen-point.ts'

/** A drag in progress: with a target it is a stroke that assigns, without one it selects. */
interface Drag {
  readonly pointerId: number
  readonly stroke: BrushStroke | null
  last: ScreenPoint
  /** Waiting to be painted in the next frame. */
  path: ScreenPoint[]
  takeBack: boolean
}

/**
 * The brush: paints every unit that its disc touches. With a target the whole stroke is one command on release; Alt
 * takes back what the stroke painted, Esc drops it. Without a target it adds to the selection, with Alt it removes.
 */
export function brushHand(context: HandContext): Dispose {
  const { map, signals } = context
  const element = map.getCanvasContainer()
  const stop = new AbortController()
  let drag: Drag | null = null
  const frame = new FrameLoop(() => drag && paint(context, drag))

  const begin = (event: PointerEvent): void => {
    if (drag !== null && event.pointerId !== drag.pointerId) {
      drop()
      return
    }
    const city = context.city()
    const { tool, level, unitLevel, target } = context.state()
    if (city === null || tool !== 'brush' || context.isHeld() || event.button !== 0 || !event.isPrimary)
      return
    element.setPointerCapture(event.pointerId)
    const point = screenPoint(event, map.getContainer())
    const stroke = target === null ? null : new BrushStroke(city.project.plan, level, unitLevel, target)
    drag = { pointerId: event.pointerId, stroke, last: point, path: [point], takeBack: event.altKey }
    context.state().actions.setHover(null)
    frame.request()
  }
  const move = (event: PointerEvent): void => {
    if (drag === null || event.pointerId !== drag.pointerId) return
    const point = screenPoint(event, map.getContainer())
    drag.path.push(...brushPath(drag.last, point, context.state().brushRadius))
    drag.last = point
    drag.takeBack = event.altKey
    frame.request()
  }
  const end = (event: PointerEvent): void => {
    if (drag === null || event.pointerId !== drag.pointerId) return
    paint(context, drag)
    const { stroke } = drag
    drag = null
    frame.cancel()
    if (stroke !== null) void finishStroke(context, stroke)
  }
  const drop = (): void => {
    if (drag === null) return
    drag = null
    frame.cancel()
    signals.stroke.set(null)
    signals.said.set({ key: 'strokeUndone', data: {} })
    context.showStroke(null)
  }
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || drag === null) return
    event.preventDefault()
    event.stopImmediatePropagation()
    drop()
  }
  element.addEventListener('pointerdown', begin, { signal: stop.signal })
  element.addEventListener('pointermove', move, { signal: stop.signal })
  element.addEventListener('pointerup', end, { signal: stop.signal })
  element.addEventListener('pointercancel', drop, { signal: stop.signal })
  window.addEventListener('keydown', escape, { signal: stop.signal, capture: true })
  return () => {
    stop.abort()
    drop()
  }
}

/** Paints the waiting part of the path and shows both sides. */
function paint(context: HandContext, drag: Drag): void {
  const city = context.city()
  if (city === null || drag.path.length === 0) return
  const { plan } = city.project
  const { brushRadius, unitLevel, actions } = context.state()
  const faces = new Set<number>()
  for (const point of drag.path) {
    const { lng, lat } = context.map.unproject([point.x, point.y])
    const radiusMeters = brushRadius * metersPerPixel(lat, context.map.getZoom())
    for (const face of city.locator.near(lng, lat, radiusMeters)) faces.add(face)
  }
  drag.path = []
  if (drag.stroke === null) {
    const units = new Set([...faces].map((face) => plan.idOf(plan.labels(unitLevel)[face]!)))
    actions.select(
      [...units].filter((unit) => unit !== null),
      drag.takeBack ? 'remove' : 'add',
    )
    return
  }
  if (!drag.stroke.paint([...faces], drag.takeBack)) return
  previewStroke(context, plan, drag.stroke)
}
