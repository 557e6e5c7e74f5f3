import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import type { WorkbenchState } from '#app/store/workbench-state.ts'
import { draftFeatures, type WantedCourse } from './draft-features.ts'
import { FrameLoop } from './frame-loop.ts'
import { DRAFT_SOURCE } from './style-draft.ts'

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
  readonly #settled: () => Promise<void>
  readonly #frame = new FrameLoop(() => this.#draw())
  #isDrafting = false
  /** Done edits that the large sources do not show yet. */
  #waiting = 0

  /**
   * @param read The store as it is when drawing.
   * @param wanted A refused place of the hand.
   * @param settled When the large sources show the plan.
   */
  constructor(
    map: Pick<MapLibreMap, 'getSource'>,
    read: () => HeldState,
    wanted: () => WantedCourse | null,
    settled: () => Promise<void>,
  ) {
    this.#map = map
    this.#read = read
    this.#wanted = wanted
    this.#settled = settled
  }

  /** Something of what it shows is other than it was. */
  follow(): void {
    if (this.#isDrafting && this.#read().draft === null) void this.#release()
    else this.#frame.request()
  }

  dispose(): void {
    this.#frame.cancel()
  }

  async #release(): Promise<void> {
    this.#frame.cancel()
    this.#isDrafting = false
    this.#waiting++
    await this.#settled()
    this.#waiting--
    this.#frame.request()
  }

  #draw(): void {
    const { project, border, draft } = this.#read()
    if (draft === null && this.#waiting > 0) return
    this.#isDrafting = draft !== null
    const source = this.#map.getSource<GeoJSONSource>(DRAFT_SOURCE)
    if (project === null || source === undefined) return
    const preview = draft?.preview ?? null
    void source.setData(draftFeatures(project.plan.topology, { border, preview, wanted: this.#wanted() }))
  }
}
