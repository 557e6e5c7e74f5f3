import type { Placing } from '#app/store/workbench-state.ts'
import type { Problem } from '#core/problem/problem.ts'
import type { ScreenPoint } from './brush-path.ts'
import type { Caught } from './caught.ts'
import type { DrawingHand } from './drawing-hand.ts'
import { FrameLoop } from './frame-loop.ts'
import type { GridVector } from './grid-at.ts'
import { gridStepsPerPixel } from './ground-scale.ts'
import type { HandContext } from './hand-context.ts'
import { nearestOnRings } from './nearest-on-rings.ts'
import { screenAt } from './screen-at.ts'
import { SketchCourse } from './sketch-course.ts'
import type { SketchInk } from './sketch-hand.ts'
import { SketchPen } from './sketch-pen.ts'

/** How near one has to point, in pixels; a finger points less well. */
const REACH_PIXELS = 12
const FINGER_REACH_PIXELS = 24

/** A reason stays beside the pointer as long as this. */
const REASON_MILLISECONDS = 6000

/** Points that each shape needs. */
const FEWEST = { point: 1, line: 2, area: 3 } as const

/**
 * Places what the store asks for: a gate or a facility of one point by one click, a line until it is ended, an area
 * until it is ended or closed. Its points are drawn to the outline of the merged compound.
 */
export class PlaceHand implements DrawingHand {
  readonly #context: HandContext
  readonly #placing: Placing
  readonly #pen: SketchPen
  readonly #course: SketchCourse
  readonly #frame = new FrameLoop(() => this.#follow())
  #forgetReason: ReturnType<typeof setTimeout> | undefined
  /** Nothing is to catch the hand. */
  #isFree = false
  #reach = REACH_PIXELS
  #caught: Caught | null = null
  /** The crosshair leads, not the pointer. */
  #isLed = false
  /** The pointer is elsewhere: only the points count. */
  #isAway = false
  /** Points that were said. */
  #said = 0
  /** What is placed when the drawing ends: by then the pen has let go of it. */
  #points: readonly GridVector[] = []

