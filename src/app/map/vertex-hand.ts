import type { Map as MapLibreMap } from 'maplibre-gl'
import type { PickedBorder, WorkbenchState } from '#app/store/workbench-state.ts'
import type { Command } from '#core/plan/command.ts'
import type { Problem } from '#core/problem/problem.ts'
import type { BorderHandle } from './border-handles.ts'
import type { ScreenPoint } from './brush-path.ts'
import { FrameLoop } from './frame-loop.ts'
import { gridAt, type GridVector } from './grid-at.ts'
import type { MapSignals } from './hand-context.ts'
import { HeldEdit, type HeldPlace } from './held-edit.ts'
import { nudgeMeters } from './nudge-meters.ts'
import { screenAt } from './screen-at.ts'
import { segmentAfter } from './segment-after.ts'
import { stepTowards } from './step-towards.ts'
import { vertexPlace } from './vertex-place.ts'
import { verticesAt } from './vertices-at.ts'
import type { SnapGuide } from './snap-guide.ts'
import { wantedCourses } from './wanted-courses.ts'

/** Presses of the arrow keys with no longer pause than this are one step. */
const PAUSE_MILLISECONDS = 600

/** How near a vertex comes to a road or a wall before it catches on it. */
const SNAP_PIXELS = 8

/** A reason that no draft shows stays as long as this. */
const REASON_MILLISECONDS = 6000

/** What an edit does, by the places of the vertices that it is about: their numbers change with the plan. */
interface PlacedEdit {
  readonly places: readonly GridVector[]
  /** The edit of these vertices of a border, one for each place; null where they are no longer what they were. */
  readonly commandFor: (border: PickedBorder, vertices: readonly number[]) => Command | null
}

/** One gesture: what it grips, and the edit it makes. */
interface Gesture {
  readonly border: PickedBorder
  readonly handle: BorderHandle
  readonly vertices: readonly number[]
  /** The edit by a vector of the hand. */
  readonly placed: (by: GridVector) => PlacedEdit
  /** Where the gripped place stood before. */
  readonly from: GridVector
  readonly edit: HeldEdit
}

/**
 * Moves, inserts and deletes vertices of the picked border. A drag is one step; presses of the arrow keys are one step
 * until they pause for 600 ms or the focus leaves. Nothing is done before that, and Esc takes it back.
 */
export class VertexHand {
  readonly #map: MapLibreMap
  readonly #state: () => WorkbenchState
  readonly #signals: MapSignals
  readonly #guide: SnapGuide
  readonly #frame = new FrameLoop(() => this.#follow())
  #gesture: Gesture | null = null
  /** Where the pointer wants the gripped place, not yet tried. */
  #pointer: { readonly point: ScreenPoint; readonly isFree: boolean } | null = null
  /** Way of the arrow keys so far. */
  #nudged: GridVector = [0, 0]
  #pause: ReturnType<typeof setTimeout> | undefined
  #forgetReason: ReturnType<typeof setTimeout> | undefined
  /** The last edit that is not yet saved. */
  #saving: Promise<unknown> | null = null

  constructor(map: MapLibreMap, state: () => WorkbenchState, signals: MapSignals, guide: SnapGuide) {
    this.#map = map
    this.#state = state
    this.#signals = signals
    this.#guide = guide
    void guide.prepare()
  }

  /** True while vertices are on their way. */
  get isBusy(): boolean {
    return this.#gesture !== null
  }

  /** Takes a handle up: all chosen vertices when it is one of them, else it alone. */
  grip(handle: BorderHandle): void {
    this.settle()
    const { border, vertices: chosen, project, actions } = this.#state()
    if (border === null || project === null) return
    const { topology } = project.plan
    if (handle.kind === 'middle') {
      const ends = [handle.at, (handle.at + 1) % border.vertices.length]
      const places = ends.map((at) => vertexPlace(topology, border.vertices[at]!))
      const [a, b] = places
      const from: GridVector = [Math.round((a![0] + b![0]) / 2), Math.round((a![1] + b![1]) / 2)]
      const placed = (by: GridVector): PlacedEdit => ({
        places,
        commandFor: (now, [before, after]) =>
          (before! + 1) % now.vertices.length === after
            ? { type: 'insert-vertex', ...segmentAfter(now, before!), at: sum(from, by) }
            : null,
      })
      this.#begin({ border, handle, vertices: [], from, placed }, ends)
      return
    }
    const vertices = chosen.includes(handle.at) ? chosen : [handle.at]
    actions.chooseVertices(vertices)
    const from = vertexPlace(topology, border.vertices[handle.at]!)
    const places = vertices.map((at) => vertexPlace(topology, border.vertices[at]!))
    const placed = (by: GridVector): PlacedEdit => ({
      places,
      commandFor: (now, moved) => ({
        type: 'move-border',
        vertices: moved.map((at) => now.vertices[at]!),
        by,
      }),
    })
    this.#begin({ border, handle, vertices, from, placed }, vertices)
  }

