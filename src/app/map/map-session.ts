import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl'
import { workbench } from '#app/store/workbench.ts'
import type { WorkbenchState } from '#app/store/workbench-state.ts'
import type { ColourScheme } from '#app/ui/colour-scheme.ts'
import type { Level } from '#core/plan/level.ts'
import { UNASSIGNED } from '#core/plan/plan.ts'
import { FaceLocator } from '#core/topology/face-locator.ts'
import { borderHand } from './border-hand.ts'
import { brushHand } from './brush-hand.ts'
import type { BrushStroke } from './brush-stroke.ts'
import type { Shapes } from './changed-shapes.ts'
import { CityColours } from './city-colours.ts'
import { compoundHand } from './compound-hand.ts'
import { CoverageOverlay } from './coverage-overlay.ts'
import { createMap, hasAddressedView } from './create-map.ts'
import { loadDetails } from './detail-sources.ts'
import { DraftOverlay } from './draft-overlay.ts'
import { FrameLoop } from './frame-loop.ts'
import type { Dispose, HandContext, MapCity, MapSignals } from './hand-context.ts'
import { isPairing } from './is-pairing.ts'
import { keyboardHand } from './keyboard-hand.ts'
import { levelZooms } from './level-zooms.ts'
import { mapPalette } from './map-palette.ts'
import { mapStyle } from './map-style.ts'
import { MergeOverlay } from './merge-overlay.ts'
import { NameBoard } from './name-board.ts'
import type { CountWords } from './name-board.ts'
import { NamePlaces } from './name-places.ts'
import { nextTask } from './next-task.ts'
import { openingView } from './opening-view.ts'
import { PairOverlay } from './pair-overlay.ts'
import { Painter } from './painter.ts'
import { panHand } from './pan-hand.ts'
import { pointerHand } from './pointer-hand.ts'
import { ProposalOverlay } from './proposal-overlay.ts'
import { pushHand } from './push-hand.ts'
import { restyle } from './restyle.ts'
import { sceneOfState } from './scene-of-state.ts'
import { ShapeSources } from './shape-sources.ts'
import { shapeTool } from './shape-tool.ts'
import { sketchTool } from './sketch-tool.ts'
import { SnapGuide } from './snap-guide.ts'
import { Signal } from './signal.ts'
import type { LevelZooms } from './style-units.ts'
import { viewPadding } from './view-padding.ts'
import { viewMeets } from './view-meets.ts'
import { followView } from './follow-view.ts'
import { warmIndexes } from './warm-indexes.ts'

/** How the map looks besides what it shows. */
export interface MapLook {
  readonly scheme: ColourScheme
  readonly count: CountWords
}

/** An open city on the map, with what is kept for painting it. */
interface ShownCity extends MapCity {
  readonly painter: Painter
  readonly names: NameBoard
  readonly zooms: LevelZooms
  readonly colours: CityColours
  readonly shapes: ShapeSources
}

/** Names written in one go; more would make the page wait. */
const NAMES_A_TASK = 200

/** A level with more names than this is named after the city is on screen. */
const NAMES_AT_ONCE = 1_000

/**
 * The map from mount to unmount: follows the workbench and shows it. Everything that changes comes through the store
 * or through a hand; React only draws what lies around the map.
 */
export class MapSession {
  readonly map: MapLibreMap
  readonly guide: SnapGuide
  /** Whether all ties of communities and departments are drawn, or only those of what is in focus. */
  readonly allTies = new Signal(true)
  readonly #container: HTMLElement
  readonly #disposers: Dispose[] = []
  readonly #paint = new FrameLoop(() => this.#show())
  readonly #draft: DraftOverlay
  readonly #proposal: ProposalOverlay
  readonly #coverage: CoverageOverlay
  readonly #merges: MergeOverlay
  readonly #pairs: PairOverlay
  #look: MapLook
  #city: ShownCity | null = null
  #stroke: BrushStroke | null = null
  #isStyled = false
  #stopDetails: Dispose = () => undefined
  /** The last request that was followed. */
  #zoomed: WorkbenchState['zoomTo'] = null
  /** The address named a view: the first city opens there. */
  #isPlaced: boolean
  #layers: readonly LayerSpecification[] = []

