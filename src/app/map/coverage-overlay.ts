import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import type { WorkbenchState } from '#app/store/workbench-state.ts'
import type { ServiceReach } from '#core/analysis/service-reach.ts'
import { demandFeatures, reachOf, serviceFeatures } from './coverage-features.ts'
import { FrameLoop } from './frame-loop.ts'
import { COVERAGE_SOURCE, REACH, SERVICE_SOURCE } from './style-coverage.ts'

/** The part of the store that the overlay shows. */
export type CoveredState = Pick<WorkbenchState, 'project' | 'revision' | 'coverage' | 'shownCoverage'>

/** What the overlay needs of the map. */
type CoverageMap = Pick<MapLibreMap, 'getSource' | 'setFeatureState' | 'removeFeatureState'>

/** Shows who is within reach of a service point. Dots are placed once; after an edit only those that differ change. */
export class CoverageOverlay {
  readonly #map: CoverageMap
  readonly #read: () => CoveredState
  readonly #frame = new FrameLoop(() => this.#draw())
  /** Whose dots are on the map. */
  #reach: ServiceReach | null = null
  /** What each dot says. */
  #said = new Uint8Array(0)
  #drawn: CoveredState | null = null

  /** @param read The store as it is when drawing. */
  constructor(map: CoverageMap, read: () => CoveredState) {
    this.#map = map
    this.#read = read
  }

  /** Something of what it shows may be other than it was. */
  follow(): void {
    const { coverage, shownCoverage, revision } = this.#read()
    const before = this.#drawn
    const isSame =
      before !== null &&
      before.coverage === coverage &&
      before.shownCoverage === shownCoverage &&
      (before.revision === revision || shownCoverage === null)
    if (!isSame) this.#frame.request()
  }

  /** The sources of the map are new: whatever was drawn is gone. */
  renew(): void {
    this.#clear()
    this.follow()
  }

  dispose(): void {
    this.#frame.cancel()
  }

  #draw(): void {
    const state = this.#read()
    const { project, coverage, shownCoverage } = state
    const dots = this.#map.getSource<GeoJSONSource>(COVERAGE_SOURCE)
    if (dots === undefined) return
    this.#drawn = state
    if (coverage === null || shownCoverage === null || coverage.plan !== project?.plan) {
      if (this.#reach !== null) this.#clear()
      return
    }
    const { demand } = coverage.reach.ground
    if (this.#reach !== coverage.reach) {
      this.#clear()
      this.#drawn = state
      this.#reach = coverage.reach
      this.#said = new Uint8Array(demand.residents.length).fill(REACH.none)
      void dots.setData({ type: 'FeatureCollection', features: demandFeatures(demand) })
    }
    const { kind, radiusMeters } = shownCoverage
    for (let id = 0; id < this.#said.length; id++) {
      const reach = reachOf(coverage, kind, radiusMeters, id)
      if (reach === this.#said[id]) continue
      this.#said[id] = reach
      this.#map.setFeatureState({ source: COVERAGE_SOURCE, id }, { reach })
    }
    const features = serviceFeatures(coverage, kind, radiusMeters)
    void this.#map.getSource<GeoJSONSource>(SERVICE_SOURCE)?.setData({ type: 'FeatureCollection', features })
  }

  #clear(): void {
    this.#reach = null
    this.#drawn = null
    this.#said = new Uint8Array(0)
    for (const source of [COVERAGE_SOURCE, SERVICE_SOURCE]) {
      const found = this.#map.getSource<GeoJSONSource>(source)
      if (found === undefined) continue
      this.#map.removeFeatureState({ source })
      void found.setData({ type: 'FeatureCollection', features: [] })
    }
  }
}
