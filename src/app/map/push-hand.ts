import type { Problem } from '#core/problem/problem.ts'
import { OUTSIDE } from '#core/topology/topology.ts'
import { UNASSIGNED } from '#core/plan/plan.ts'
import { borderNear } from './border-near.ts'
import { brushPath, type ScreenPoint } from './brush-path.ts'
import { finishStroke } from './finish-stroke.ts'
import { FrameLoop } from './frame-loop.ts'
import { gridAt } from './grid-at.ts'
import { gridStepsPerPixel } from './ground-scale.ts'
import type { Dispose, HandContext, MapCity } from './hand-context.ts'
import { previewStroke } from './preview-stroke.ts'
import { PushStroke, type PushedBorder } from './push-stroke.ts'
import { screenPoint } from './screen-point.ts'

/** How near to a border one has to press. */
const REACH_PIXELS = 12

/** The hand has to leave the border so far before its direction counts. */
const DECISIVE_PIXELS = 8

/** Radius of the disc that sweeps: places on the way of the hand are looked at half of it apart. */
const SWEEP_PIXELS = 12

/** What lies beyond the city; nobody's ground is {@link UNASSIGNED}. */
const BEYOND = -2

/** A border in the hand. */
interface Push {
  readonly pointerId: number
  readonly border: PushedBorder
  readonly start: ScreenPoint
  stroke: PushStroke | null
  last: ScreenPoint
  /** Not looked at yet. */
  path: ScreenPoint[]
  giveBack: boolean
}

/**
 * Drags a border across units: press on it and move; the direction decides who gains, Alt gives back, release is one
 * step, Esc drops it. Away from borders the map is dragged.
 */
export function pushHand(context: HandContext): Dispose {
  const { map, signals } = context
  const element = map.getCanvasContainer()
  const stop = new AbortController()
  let push: Push | null = null
  const frame = new FrameLoop(() => push && sweep(context, push))
  const isOut = (): boolean => context.state().tool === 'push' && !context.isHeld()

  const begin = (event: PointerEvent): void => {
    if (push !== null) {
      if (event.pointerId !== push.pointerId) drop()
      return
    }
    if (!isOut() || event.button !== 0 || !event.isPrimary) return
    const start = screenPoint(event, map.getContainer())
    const border = borderAt(context, start)
    if (border === null) return
    signals.refusal.set(null)
    map.dragPan.disable()
    element.setPointerCapture(event.pointerId)
    push = { pointerId: event.pointerId, border, start, stroke: null, last: start, path: [], giveBack: false }
    context.state().actions.setHover(null)
  }
  const move = (event: PointerEvent): void => {
    const point = screenPoint(event, map.getContainer())
    if (push === null) {
      if (isOut() && event.buttons === 0) {
        map.getCanvas().style.cursor = borderAt(context, point) === null ? 'default' : 'ew-resize'
      }
      return
    }
    if (event.pointerId !== push.pointerId) return
    push.path.push(...brushPath(push.last, point, SWEEP_PIXELS))
    push.last = point
    push.giveBack = event.altKey
    frame.request()
  }
  const end = (event: PointerEvent): void => {
    if (push === null || event.pointerId !== push.pointerId) return
    sweep(context, push)
    const { stroke } = push
    leave()
    if (stroke !== null) void finishStroke(context, stroke.stroke)
  }
  const leave = (): void => {
    push = null
    frame.cancel()
    map.dragPan.enable()
    signals.refusal.set(null)
  }
  const drop = (): void => {
    if (push === null) return
    leave()
    signals.stroke.set(null)
    signals.said.set({ key: 'strokeUndone', data: {} })
    context.showStroke(null)
  }
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || push === null) return
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

/** Looks at the waiting part of the way and shows both sides. */
function sweep(context: HandContext, push: Push): void {
  const city = context.city()
  if (city === null || push.path.length === 0) return
  const { path, border, start } = push
  push.path = []
  let refusal: Problem | null = null
  let changed = false
  for (const point of path) {
    const face = faceAt(context, city, point)
    if (push.stroke === null) {
      if (Math.hypot(point.x - start.x, point.y - start.y) < DECISIVE_PIXELS) continue
      const begun = PushStroke.into(border, face)
      if (begun === null) continue
      if (!(begun instanceof PushStroke)) {
        refusal = begun
        continue
      }
      push.stroke = begun
    }
    const swept = push.stroke.sweep(face, push.giveBack)
    if (typeof swept !== 'boolean') refusal = swept
    else if (swept) changed = true
  }
  context.signals.refusal.set(refusal)
  if (refusal !== null) context.signals.said.set({ problem: refusal })
  if (changed && push.stroke !== null) previewStroke(context, border.plan, push.stroke.stroke)
}

function faceAt({ map }: HandContext, { locator }: MapCity, { x, y }: ScreenPoint): number {
  const { lng, lat } = map.unproject([x, y])
  return locator.at(lng, lat)
}

/** The border of the shown level beside a point of the screen, or null. */
function borderAt({ map, state, city }: HandContext, point: ScreenPoint): PushedBorder | null {
  const open = city()
  if (open === null) return null
  const { plan } = open.project
  const { level, unitLevel } = state()
  const perPixel = gridStepsPerPixel(map.getCenter().lat, map.getZoom())
  const arc = borderNear(plan, level, gridAt(map, point), perPixel, REACH_PIXELS)
  if (arc === null) return null
  const { face } = plan.topology
  const labels = plan.labels(level)
  const sideOf = (halfEdge: number): number =>
    face[halfEdge] === OUTSIDE ? BEYOND : (labels[face[halfEdge]!] ?? UNASSIGNED)
  return { plan, level, unitLevel, sides: [sideOf(2 * arc), sideOf(2 * arc + 1)] }
}