  private constructor(
    container: HTMLElement,
    map: MapLibreMap,
    signals: MapSignals,
    look: MapLook,
    isPlaced: boolean,
  ) {
    this.#isPlaced = isPlaced
    this.#container = container
    this.map = map
    this.#look = look
    map.once('style.load', () => {
      this.#isStyled = true
      this.#open(workbench.getState())
    })
    this.guide = new SnapGuide(map, workbench.getState)
    this.#draft = new DraftOverlay(
      map,
      workbench.getState,
      { wanted: signals.wanted.get, gripped: signals.gripped.get },
      () => this.#city?.shapes.settled() ?? Promise.resolve(),
    )
    this.#proposal = new ProposalOverlay(map, workbench.getState, () => this.#look.count)
    this.#coverage = new CoverageOverlay(map, workbench.getState)
    this.#merges = new MergeOverlay(map, workbench.getState)
    this.#pairs = new PairOverlay(map, workbench.getState, () => this.#city?.places ?? null, this.allTies.get)
    const pan = panHand(map)
    const context: HandContext = {
      map,
      signals,
      state: workbench.getState,
      city: () => this.#city,
      isHeld: pan.isHeld,
      showStroke: (stroke) => {
        this.#stroke = stroke
        this.#paint.request()
      },
    }
    this.#disposers.push(
      pan.dispose,
      followView(map, signals),
      pointerHand(context),
      brushHand(context),
      keyboardHand(context),
      borderHand(context),
      pushHand(context),
      compoundHand(context),
      shapeTool(context, () => mapPalette(this.#look.scheme).accent),
      sketchTool(context, this.guide, () => mapPalette(this.#look.scheme)),
      signals.wanted.subscribe(() => this.#draft.follow()),
      this.allTies.subscribe(() => this.#pairs.follow()),
      workbench.subscribe((state, before) => this.#follow(state, before)),
    )
  }

  /** Puts a map into the container; null where the browser has no WebGL2. */
  static start(container: HTMLElement, signals: MapSignals, look: MapLook): MapSession | null {
    const style = mapStyle({ palette: mapPalette(look.scheme), city: null })
    const isPlaced = hasAddressedView(location.hash)
    const map = createMap(container, style)
    return map === null ? null : new MapSession(container, map, signals, look, isPlaced)
  }

  /** Other colours or another language. */
  setLook(look: MapLook): void {
    if (look.scheme === this.#look.scheme && look.count === this.#look.count) return
    this.#look = look
    this.#restyle()
    if (this.#city === null) return
    this.#city.names.setWords(look.count)
    this.#proposal.follow()
    void this.#writeNames(this.#city)
  }

  /** Shows the whole city. */
  fit(): void {
    const bounds = this.#city?.project.bounds
    if (bounds) this.map.fitBounds([...bounds], { padding: viewPadding(this.#container), duration: 200 })
  }

  /** Ends everything; the container is empty again. */
  dispose(): void {
    this.#paint.cancel()
    const overlays = [this.#draft, this.#proposal, this.#coverage, this.#merges, this.#pairs]
    for (const overlay of overlays) overlay.dispose()
    this.#stopDetails()
    this.#city = null
    for (const dispose of this.#disposers) dispose()
    this.map.remove()
  }

  #follow(state: WorkbenchState, before: WorkbenchState): void {
    if (!this.#isStyled) return
    if (state.project !== before.project) {
      this.#open(state)
      return
    }
    if (state.revision !== before.revision) this.#renew(state)
    if (state.draft !== before.draft || state.border !== before.border) this.#draft.follow()
    this.#followProposal(state, before)
    this.#coverage.follow()
    this.#merges.follow()
    this.#pairs.follow()
    if (state.level !== before.level || isPairing(state) !== isPairing(before)) this.#restyle()
    if (state.zoomTo !== before.zoomTo) this.#zoom(state)
    this.#paint.request()
  }

  #followProposal(state: WorkbenchState, before: WorkbenchState): void {
    const isSame =
      state.proposals === before.proposals &&
      state.chosenProposal === before.chosenProposal &&
      state.bestMove === before.bestMove
    if (!isSame) this.#proposal.follow()
  }

  #open(state: WorkbenchState): void {
    const { project } = state
    this.#stroke = null
    this.#stopDetails()
    this.#container.removeAttribute('data-map-ready')
    for (const source of ['faces', 'arcs']) {
      if (this.map.getSource(source)) this.map.removeFeatureState({ source })
    }
    if (project === null) {
      this.#city = null
      this.#setStyle()
      return
    }
    const { plan, metrics, bounds } = project
    const places = new NamePlaces(plan, () => metrics.measures.faceAreaSquareDecimeters)
    this.#city = {
      project,
      locator: new FaceLocator(plan.topology),
      places,
      painter: new Painter(this.map),
      names: new NameBoard(project, places, this.#look.count),
      zooms: levelZooms(plan, metrics.measures, (bounds[1] + bounds[3]) / 2),
      colours: new CityColours(plan),
      shapes: new ShapeSources(this.map, plan),
    }
    if (!this.#isPlaced || !viewMeets(this.map.getBounds(), bounds)) {
      this.map.fitBounds([...openingView(project, state.level, places)], {
        padding: viewPadding(this.#container),
        duration: 0,
      })
    }
    this.#isPlaced = false
    this.#zoom(state)
    this.#setStyle()
    this.#city.shapes.renewAll()
    this.#draft.follow()
    this.#proposal.follow()
    this.#coverage.renew()
    this.#merges.renew()
    this.#pairs.renew()
    this.#show()
    void this.#settle(this.#city)
  }

  /** Writes the names one sees first, says that the city is on screen, then writes the rest and reads details. */
  async #settle(city: ShownCity): Promise<void> {
    const { plan } = city.project
    const first = plan.base.levels.filter((level) => plan.jurisdictions(level).length <= NAMES_AT_ONCE)
    await this.#writeNames(city, first)
    this.#pairs.placesFound()
    const idle = this.map.once('idle')
    this.map.triggerRepaint()
    await idle
    if (this.#city !== city) return
    this.#container.setAttribute('data-map-ready', 'true')
    this.#stopDetails = loadDetails(this.map, city.project.reference)
    await this.#writeNames(
      city,
      plan.base.levels.filter((level) => !first.includes(level)),
    )
    if (this.#city === city) await warmIndexes(plan)
  }

  /** Writes all names, coarse levels first, in tasks short enough for the hand not to notice. */
  async #writeNames(
    city: ShownCity,
    levels: readonly Level[] = city.project.plan.base.levels,
  ): Promise<void> {
    for (const level of levels.toReversed()) {
      let slots = [...city.places.ready(level).keys()]
      do {
        for (let from = 0; from < slots.length; from += NAMES_A_TASK) {
          city.names.renew(slots.slice(from, from + NAMES_A_TASK), undefined)
          await nextTask()
        }
        if (this.#city !== city) return
        slots = city.places.findMore(level, NAMES_A_TASK)
      } while (slots.length > 0)
    }
    city.names.markUnassigned()
    if (levels.length > 0) void this.#nameSource()?.setData(city.names.collection)
  }

  /** After an edit: shapes that changed, names of what it touched, and colours where neighbours clash now. */
  #renew({ touched }: WorkbenchState): void {
    const city = this.#city
    if (city === null) return
    const { plan } = city.project
    if (touched === null) {
      void this.#reshape(city, city.shapes.renewAll())
      city.places.forget(null)
      city.names.clear()
      void this.#writeNames(city)
      return
    }
    const slots = new Set(touched.jurisdictions.map((id) => plan.slotOf(id)))
    if (touched.shapes.arcs.length + touched.shapes.faces.length > 0) {
      city.shapes.renew(touched.shapes)
      void this.#reshape(city, touched.shapes)
      for (const level of plan.base.levels) {
        for (const face of touched.shapes.faces) slots.add(plan.labels(level)[face] ?? UNASSIGNED)
      }
      slots.delete(UNASSIGNED)
    }
    city.places.forget(slots)
    for (const level of plan.base.levels) {
      for (const slot of city.places.findMore(level, NAMES_A_TASK)) slots.add(slot)
    }
    city.names.renew(slots, this.#nameSource())
    void this.#findMissingNames(city)
  }

  /** Follows faces that changed where they are sought, and forgets those that are gone once they are out of sight. */
  async #reshape(city: ShownCity, { faces }: Shapes): Promise<void> {
    for (const face of faces) city.locator.touch(face)
    await city.shapes.settled()
    if (this.#city === city) city.painter.forgetGone(city.project.plan.topology)
  }

  /** Names that a large edit left to be found, in short tasks. */
  async #findMissingNames(city: ShownCity): Promise<void> {
    for (const level of city.project.plan.base.levels.toReversed()) {
      for (;;) {
        await nextTask()
        if (this.#city !== city) return
        const slots = city.places.findMore(level, NAMES_A_TASK)
        if (slots.length === 0) break
        city.names.renew(slots, this.#nameSource())
      }
    }
  }

  #nameSource(): GeoJSONSource | undefined {
    return this.map.getSource<GeoJSONSource>('labels')
  }

  /** The style of what is open now, in the colours and the language of now. */
  #style(): StyleSpecification {
    const city = this.#city
    const state = workbench.getState()
    return mapStyle({
      palette: mapPalette(this.#look.scheme),
      city: city && {
        ...city,
        shown: state.level,
        labels: city.names.collection,
        isPairing: isPairing(state),
      },
    })
  }

  #setStyle(): void {
    const style = this.#style()
    this.#layers = style.layers
    this.map.setStyle(style)
  }

  /** Other colours or another level: the sources stay, only layers change. */
  #restyle(): void {
    if (!this.#isStyled) return
    const { layers } = this.#style()
    restyle(this.map, this.#layers, layers)
    this.#layers = layers
  }

  /** Goes where the store asks, once for each request. */
  #zoom({ zoomTo }: WorkbenchState): void {
    if (zoomTo === null || zoomTo === this.#zoomed) return
    this.#zoomed = zoomTo
    this.map.fitBounds([...zoomTo.bbox], { padding: 64, maxZoom: 16, duration: 200 })
  }

  #show(): void {
    const city = this.#city
    const state = workbench.getState()
    if (city === null || state.project !== city.project || !this.map.getSource('faces')) return
    const { plan } = city.project
    city.painter.show(sceneOfState(state, plan, city.colours.of(state.level), this.#stroke))
  }
}
