import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import type { WorkbenchState } from '#app/store/workbench-state.ts'
import type { MergeProposal } from '#core/merging/merge-proposal.ts'
import type { CompoundMerge } from '#core/plan/compound-merge.ts'
import { isOne } from '#core/plan/is-one.ts'
import type { Plan } from '#core/plan/plan.ts'
import { candidateFeatures } from './candidate-features.ts'
import { FrameLoop } from './frame-loop.ts'
import { handFeatures } from './hand-features.ts'
import { mergeFeatures } from './merge-features.ts'
import { shownMerges, type ShownMerges } from './shown-merges.ts'
import { MERGE_SOURCES } from './style-merges.ts'

/** The part of the store that the overlay shows. */
export type MergedState = Pick<WorkbenchState, 'project' | 'revision' | 'merging' | 'tool'>

/** What the sources show now. */
interface Shown extends ShownMerges {
  readonly plan: Plan | null
}

const NOTHING: Shown = {
  plan: null,
  candidates: null,
  merges: [],
  proposal: null,
  picked: [],
  focus: null,
}

/**
 * Draws merges of compounds: candidates, the chosen proposal, what is planned and done, and what is in the hand. Each has
 * a source that is written only when it shows something else; a merge is turned into features once.
 */
export class MergeOverlay {
  readonly #map: Pick<MapLibreMap, 'getSource'>
  readonly #read: () => MergedState
  readonly #frame = new FrameLoop(() => this.#draw())
  readonly #planned = new WeakMap<CompoundMerge, readonly GeoJSON.Feature[]>()
  #proposed: { readonly proposal: MergeProposal; readonly features: readonly GeoJSON.Feature[] } | null = null
  #shown = NOTHING

  /** @param read The store as it is when drawing. */
  constructor(map: Pick<MapLibreMap, 'getSource'>, read: () => MergedState) {
    this.#map = map
    this.#read = read
  }

  /** Something of what it shows may be other than it was. */
  follow(): void {
    this.#frame.request()
  }

  /** The sources of the map are new: whatever was drawn is gone. */
  renew(): void {
    this.#shown = NOTHING
    this.follow()
  }

  dispose(): void {
    this.#frame.cancel()
  }

  #draw(): void {
    if (this.#map.getSource(MERGE_SOURCES.merges) === undefined) return
    const before = this.#shown
    const now = shownOf(this.#read())
    this.#shown = now
    const { plan } = now
    const isOther = plan !== before.plan
    if (isOther || now.candidates !== before.candidates) {
      const { candidates } = now
      this.#write('candidates', plan && candidates ? candidateFeatures(plan, candidates) : [])
    }
    if (isOther || now.proposal !== before.proposal || !isSame(now.merges, before.merges)) {
      this.#write('merges', plan === null ? [] : this.#merges(plan, now))
    }
    if (isOther || now.picked !== before.picked || now.focus !== before.focus) {
      this.#write('hand', plan === null ? [] : handFeatures(plan.base, now.picked, now.focus))
    }
  }

  #merges({ base }: Plan, { merges, proposal }: Shown): GeoJSON.Feature[] {
    const features: GeoJSON.Feature[] = []
    for (const merge of merges) {
      const known = this.#planned.get(merge) ?? mergeFeatures(base, merge, isOne(merge) ? 'done' : 'planned')
      this.#planned.set(merge, known)
      features.push(...known)
    }
    if (proposal !== null && this.#proposed?.proposal !== proposal) {
      const made = proposal.merges.flatMap((merge) => mergeFeatures(base, merge, 'proposed'))
      this.#proposed = { proposal, features: made }
    }
    if (proposal !== null) features.push(...this.#proposed!.features)
    return features
  }

  #write(source: keyof typeof MERGE_SOURCES, features: GeoJSON.Feature[]): void {
    const found = this.#map.getSource<GeoJSONSource>(MERGE_SOURCES[source])
    void found?.setData({ type: 'FeatureCollection', features })
  }
}

function shownOf({ project, merging, tool }: MergedState): Shown {
  return project === null ? NOTHING : { plan: project.plan, ...shownMerges(project.plan, merging, tool) }
}

function isSame(a: readonly CompoundMerge[], b: readonly CompoundMerge[]): boolean {
  return a.length === b.length && a.every((merge, i) => merge === b[i])
}