  /** Follows the pointer in the next frame. `isFree` = nothing is to catch it. */
  drag(point: ScreenPoint, isFree: boolean): void {
    this.#pointer = { point, isFree }
    this.#frame.request()
  }

  /**
   * Does what is in the hand as one step; nothing when it never was allowed, or came back to where it began. A new
   * vertex has the focus afterwards, unless the focus `isLeaving`.
   */
  settle(isLeaving = false): void {
    clearTimeout(this.#pause)
    this.#follow()
    if (this.#gesture === null) return
    this.#frame.cancel()
    const { edit, handle, from, placed } = this.#gesture
    const { actions, draft } = this.#state()
    const reason = draft?.preview.problem ?? null
    const by = this.#signals.gripped.get()?.by ?? [0, 0]
    const isBack = handle.kind === 'vertex' && by.every((way) => way === 0)
    this.#end()
    if (edit.isAllowed && !isBack)
      void this.#commit(placed(by), reason, handle.kind === 'middle' && !isLeaving ? sum(from, by) : null)
    else {
      actions.draftEdit(null)
      this.#signals.gripped.set(null)
      if (reason !== null && !isBack) this.#refuse(reason)
    }
  }

  /** Everything as it was before the gesture. */
  cancel(): void {
    if (this.#gesture === null) return
    clearTimeout(this.#pause)
    this.#frame.cancel()
    this.#end()
    this.#signals.gripped.set(null)
    this.#state().actions.draftEdit(null)
    this.#signals.said.set({ key: 'moveUndone', data: {} })
  }

  /** One press of an arrow key on a vertex: a step in metres by the zoom, ten of them when `isLarge`. */
  nudge(at: number, way: GridVector, isLarge: boolean): void {
    const grip = { kind: 'vertex', at } as const
    this.#dropStale()
    if (this.#gesture === null || this.#gesture.handle.at !== at) this.grip(grip)
    if (this.#gesture === null) return
    const meters = nudgeMeters(this.#signals.metersPerPixel.get()) * (isLarge ? 10 : 1)
    const step = stepTowards(this.#gesture.from[1], way, meters)
    this.#nudged = [this.#nudged[0] + step[0], this.#nudged[1] + step[1]]
    const { by, problem } = this.#aim(this.#nudged)
    this.#nudged = by
    this.#signals.anchor.set(screenAt(this.#map, sum(this.#gesture.from, by)))
    if (problem === null) this.#signals.said.set({ key: 'nudged', data: { meters } })
    else this.#signals.said.set({ problem })
    clearTimeout(this.#pause)
    this.#pause = setTimeout(() => this.settle(), PAUSE_MILLISECONDS)
  }

  /** Puts a vertex into the middle of a segment, where the border runs already. */
  insert(handle: BorderHandle): void {
    this.grip(handle)
    if (this.#gesture === null) return
    this.#aim([0, 0])
    this.settle()
  }

  /** Takes chosen vertices out, or says why they stay. */
  async remove(at: number): Promise<void> {
    this.settle()
    const { border, vertices: chosen, project, actions } = this.#state()
    if (border === null || project === null) return
    const { topology } = project.plan
    const removed = chosen.includes(at) ? chosen : [at]
    const edit: PlacedEdit = {
      places: removed.map((each) => vertexPlace(topology, border.vertices[each]!)),
      commandFor: (now, gone) => ({
        type: 'delete-vertices',
        vertices: gone.map((each) => now.vertices[each]!),
      }),
    }
    const problem = actions.draftEdit(edit.commandFor(border, removed))?.problem ?? null
    this.#signals.anchor.set(screenAt(this.#map, vertexPlace(topology, border.vertices[at]!)))
    if (problem !== null) {
      actions.draftEdit(null)
      this.#refuse(problem)
      return
    }
    if (await this.#save(edit)) {
      this.#signals.said.set({ key: 'verticesGone', data: { n: removed.length } })
    }
    this.#signals.anchor.set(null)
  }

  dispose(): void {
    this.cancel()
    clearTimeout(this.#forgetReason)
  }

  #begin(gesture: Omit<Gesture, 'edit'>, gripped: readonly number[]): void {
    this.#signals.refusal.set(null)
    this.#signals.anchor.set(null)
    this.#nudged = [0, 0]
    const { draftEdit } = this.#state().actions
    const { border, placed } = gesture
    const commandFor = (by: GridVector): Command => placed(by).commandFor(border, gripped)!
    this.#gesture = { ...gesture, edit: new HeldEdit(commandFor, draftEdit) }
  }

  /** Lays down what is in the hand when the plan has changed under it: its vertices may have other numbers now. */
  #dropStale(): void {
    if (this.#gesture !== null && this.#gesture.border !== this.#state().border) this.cancel()
  }

  #follow(): void {
    this.#dropStale()
    const pointer = this.#pointer
    this.#pointer = null
    if (pointer === null || this.#gesture === null) return
    const { border, from, vertices } = this.#gesture
    const place = gridAt(this.#map, pointer.point)
    const arcs = new Set(vertices.map((at) => border.vertices[at]!.arc))
    const hit = pointer.isFree ? null : this.#guide.catchAt(place, SNAP_PIXELS, arcs)
    // On another border a vertex may not lie, so one that catches it would be refused.
    const [x, y] = hit === null || hit.kind === 'border' ? place : [hit.x, hit.y]
    this.#aim([x - from[0], y - from[1]])
  }

  /** Goes there or as far as it may, and shows both. */
  #aim(by: GridVector): HeldPlace {
    const { border, handle, vertices, from, edit } = this.#gesture!
    const held = edit.aim(by)
    const { topology } = this.#state().project!.plan
    this.#signals.gripped.set({ border, handle, vertices: new Set(vertices), by: held.by })
    this.#signals.wanted.set(
      held.problem === null
        ? null
        : { courses: wantedCourses(topology, border, { handle, vertices, from, by }), at: sum(from, by) },
    )
    return held
  }

  /**
   * The gripped vertices stay where they are until the border is the new one.
   *
   * @param heldBy Why they do not stand where the hand wanted them.
   * @param added Place of a new vertex that is to have the focus.
   */
  async #commit(edit: PlacedEdit, heldBy: Problem | null, added: GridVector | null): Promise<void> {
    const { gripped, anchor, said, focusVertex } = this.#signals
    const mine = gripped.get()
    const isDone = await this.#save(edit)
    if (gripped.get() === mine) {
      gripped.set(null)
      anchor.set(null)
    }
    if (!isDone) return
    said.set(heldBy === null ? { key: 'moved', data: {} } : { held: heldBy })
    const { border, project } = this.#state()
    if (added === null || border === null || project === null) return
    focusVertex.set(verticesAt(project.plan.topology, border, [added])?.[0] ?? null)
  }

  /** Does the draft; after an earlier edit that is not yet saved it is drafted again. True when it was done. */
  async #save(edit: PlacedEdit): Promise<boolean> {
    const { commitDraft } = this.#state().actions
    const saving = this.#saving === null ? commitDraft() : this.#saving.then(() => this.#saveAgain(edit))
    this.#saving = saving
    try {
      return (await saving) === null
    } finally {
      if (this.#saving === saving) this.#saving = null
    }
  }

  async #saveAgain({ places, commandFor }: PlacedEdit): Promise<Problem | 'gone' | null> {
    const { border, project, actions } = this.#state()
    const vertices = border && project && verticesAt(project.plan.topology, border, places)
    const command = border && vertices && commandFor(border, vertices)
    if (command === null) {
      this.#signals.said.set({ key: 'moveUndone', data: {} })
      return 'gone'
    }
    const problem = actions.draftEdit(command)?.problem ?? null
    if (problem === null) return actions.commitDraft()
    actions.draftEdit(null)
    this.#refuse(problem)
    return problem
  }

  #refuse(reason: Problem): void {
    this.#signals.refusal.set(reason)
    this.#signals.said.set({ problem: reason })
    clearTimeout(this.#forgetReason)
    this.#forgetReason = setTimeout(() => this.#signals.refusal.set(null), REASON_MILLISECONDS)
  }

  #end(): void {
    this.#gesture = null
    this.#pointer = null
    this.#signals.wanted.set(null)
  }
}

function sum(a: GridVector, b: GridVector): GridVector {
  return [a[0] + b[0], a[1] + b[1]]
}
