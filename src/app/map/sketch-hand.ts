import type { EditDraft } from '#app/store/workbench-state.ts'
import type { EditPreview } from '#core/analysis/edit-preview.ts'
import { toDegrees } from '#core/geometry/grid.ts'
import type { Command } from '#core/plan/command.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { NewUnit } from '#core/plan/new-unit.ts'
import type { Problem } from '#core/problem/problem.ts'
import type { ScreenPoint } from './brush-path.ts'
import type { Caught } from './caught.ts'
import type { DrawingHand } from './drawing-hand.ts'
import { FrameLoop } from './frame-loop.ts'
import type { GridVector } from './grid-at.ts'
import type { HandContext } from './hand-context.ts'
import { screenAt } from './screen-at.ts'
import { Sketch } from './sketch.ts'
import { sketchCommand, type SketchTool } from './sketch-command.ts'
import { SketchCourse } from './sketch-course.ts'
import { SketchPen } from './sketch-pen.ts'
import type { SnapGuide } from './snap-guide.ts'

/** How near one has to point, in pixels; a finger points less well. */
const REACH_PIXELS = 12
const FINGER_REACH_PIXELS = 24

/** A reason stays beside the pointer as long as this. */
const REASON_MILLISECONDS = 6000

/** Refusals of a line that is not yet where it is going: nothing is said before it is ended. */
const UNFINISHED: ReadonlySet<string> = new Set([
  'line-too-short',
  'line-does-not-divide',
  'redraw-no-border',
  'redraw-meets-another-border',
  'cut-leaves-one-part',
])

/** Colours of the sketch. */
export interface SketchInk {
  readonly accent: `#${string}`
  readonly halo: `#${string}`
}

/** A line in the making with one of the tools that sketch: every frame it is drafted, at its end it is done. */
export class SketchHand implements DrawingHand {
  readonly #context: HandContext
  readonly #tool: SketchTool
  readonly #guide: SnapGuide
  readonly #pen: SketchPen
  readonly #course: SketchCourse
  readonly #sketch = new Sketch()
  readonly #frame = new FrameLoop(() => this.#follow())
  readonly #created = new Map<JurisdictionId | null, NewUnit>()
  #forgetReason: ReturnType<typeof setTimeout> | undefined
  /** Nothing is to catch the hand. */
  #isFree = false
  #reach = REACH_PIXELS
  /** What the place that was asked about last is drawn to. */
  #caught: Caught | null = null
  /** The crosshair leads, not the pointer. */
  #isLed = false
  /** The pointer is elsewhere: only the points count. */
  #isAway = false
  /** What is asked of the store comes from here. */
  #isAsking = false

