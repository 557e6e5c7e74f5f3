import type { Map as MapLibreMap } from 'maplibre-gl'
import type { OpenProject, WorkbenchState } from '#app/store/workbench-state.ts'
import type { SnapHit } from '#core/snapping/snap-hit.ts'
import { SnapIndex } from '#core/snapping/snap-index.ts'
import type { SnapKind } from '#core/snapping/snap-kind.ts'
import { SnapLineWriter } from '#core/snapping/snap-line-writer.ts'
import type { GridVector } from './grid-at.ts'
import { gridStepsPerPixel } from './ground-scale.ts'
import { BUILDING_ZOOM, COMPOUND_ZOOM } from './style-ground.ts'

/** Lines that are drawn from a zoom on: what cannot be seen does not catch the hand. */
const SHOWN_FROM: Partial<Readonly<Record<SnapKind, number>>> = {
  wall: COMPOUND_ZOOM,
  compound: COMPOUND_ZOOM,
  building: BUILDING_ZOOM,
}

/** Draws the hand to borders and reference lines of the open city, as the planner has set it. */
export class SnapGuide {
  readonly #map: MapLibreMap
  readonly #state: () => WorkbenchState
  #index = new SnapIndex(new SnapLineWriter().finish())
  /** Whose lines the index has or will have. */
  #project: OpenProject | null = null
  /** Its lines could not be read; whoever takes a tool out tries again. */
  #isMissing = false

  constructor(map: MapLibreMap, state: () => WorkbenchState) {
    this.#map = map
    this.#state = state
  }

  /** Has the lines of the open city read, once; until they are here the hand is drawn to borders only. */
  async prepare(): Promise<void> {
    const { project, actions } = this.#state()
    if (project === this.#project && !this.#isMissing) return
    this.#project = project
    this.#isMissing = false
    this.#index = new SnapIndex(new SnapLineWriter().finish())
    if (project === null) return
    const lines = await actions.readSnapLines()
    if (this.#project !== project) return
    if (lines === null) this.#isMissing = true
    else this.#index = new SnapIndex(lines)
  }

  /**
   * What a place catches on within so many pixels; null when there is nothing, or snapping is off.
   *
   * @param except Arcs that move with the hand.
   * @param along Where a sketch comes from: while it follows lines, it rather stays on one.
   */
  catchAt(
    [x, y]: GridVector,
    reachPixels: number,
    except: ReadonlySet<number> | null,
    along: GridVector | null = null,
  ): SnapHit | null {
    const { project, snapping } = this.#state()
    if (project === null || !snapping.on) return null
    if (project !== this.#project) void this.prepare()
    const { plan } = project
    const [perPixelX, perPixelY] = gridStepsPerPixel(this.#map.getCenter().lat, this.#map.getZoom())
    const reach = { x: Math.ceil(reachPixels * perPixelX), y: Math.ceil(reachPixels * perPixelY) }
    const borders = { topology: plan.topology, arcs: plan.arcs, ...(except && { except }) }
    const from = along && snapping.follow ? { x: along[0], y: along[1] } : null
    return this.#index.snap({ x, y }, reach, this.#kinds(), borders, from)
  }

  /** What lies strictly between two places on the way that a sketch takes: a named line's positions, or nothing. */
  way([fromX, fromY]: GridVector, [toX, toY]: GridVector): readonly number[] {
    const { on, follow } = this.#state().snapping
    if (!on || !follow) return []
    return this.#index.trace({ x: fromX, y: fromY }, { x: toX, y: toY }, this.#kinds()) ?? []
  }

  #kinds(): ReadonlySet<SnapKind> {
    const zoom = this.#map.getZoom()
    return new Set([...this.#state().snapping.kinds].filter((kind) => zoom >= (SHOWN_FROM[kind] ?? 0)))
  }
}