  constructor(context: HandContext, placing: Placing, ink: SketchInk) {
    this.#context = context
    this.#placing = placing
    this.#course = new SketchCourse(context.map, ink.accent)
    this.#pen = new SketchPen(context.map, ink.accent, ink.halo, {
      catchAt: (place, point) => this.#catch(place, point),
      changed: () => this.#frame.request(),
      mayEnd: () => this.#settle(),
      ended: () => this.#finish(),
    })
  }

  get count(): number {
    return this.#pen.points.put.length
  }

  point(isFree: boolean, isFinger: boolean): void {
    this.#isFree = isFree
    this.#isLed = this.#isAway = false
    this.#reach = isFinger ? FINGER_REACH_PIXELS : REACH_PIXELS
  }

  leave(): void {
    if (this.#isLed) return
    this.#isAway = true
    this.#context.signals.sketch.set(null)
    if (this.count > 0) this.#frame.request()
  }

  put(crosshair: ScreenPoint, isFree: boolean): void {
    this.#lead(isFree)
    this.#pen.put(crosshair)
    this.#follow()
  }

  hover(crosshair: ScreenPoint): void {
    const before = this.#caught
    this.#lead(false)
    this.#pen.hover(crosshair)
    if (this.#caught !== before) this.#context.signals.said.set({ point: null, caught: this.#caught })
  }

  takeBack(): void {
    this.#pen.takeBack()
    this.#said = this.count
    this.#follow()
    this.#context.signals.said.set({ key: 'sketchBack', data: { n: this.count } })
  }

  end(): void {
    if (this.#settle()) this.#finish()
  }

  drop(): void {
    this.#context.signals.said.set({ key: 'placeDropped', data: {} })
    this.#clear()
  }

  /** Nothing is drafted here. */
  followDraft(): void {}

  /** What is drawn stays: the store takes the tool away when its merge is gone. */
  followPlan(): void {}

  stop(): void {
    this.#clear()
    clearTimeout(this.#forgetReason)
    const { sketch, refusal } = this.#context.signals
    sketch.set(null)
    refusal.set(null)
    this.#pen.stop()
    this.#course.remove()
  }

  #lead(isFree: boolean): void {
    this.#isLed = true
    this.#isAway = false
    this.#isFree = isFree
    this.#reach = REACH_PIXELS
  }

  /** The place that the hand is drawn to: the first point of an area, else the outline of the merged compound. */
  #catch(place: GridVector, point: ScreenPoint): GridVector | null {
    const { signals, map } = this.#context
    const to = this.#firstNear(point) ?? this.#outlineNear(place)
    this.#caught = to?.caught ?? null
    signals.sketch.set({
      at: to === null ? point : screenAt(map, to.at),
      caught: this.#caught,
      crosshair: this.#isLed ? point : null,
    })
    return to?.at ?? null
  }

  #firstNear({ x, y }: ScreenPoint): { readonly at: GridVector; readonly caught: Caught } | null {
    const { put } = this.#pen.points
    if (this.#placing.shape !== 'area' || put.length < FEWEST.area) return null
    const first = screenAt(this.#context.map, put[0]!)
    return Math.hypot(first.x - x, first.y - y) <= this.#reach ? { at: put[0]!, caught: 'first' } : null
  }

  #outlineNear(place: GridVector): { readonly at: GridVector; readonly caught: Caught } | null {
    const { map, city } = this.#context
    const merge = city()?.project.plan.merges.get(this.#placing.merge)
    if (merge === undefined || this.#isFree) return null
    const [east, north] = gridStepsPerPixel(map.getCenter().lat, map.getZoom())
    const at = nearestOnRings(merge.outline, place, [this.#reach * east, this.#reach * north])
    return at && { at, caught: 'outline' }
  }

  /** Takes over what the pen has: shows the course, and ends what needs no more. */
  #follow(): void {
    this.#frame.cancel()
    const { put, live } = this.#pen.points
    if (put.length > this.#said) this.#context.signals.said.set({ point: put.length, caught: this.#caught })
    this.#said = put.length
    const { shape } = this.#placing
    const isClosed = shape === 'area' && put.length > FEWEST.area && isSame(put[0]!, put.at(-1)!)
    if (isClosed || (shape === 'point' && put.length > 0)) {
      if (this.#settle()) this.#finish()
      return
    }
    const course = live === null || this.#isAway || put.length === 0 ? put : [...put, live]
    const isRing = shape === 'area' && course.length > 2
    this.#course.show(shape === 'point' ? [] : [...course, ...(isRing ? [course[0]!] : [])].flat())
  }

  /** Takes the points put down for the whole; true when they are enough. */
  #settle(): boolean {
    this.#points = distinct(this.#pen.points.put)
    const isEnough = this.#points.length >= FEWEST[this.#placing.shape]
    if (!isEnough) this.#context.signals.said.set({ key: 'placeShort', data: {} })
    return isEnough
  }

  #finish(): void {
    this.#clear()
    void this.#place(this.#points.flat())
  }

  async #place(points: readonly number[]): Promise<void> {
    const { signals, state } = this.#context
    const refusal = await state().actions.place(points)
    if (refusal === null) signals.said.set({ key: 'placed', data: {} })
    else this.#refuse(refusal)
  }

  #refuse(reason: Problem): void {
    const { said, refusal } = this.#context.signals
    said.set({ problem: reason })
    refusal.set(reason)
    clearTimeout(this.#forgetReason)
    this.#forgetReason = setTimeout(() => refusal.set(null), REASON_MILLISECONDS)
  }

  #clear(): void {
    this.#frame.cancel()
    this.#pen.clear()
    this.#course.show([])
    this.#said = 0
    this.#caught = null
    const { sketch } = this.#context.signals
    const crosshair = sketch.get()?.crosshair ?? null
    sketch.set(crosshair && { at: crosshair, caught: null, crosshair })
  }
}

/** The places without those that repeat the one before, and without the first one again at the end. */
function distinct(put: readonly GridVector[]): readonly GridVector[] {
  const places = put.filter((place, i) => i === 0 || !isSame(place, put[i - 1]!))
  return places.length > 1 && isSame(places[0]!, places.at(-1)!) ? places.slice(0, -1) : places
}

function isSame(a: GridVector, b: GridVector): boolean {
  return a[0] === b[0] && a[1] === b[1]
}
