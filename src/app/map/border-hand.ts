import type { MapMouseEvent } from 'maplibre-gl'
import { borderNear } from './border-near.ts'
import type { ScreenPoint } from './brush-path.ts'
import { FrameLoop } from './frame-loop.ts'
import { gridAt } from './grid-at.ts'
import { gridStepsPerPixel } from './ground-scale.ts'
import type { Dispose, HandContext } from './hand-context.ts'
import { screenAt } from './screen-at.ts'
import { vertexPlace } from './vertex-place.ts'

/** How near to a border one has to point, in pixels; a finger points less well. */
const REACH_PIXELS = 10
const FINGER_REACH_PIXELS = 22

/** Enter takes the border nearest to the middle of the map, from as far as this. */
const KEY_REACH_PIXELS = 400

/**
 * Picks borders for the tool that moves vertices: a click takes up the stretch beside the pointer and goes to its
 * nearest vertex, a double click chooses all its vertices, a click elsewhere lets the chosen ones go. Enter on the map
 * picks the border nearest to its middle and goes to the vertex there.
 */
export function borderHand(context: HandContext): Dispose {
  const { map, signals } = context
  const isOut = (): boolean => context.state().tool === 'vertices' && !context.isHeld()
  const click = (event: MapMouseEvent): void => {
    if (!isOut()) return
    const { state } = context
    const arc = arcAt(context, event.point, pointerReach())
    if (arc === null) {
      state().actions.chooseVertices([])
      return
    }
    if (state().border?.halfEdges.some((halfEdge) => halfEdge >> 1 === arc) !== true) pick(context, arc)
    signals.focusVertex.set(vertexNear(context, event.point))
  }
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing || !isOut()) return
    const { clientWidth, clientHeight } = map.getContainer()
    const middle = { x: clientWidth / 2, y: clientHeight / 2 }
    const arc = arcAt(context, middle, KEY_REACH_PIXELS)
    if (arc === null) return
    event.preventDefault()
    event.stopPropagation()
    pick(context, arc)
    signals.focusVertex.set(vertexNear(context, middle))
  }
  const doubleClick = (event: MapMouseEvent): void => {
    if (!isOut() || arcAt(context, event.point, pointerReach()) === null) return
    event.preventDefault()
    const { border, actions } = context.state()
    actions.chooseVertices([...(border?.vertices.keys() ?? [])])
    signals.focusVertex.set(vertexNear(context, event.point))
  }
  const point = new FrameLoop(() => {
    const pointer = signals.pointer.get()
    if (!isOut() || pointer === null) return
    map.getCanvas().style.cursor = arcAt(context, pointer, pointerReach()) === null ? 'default' : 'pointer'
  })
  const stopPointing = signals.pointer.subscribe(() => point.request())
  map.on('click', click)
  map.on('dblclick', doubleClick)
  map.getCanvas().addEventListener('keydown', key)
  return () => {
    map.getCanvas().removeEventListener('keydown', key)
    stopPointing()
    point.cancel()
    map.off('click', click)
    map.off('dblclick', doubleClick)
  }
}

function pick({ state, signals }: HandContext, arc: number): void {
  state().actions.pickBorder(2 * arc)
  const { border } = state()
  if (border !== null) signals.said.set({ key: 'borderSaid', data: { n: border.vertices.length } })
}

function pointerReach(): number {
  return matchMedia('(pointer: coarse)').matches ? FINGER_REACH_PIXELS : REACH_PIXELS
}

function arcAt({ map, state, city }: HandContext, point: ScreenPoint, reach: number): number | null {
  const open = city()
  if (open === null) return null
  const perPixel = gridStepsPerPixel(map.getCenter().lat, map.getZoom())
  return borderNear(open.project.plan, state().level, gridAt(map, point), perPixel, reach)
}

/** The vertex of the picked border that stands nearest to a point of the screen. */
function vertexNear({ map, state }: HandContext, point: ScreenPoint): number | null {
  const { border, project } = state()
  if (border === null || project === null) return null
  let nearest: number | null = null
  let least = Infinity
  for (const [at, vertex] of border.vertices.entries()) {
    const { x, y } = screenAt(map, vertexPlace(project.plan.topology, vertex))
    const distance = Math.hypot(x - point.x, y - point.y)
    if (distance >= least) continue
    nearest = at
    least = distance
  }
  return nearest
}
