import type { MapMouseEvent } from 'maplibre-gl'
import { borderNear } from './border-near.ts'
import type { ScreenPoint } from './brush-path.ts'
import { FrameLoop } from './frame-loop.ts'
import { gridAt } from './grid-at.ts'
import { gridStepsPerPixel } from './ground-scale.ts'
import type { Dispose, HandContext } from './hand-context.ts'

/** How near to a border one has to point, in pixels; a finger points less well. */
const REACH_PIXELS = 10
const FINGER_REACH_PIXELS = 22

/**
 * Picks borders for the tool that moves vertices: a click takes up the stretch beside the pointer, a double click
 * chooses all its vertices, a click elsewhere lets the chosen ones go.
 */
export function borderHand(context: HandContext): Dispose {
  const { map, signals } = context
  const isOut = (): boolean => context.state().tool === 'vertices' && !context.isHeld()
  const click = (event: MapMouseEvent): void => {
    if (!isOut()) return
    const { state } = context
    const arc = arcAt(context, event.point)
    if (arc === null) {
      state().actions.chooseVertices([])
      return
    }
    if (state().border?.halfEdges.some((halfEdge) => halfEdge >> 1 === arc) === true) return
    state().actions.pickBorder(2 * arc)
    const { border } = state()
    if (border !== null) signals.said.set({ key: 'borderSaid', data: { n: border.vertices.length } })
  }
  const doubleClick = (event: MapMouseEvent): void => {
    if (!isOut() || arcAt(context, event.point) === null) return
    event.preventDefault()
    const { border, actions } = context.state()
    actions.chooseVertices([...(border?.vertices.keys() ?? [])])
  }
  const point = new FrameLoop(() => {
    const pointer = signals.pointer.get()
    if (!isOut() || pointer === null) return
    map.getCanvas().style.cursor = arcAt(context, pointer) === null ? 'default' : 'pointer'
  })
  const stopPointing = signals.pointer.subscribe(() => point.request())
  map.on('click', click)
  map.on('dblclick', doubleClick)
  return () => {
    stopPointing()
    point.cancel()
    map.off('click', click)
    map.off('dblclick', doubleClick)
  }
}

function arcAt({ map, state, city }: HandContext, point: ScreenPoint): number | null {
  const open = city()
  if (open === null) return null
  const reach = matchMedia('(pointer: coarse)').matches ? FINGER_REACH_PIXELS : REACH_PIXELS
  const perPixel = gridStepsPerPixel(map.getCenter().lat, map.getZoom())
  return borderNear(open.project.plan, state().level, gridAt(map, point), perPixel, reach)
}
