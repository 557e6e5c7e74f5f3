import type { MapMouseEvent } from 'maplibre-gl'
import { workbench } from '#app/store/workbench.ts'
import type { Tool } from '#app/store/workbench-state.ts'
import type { DepartmentId } from '#core/plan/department.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { ScreenPoint } from './brush-path.ts'
import { FrameLoop } from './frame-loop.ts'
import type { Dispose, HandContext } from './hand-context.ts'
import { pairSeatAt } from './pair-seat-at.ts'
import { screenPoint } from './screen-point.ts'

/** Tools whose clicks mean something else than picking units. */
const OTHER_CLICKS: ReadonlySet<Tool> = new Set([
  'brush',
  'pan',
  'vertices',
  'push',
  'redraw',
  'cut',
  'draw',
  'compounds',
  'place',
])

/** Tools that do not work on units: none is marked under them. */
const BLIND_TOOLS: ReadonlySet<Tool> = new Set([
  'pan',
  'vertices',
  'redraw',
  'cut',
  'draw',
  'compounds',
  'place',
])

/** Hover, click and right click: what one points at is found in our own index, never among drawn tiles. */
export function pointerHand(context: HandContext): Dispose {
  const { map, signals } = context
  const element = map.getCanvasContainer()
  const stop = new AbortController()
  let toolBefore: Tool = 'select'
  const unsubscribe = workbench.subscribe((state, before) => {
    if (state.tool === 'pick' && before.tool !== 'pick') toolBefore = before.tool
  })
  const hover = new FrameLoop(() => {
    const point = signals.pointer.get()
    const found = point && !BLIND_TOOLS.has(context.state().tool) ? whoIsAt(context, point) : null
    context.state().actions.setHover(found?.unit ?? null)
  })
  const move = (event: PointerEvent): void => {
    signals.pointer.set(screenPoint(event, map.getContainer()))
    if (event.buttons === 0) hover.request()
  }
  const leave = (): void => {
    signals.pointer.set(null)
    hover.request()
  }
  element.addEventListener('pointermove', move, { signal: stop.signal })
  element.addEventListener('pointerleave', leave, { signal: stop.signal })
  const click = (event: MapMouseEvent): void => clickAt(context, event.point, event.originalEvent, toolBefore)
  const menu = (event: MapMouseEvent): void => {
    event.preventDefault()
    const found = whoIsAt(context, event.point)
    if (found !== null) signals.menu.set({ x: event.point.x, y: event.point.y, ...found })
  }
  map.on('click', click)
  map.on('contextmenu', menu)
  return () => {
    stop.abort()
    unsubscribe()
    hover.cancel()
    map.off('click', click)
    map.off('contextmenu', menu)
  }
}

/** The unit under a point of the screen and its jurisdiction at the shown level. */
function whoIsAt(
  context: HandContext,
  point: ScreenPoint,
): { readonly unit: JurisdictionId; readonly at: JurisdictionId | null } | null {
  const city = context.city()
  if (city === null) return null
  const { lng, lat } = context.map.unproject([point.x, point.y])
  const face = city.locator.at(lng, lat)
  if (face < 0) return null
  const { level, unitLevel } = context.state()
  const { plan } = city.project
  const unit = plan.idOf(plan.labels(unitLevel)[face]!)
  return unit === null ? null : { unit, at: plan.idOf(plan.labels(level)[face]!) }
}

/** The department whose sign is under a point of the screen. */
function seatAt(context: HandContext, point: ScreenPoint): DepartmentId | null {
  const city = context.city()
  return city && pairSeatAt(context.map, city.project.plan, point)
}

function clickAt(context: HandContext, point: ScreenPoint, event: MouseEvent, toolBefore: Tool): void {
  const { tool, actions } = context.state()
  if (OTHER_CLICKS.has(tool) || context.isHeld()) return
  const seat = context.state().pairing.shown ? seatAt(context, point) : null
  if (seat !== null) {
    actions.setDepartment(seat === context.state().pairing.department ? null : seat)
    return
  }
  const found = whoIsAt(context, point)
  const adding = event.shiftKey || event.ctrlKey || event.metaKey
  if (tool === 'pick') {
    if (!found?.at) return
    actions.setTarget(found.at)
    actions.setTool(toolBefore)
    return
  }
  if (found === null) {
    if (!adding) actions.clearSelection()
    return
  }
  actions.select([found.unit], adding ? 'toggle' : event.altKey ? 'remove' : 'replace')
  if (!adding) actions.setFocus(found.at)
}
