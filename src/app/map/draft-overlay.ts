import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import type { WorkbenchState } from '#app/store/workbench-state.ts'
import type { EditPreview } from '#core/analysis/edit-preview.ts'
import { draftFeatures, type WantedCourse } from './draft-features.ts'
import { FrameLoop } from './frame-loop.ts'
import type { GrippedVertices } from './gripped-vertices.ts'
import { DRAFT_SOURCE } from './style-draft.ts'
import { sweptGround } from './swept-ground.ts'

/** The part of the store that the overlay shows. */
export type HeldState = Pick<WorkbenchState, 'project' | 'border' | 'draft'>

/**
 * Draws the picked border and the edit in the hand on a small source of their own, once a frame. When the edit is
 * done, what was drawn stays until the large sources show it, so that the border does not jump back in between.
 */
export class DraftOverlay {
  readonly #map: Pick<MapLibreMap, 'getSource'>
  readonly #read: () => HeldState
  readonly #wanted: () => WantedCourse | null
  readonly #gripped: () => GrippedVertices | null
  readonly #settled: () => Promise<void>
  readonly #frame = new FrameLoop(() => this.#draw())
  /** What was drawn last of an edit in the hand. */
  #preview: EditPreview | null = null
  /** Done edits that the large sources do not show yet. */
  #waiting = 0

  /**
   * @param read The store as it is when drawing.
   * @param hand A refused place of the hand, and the vertices it grips.
   * @param settled When the large sources show the plan.
   */
  constructor(
    map: Pick<MapLibreMap, 'getSource'>,
    read: () => HeldState,
    hand: { readonly wanted: () => WantedCourse | null; readonly gripped: () => GrippedVertices | null },
    settled: () => Promise<void>,
  ) {
    this.#map = map
    this.#read = read
    this.#wanted = hand.wanted
    this.#gripped = hand.gripped
    this.#settled = settled
  }

  /** Something of what it shows is other than it was. */
  follow(): void {
    if (this.#preview !== null && this.#read().draft === null) void this.#release(this.#preview)
    else this.#frame.request()
  }

  dispose(): void {
    this.#frame.cancel()
  }

  async #release(preview: EditPreview): Promise<void> {
    this.#frame.cancel()
    this.#preview = null
    this.#waiting++
    // What was refused goes at once.
    this.#show({ ...preview, problem: null })
    await this.#settled()
    this.#waiting--
    this.#frame.request()
  }

  #draw(): void {
    const { draft } = this.#read()
    if (draft === null && this.#waiting > 0) return
    this.#preview = draft?.preview ?? null
    this.#show(this.#preview)
  }

  #show(preview: EditPreview | null): void {
    const { project, border } = this.#read()
    const source = this.#map.getSource<GeoJSONSource>(DRAFT_SOURCE)
    if (project === null || source === undefined) return
    const { topology } = project.plan
    const gripped = this.#gripped()
    const isMoving = preview !== null && gripped !== null && gripped.border === border
    const swept = isMoving ? sweptGround(topology, gripped) : []
    void source.setData(draftFeatures(topology, { border, preview, wanted: this.#wanted(), swept }))
  }
}
