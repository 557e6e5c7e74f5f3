import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import type { WorkbenchState } from '#app/store/workbench-state.ts'
import { FrameLoop } from './frame-loop.ts'
import { bestMoveFeatures, proposalFeatures } from './proposal-features.ts'
import { PROPOSAL_SOURCE } from './proposal-style.ts'

/** The part of the store that the overlay shows. */
export type ProposedState = Pick<WorkbenchState, 'project' | 'proposals' | 'chosenProposal' | 'bestMove'>

/** Draws the chosen proposal, or the move that would help most, on a small source of its own. */
export class ProposalOverlay {
  readonly #map: Pick<MapLibreMap, 'getSource'>
  readonly #read: () => ProposedState
  readonly #count: () => (residents: number) => string
  readonly #frame = new FrameLoop(() => this.#draw())
  /** Nothing was drawn, so that there is nothing to take away. */
  #isEmpty = true

  /**
   * @param read The store as it is when drawing.
   * @param count Writes a number of residents for people, in the language of now.
   */
  constructor(
    map: Pick<MapLibreMap, 'getSource'>,
    read: () => ProposedState,
    count: () => (residents: number) => string,
  ) {
    this.#map = map
    this.#read = read
    this.#count = count
  }

  /** Something of what it shows may be other than it was. */
  follow(): void {
    this.#frame.request()
  }

  dispose(): void {
    this.#frame.cancel()
  }

  #draw(): void {
    const source = this.#map.getSource<GeoJSONSource>(PROPOSAL_SOURCE)
    if (source === undefined) return
    const features = this.#features()
    if (features.length === 0 && this.#isEmpty) return
    this.#isEmpty = features.length === 0
    void source.setData({ type: 'FeatureCollection', features })
  }

  #features(): GeoJSON.Feature[] {
    const { project, proposals, chosenProposal, bestMove } = this.#read()
    if (project === null) return []
    if (bestMove !== null) return bestMoveFeatures(project.plan, bestMove)
    const proposal = proposals.find(({ id }) => id === chosenProposal)
    return proposal === undefined ? [] : proposalFeatures(project.plan, proposal, this.#count())
  }
}
