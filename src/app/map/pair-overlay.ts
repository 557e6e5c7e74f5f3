import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import type { WorkbenchState } from '#app/store/workbench-state.ts'
import { toDegrees } from '#core/geometry/grid.ts'
import type { Plan } from '#core/plan/plan.ts'
import { FrameLoop } from './frame-loop.ts'
import type { NamePlaces } from './name-places.ts'
import { nearFeatures, pairPoints, tieFeatures, type PairEnds } from './pair-features.ts'
import { FAINT_TIES, PAIR_SOURCES, TIE_OPACITIES } from './pair-style.ts'
import { pairTies, type PairTie } from './pair-ties.ts'

/** The part of the store that the overlay shows. */
export type PairedState = Pick<WorkbenchState, 'project' | 'revision' | 'pairing' | 'focus'>

/** What the overlay needs of the map. */
type PairMap = Pick<MapLibreMap, 'getSource' | 'getLayer' | 'setPaintProperty'>

/** Everything that the ties, seats and marks are drawn from, by identity: records, places, the proposal. */
type Inputs = readonly unknown[]

/** What the map shows of pairs besides the fills of communities. */
interface Shown {
  readonly inputs: Inputs
  readonly ties: readonly PairTie[]
  readonly focus: WorkbenchState['focus']
  readonly department: WorkbenchState['pairing']['department']
  readonly all: boolean
}

const NOTHING: Shown = { inputs: [], ties: [], focus: null, department: null, all: false }

/**
 * Draws departments and their communities: all ties faintly, seats, marks on what changes, and plainly the ties of the
 * community in focus and of the chosen department. A source is written only when it shows something else.
 */
export class PairOverlay {
  readonly #map: PairMap
  readonly #read: () => PairedState
  readonly #places: () => NamePlaces | null
  readonly #all: () => boolean
  readonly #frame = new FrameLoop(() => this.#draw())
  #shown = NOTHING
  #isFaint = false
  /** The state that was drawn last. */
  #drawn: (PairedState & { readonly all: boolean }) | null = null

  /**
   * @param read The store as it is when drawing.
   * @param places Where the names of the open city stand; lines end there.
   * @param all Whether all ties are drawn, or only those of what is in focus.
   */
  constructor(map: PairMap, read: () => PairedState, places: () => NamePlaces | null, all: () => boolean) {
    this.#map = map
    this.#read = read
    this.#places = places
    this.#all = all
  }

  /** Something of what it shows may be other than it was. */
  follow(): void {
    const { project, revision, pairing, focus } = this.#read()
    const last = this.#drawn
    const isSame =
      last !== null &&
      last.project === project &&
      last.revision === revision &&
      last.pairing === pairing &&
      last.focus === focus &&
      last.all === this.#all()
    if (!isSame) this.#frame.request()
  }

  /** More places of communities are known. */
  placesFound(): void {
    this.#frame.request()
  }

  /** The sources and layers of the map are new: whatever was drawn is gone. */
  renew(): void {
    this.#shown = NOTHING
    this.#isFaint = false
    this.#drawn = null
    this.follow()
  }

  dispose(): void {
    this.#frame.cancel()
  }

  #draw(): void {
    if (this.#map.getSource(PAIR_SOURCES.ties) === undefined) return
    const { project, revision, pairing, focus } = this.#read()
    this.#drawn = { project, revision, pairing, focus, all: this.#all() }
    const places = this.#places()
    const before = this.#shown
    if (!pairing.shown || project === null || places === null) {
      this.#shown = NOTHING
      if (before !== NOTHING) for (const source of KEYS) this.#write(source, [])
      return
    }
    const { plan } = project
    const ends = endsOf(plan, places)
    const inputs = inputsOf(plan, pairing.proposal, ends)
    const isOther = !isSame(inputs, before.inputs)
    const ties = isOther ? pairTies(plan, pairing.proposal) : before.ties
    const now: Shown = { inputs, ties, focus, department: pairing.department, all: this.#all() }
    this.#shown = now
    if (isOther || now.all !== before.all) this.#write('ties', now.all ? tieFeatures(ties, ends) : [])
    if (isOther) this.#write('points', pairPoints(plan.care.departments(), ties, ends))
    if (isOther || focus !== before.focus || now.department !== before.department) {
      const near = nearFeatures(ties, plan.care.departments(), focus, now.department, ends)
      this.#write('near', near)
      this.#fade(near.length > 0)
    }
  }

  #write(source: keyof typeof PAIR_SOURCES, features: GeoJSON.Feature[]): void {
    const found = this.#map.getSource<GeoJSONSource>(PAIR_SOURCES[source])
    void found?.setData({ type: 'FeatureCollection', features })
  }

  /** All ties step back behind those of what is in focus. */
  #fade(isFaint: boolean): void {
    if (isFaint === this.#isFaint) return
    this.#isFaint = isFaint
    for (const [layer, opacity] of Object.entries(TIE_OPACITIES)) {
      if (this.#map.getLayer(layer) === undefined) continue
      this.#map.setPaintProperty(layer, 'line-opacity', isFaint ? FAINT_TIES : opacity)
    }
  }
}

const KEYS = Object.keys(PAIR_SOURCES) as (keyof typeof PAIR_SOURCES)[]

function endsOf(plan: Plan, places: NamePlaces): PairEnds {
  const ready = places.ready('community')
  return {
    placeOf: (community) => ready.get(plan.slotOf(community)),
    seatOf(department) {
      const seat = plan.care.get('department', department)?.seat ?? null
      return seat === null ? undefined : [toDegrees(seat[0]), toDegrees(seat[1])]
    },
  }
}

function inputsOf(plan: Plan, proposal: unknown, { placeOf }: PairEnds): Inputs {
  const inputs: unknown[] = [plan, proposal, ...plan.care.departments()]
  if (!plan.base.levels.includes('community')) return inputs
  for (const { id } of plan.jurisdictions('community')) inputs.push(id, plan.care.pairOf(id), placeOf(id))
  return inputs
}

function isSame(a: Inputs, b: Inputs): boolean {
  return a.length === b.length && a.every((each, i) => each === b[i])
}
