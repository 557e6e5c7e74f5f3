import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import type { WorkbenchState } from '#app/store/workbench-state.ts'
import { isChangedPart } from '#core/proposal/is-changed-part.ts'
import type { Proposal } from '#core/proposal/proposal.ts'
import { FrameLoop } from './frame-loop.ts'
import { bestMoveFeatures, proposalFeatures } from './proposal-features.ts'
import { PROPOSAL_SOURCE } from './proposal-style.ts'

/** Source of the names on the map. */
const NAMES = 'labels'

/** The part of the store that the overlay shows. */
export type ProposedState = Pick<WorkbenchState, 'project' | 'proposals' | 'chosenProposal' | 'bestMove'>

/** What the overlay needs of the map. */
type ProposalMap = Pick<MapLibreMap, 'getSource' | 'setFeatureState' | 'removeFeatureState'>

/** Draws the chosen proposal, or the move that would help most, on a small source of its own. */
export class ProposalOverlay {
  readonly #map: ProposalMap
  readonly #read: () => ProposedState
  readonly #count: () => (residents: number) => string
  readonly #frame = new FrameLoop(() => this.#draw())
  /** Nothing was drawn, so that there is nothing to take away. */
  #isEmpty = true
  /** Slots whose present names are hidden. */
  #replaced: ReadonlySet<number> = new Set()

  /**
   * @param read The store as it is when drawing.
   * @param count Writes a number of residents for people, in the language of now.
   */
  constructor(map: ProposalMap, read: () => ProposedState, count: () => (residents: number) => string) {
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
    const proposal = this.#shown()
    this.#replaceNames(proposal)
    const features = this.#features(proposal)
    if (features.length === 0 && this.#isEmpty) return
    this.#isEmpty = features.length === 0
    void source.setData({ type: 'FeatureCollection', features })
  }

  #shown(): Proposal | null {
    const { project, proposals, chosenProposal } = this.#read()
    return project === null ? null : (proposals.find(({ id }) => id === chosenProposal) ?? null)
  }

  /** Takes the present names of the parts away while those of the proposal stand there. */
  #replaceNames(proposal: Proposal | null): void {
    const { project } = this.#read()
    const slots = new Set<number>()
    for (const part of proposal?.parts ?? []) {
      if (project !== null && !part.created && isChangedPart(part)) slots.add(project.plan.slotOf(part.id))
    }
    for (const id of this.#replaced) {
      if (!slots.has(id)) this.#map.removeFeatureState({ source: NAMES, id })
    }
    for (const id of slots) this.#map.setFeatureState({ source: NAMES, id }, { replaced: true })
    this.#replaced = slots
  }

  #features(proposal: Proposal | null): GeoJSON.Feature[] {
    const { project, bestMove } = this.#read()
    if (project === null) return []
    if (bestMove !== null) return bestMoveFeatures(project.plan, bestMove)
    return proposal === null ? [] : proposalFeatures(project.plan, proposal, this.#count())
  }
}
