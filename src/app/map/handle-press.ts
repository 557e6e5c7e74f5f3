import type { Map as MapLibreMap } from 'maplibre-gl'
import type { BorderHandle } from './border-handles.ts'
import type { ScreenPoint } from './brush-path.ts'
import { screenPoint } from './screen-point.ts'
import type { VertexHand } from './vertex-hand.ts'

/** A press that moves less than this is a click. */
const CLICK_PIXELS = 4

/** One pointer on a handle: a press that becomes a drag when it moves, and else was a click. */
export class HandlePress {
  readonly #map: MapLibreMap
  readonly #hand: VertexHand
  #press: {
    readonly pointerId: number
    readonly handle: BorderHandle
    readonly start: ScreenPoint
    /** From the pointer to the middle of the handle. */
    readonly offset: ScreenPoint
    isDrag: boolean
  } | null = null

  constructor(map: MapLibreMap, hand: VertexHand) {
    this.#map = map
    this.#hand = hand
  }

  /** The pointer comes down on a handle that stands at `place`. */
  down(event: PointerEvent, element: HTMLElement, handle: BorderHandle, place: ScreenPoint): void {
    if (this.#press !== null || event.button !== 0 || !event.isPrimary) return
    element.setPointerCapture(event.pointerId)
    element.focus({ preventScroll: true })
    const start = screenPoint(event, this.#map.getContainer())
    const offset = { x: place.x - start.x, y: place.y - start.y }
    this.#press = { pointerId: event.pointerId, handle, start, offset, isDrag: false }
  }

  /** A pointer comes down anywhere: a second finger drops what the first one holds. */
  second(event: PointerEvent): void {
    if (this.#press !== null && event.pointerId !== this.#press.pointerId) this.cancel()
  }

  move(event: PointerEvent): void {
    const press = this.#press
    if (press === null || event.pointerId !== press.pointerId) return
    const { x, y } = screenPoint(event, this.#map.getContainer())
    if (!press.isDrag) {
      if (Math.hypot(x - press.start.x, y - press.start.y) < CLICK_PIXELS) return
      press.isDrag = true
      this.#hand.grip(press.handle)
    }
    this.#hand.drag({ x: x + press.offset.x, y: y + press.offset.y }, event.altKey)
  }

  /** The pointer leaves the handle; the handle when it was a click. */
  up(event: PointerEvent): BorderHandle | null {
    const press = this.#press
    if (press === null || event.pointerId !== press.pointerId) return null
    this.#press = null
    if (!press.isDrag) return press.handle
    this.#hand.settle()
    return null
  }

  cancel(): void {
    this.#press = null
    this.#hand.cancel()
  }
}