  constructor(context: HandContext, tool: SketchTool, guide: SnapGuide, ink: SketchInk) {
    this.#context = context
    this.#tool = tool
    this.#guide = guide
    this.#course = new SketchCourse(context.map, ink.accent)
    this.#pen = new SketchPen(context.map, ink.accent, ink.halo, {
      catchAt: (place, point) => this.#catch(place, point),
      changed: () => this.#frame.request(),
      mayEnd: () => this.#settle(),
      ended: () => void this.#commit(),
    })
  }

  /** Points put down so far. */
  get count(): number {
    return this.#pen.points.put.length
  }

  /** The pointer leads from now on; `isFree` = nothing is to catch it. */
  point(isFree: boolean, isFinger: boolean): void {
    this.#isFree = isFree
    this.#isLed = this.#isAway = false
    this.#reach = isFinger ? FINGER_REACH_PIXELS : REACH_PIXELS
  }

  /** The pointer has left the map. */
  leave(): void {
    if (this.#isLed) return
    this.#isAway = true
    this.#context.signals.sketch.set(null)
    if (this.count > 0) this.#frame.request()
  }

  /** The keyboard puts a point down under the crosshair. */
  put(crosshair: ScreenPoint, isFree: boolean): void {
    this.#lead(isFree)
    this.#pen.put(crosshair)
    this.#follow()
  }

  /** The crosshair stands there; says what it is drawn to, unless that was the last thing said. */
  hover(crosshair: ScreenPoint): void {
    const { said } = this.#context.signals
    this.#lead(false)
    this.#pen.hover(crosshair)
    const last = said.get()
    const isSaid = last !== null && 'caught' in last && last.point === null
    if (isSaid && nameOf(last.caught) === nameOf(this.#caught)) return
    said.set({ point: null, caught: this.#caught })
  }

  /** The draft was done or laid down elsewhere: the sketch goes with it. */
  followDraft(isGone: boolean): void {
    if (isGone && !this.#isAsking && this.count > 0) this.#clear()
  }

  /**
   * The plan has changed under the sketch and took its draft away. When that was the draft being `done` the sketch goes
   * too; else what it would do now is drafted in the next frame.
   */
  followPlan(draft: EditDraft | null, done: Command | null): void {
    if (this.count === 0) return
    if (draft !== null && done?.type === draft.command.type) {
      this.#clear()
      return
    }
    this.#context.signals.refusal.set(null)
    this.#frame.request()
  }

  /** Takes the last point back. */
  takeBack(): void {
    this.#pen.takeBack()
    this.#follow()
    this.#context.signals.said.set({ key: 'sketchBack', data: { n: this.count } })
  }

  /** Ends the sketch and does it; where that is refused it stays, and the reason is said. */
  end(): void {
    if (this.#settle()) void this.#commit()
  }

  /** Takes the sketch away; nothing was done. */
  drop(): void {
    this.#context.signals.said.set({ key: 'sketchDropped', data: {} })
    this.#clear()
    this.#ask(null)
  }

  /** Puts the tool away. */
  stop(): void {
    const hasDraft = this.count > 0
    this.#clear()
    clearTimeout(this.#forgetReason)
    this.#context.signals.sketch.set(null)
    this.#pen.stop()
    this.#course.remove()
    if (hasDraft) this.#ask(null)
  }

  /** The place that the hand is drawn to: the first point of a ring, else what the guide finds. */
  #catch(place: GridVector, point: ScreenPoint): GridVector | null {
    const { signals, map } = this.#context
    const crosshair = this.#isLed ? point : null
    const [first] = this.#sketch.points
    if (this.#tool === 'draw' && first !== undefined && this.#sketch.points.length > 2) {
      const { x, y } = screenAt(map, first)
      if (Math.hypot(x - point.x, y - point.y) <= this.#reach) {
        this.#caught = 'first'
        signals.sketch.set({ at: { x, y }, caught: 'first', crosshair })
        return first
      }
    }
    const from = this.#sketch.points.at(-1) ?? null
    const hit = this.#isFree ? null : this.#guide.catchAt(place, this.#reach, null, from)
    const at = hit === null ? point : screenAt(map, [hit.x, hit.y])
    this.#caught = hit
    signals.sketch.set({ at, caught: hit, crosshair })
    return hit === null ? null : [hit.x, hit.y]
  }

  /** Takes over what the pen has, shows the course and drafts what it would do. */
  #follow(): void {
    this.#frame.cancel()
    const { put, live: under } = this.#pen.points
    const live = this.#isAway ? null : under
    const known = this.#sketch.points.length
    this.#sketch.keep(put, (from, to) => this.#way(from, to))
    if (put.length > known) this.#sayPoint(put.length)
    const isClosed = this.#tool === 'draw' && put.length > 3 && isSame(put[0]!, put.at(-1)!)
    if (isClosed) {
      if (this.#settle()) void this.#commit()
      else this.#pen.takeBack()
      return
    }
    const course = this.#courseTo(live)
    const isWrong = this.#draft(course, live)
    this.#course.show(isWrong ? [] : course)
  }

  /** True where the course is refused for good, and shown as wanted. */
  #draft(course: readonly number[], at: GridVector | null): boolean {
    const { wanted } = this.#context.signals
    const command = this.#commandOf(course)
    const refusal = command && (this.#ask(command)?.problem ?? null)
    if (command === null || (refusal !== null && UNFINISHED.has(refusal.code))) this.#ask(null)
    const isWrong = refusal !== null && !UNFINISHED.has(refusal.code)
    const end = at ?? this.#sketch.points.at(-1)
    wanted.set(isWrong && end !== undefined ? { courses: [course], at: end } : null)
    return isWrong
  }

  /** Drafts the points put down, without the pointer; true when that is allowed. */
  #settle(): boolean {
    this.#frame.cancel()
    const { put } = this.#pen.points
    this.#sketch.keep(put, (from, to) => this.#way(from, to))
    const course = this.#courseTo(null)
    const command = this.#commandOf(course)
    if (command === null) {
      this.#context.signals.said.set({ key: 'sketchShort', data: {} })
      return false
    }
    const preview = this.#ask(command)
    if (preview === null) return false
    if (preview.problem === null) return true
    this.#refuse(preview.problem, course)
    return false
  }

  async #commit(): Promise<void> {
    const { signals, state } = this.#context
    const n = state().draft?.preview.movedResidents ?? 0
    const done = state().actions.commitDraft()
    this.#clear()
    const refusal = await done
    if (refusal === null) signals.said.set({ key: 'sketchDone', data: { n } })
    else this.#refuse(refusal, [])
  }

  #refuse(reason: Problem, course: readonly number[]): void {
    const { said, refusal, wanted } = this.#context.signals
    said.set({ problem: reason })
    refusal.set(reason)
    clearTimeout(this.#forgetReason)
    this.#forgetReason = setTimeout(() => refusal.set(null), REASON_MILLISECONDS)
    const end = this.#sketch.points.at(-1)
    if (course.length === 0 || end === undefined) return
    this.#course.show([])
    wanted.set({ courses: [course], at: end })
  }

  #clear(): void {
    this.#frame.cancel()
    this.#pen.clear()
    this.#sketch.keep([], () => [])
    this.#created.clear()
    this.#course.show([])
    this.#caught = null
    const { sketch, wanted, refusal } = this.#context.signals
    const crosshair = sketch.get()?.crosshair ?? null
    sketch.set(crosshair && { at: crosshair, caught: null, crosshair })
    wanted.set(null)
    refusal.set(null)
  }

  #lead(isFree: boolean): void {
    this.#isLed = true
    this.#isAway = false
    this.#isFree = isFree
    this.#reach = REACH_PIXELS
  }

  #ask(command: Command | null): EditPreview | null {
    this.#isAsking = true
    const preview = this.#context.state().actions.draftEdit(command)
    this.#isAsking = false
    return preview
  }

  #courseTo(live: GridVector | null): number[] {
    return this.#sketch.course(live, this.#tool === 'draw', (from, to) => this.#way(from, to))
  }

  #way(from: GridVector, to: GridVector): readonly number[] {
    return this.#isFree ? [] : this.#guide.way(from, to)
  }

  #commandOf(course: readonly number[]): Command | null {
    const city = this.#context.city()
    const { level, focus, actions } = this.#context.state()
    return (
      city &&
      sketchCommand(this.#tool, course, {
        plan: city.project.plan,
        level,
        focus,
        faceAt: (x, y) => city.locator.at(toDegrees(x), toDegrees(y)),
        created: (like) => {
          const known = this.#created.get(like) ?? actions.proposeUnit(level, like)
          this.#created.set(like, known)
          return known
        },
      })
    )
  }

  #sayPoint(n: number): void {
    this.#context.signals.said.set({ point: n, caught: this.#caught })
  }
}

/** What is said of it, as a key. */
function nameOf(caught: Caught | null): string {
  return caught === null || typeof caught === 'string'
    ? String(caught)
    : `${caught.kind} ${caught.part} ${caught.name}`
}

function isSame(a: GridVector, b: GridVector): boolean {
  return a[0] === b[0] && a[1] === b[1]
}
