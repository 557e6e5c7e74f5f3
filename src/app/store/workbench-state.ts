import type { Combination, ConflictChoices } from '#core/combination/combination.ts'
import type { EditPreview } from '#core/analysis/edit-preview.ts'
import type { Figures } from '#core/analysis/figures.ts'
import type { ServiceCoverage } from '#core/analysis/service-coverage.ts'
import type { ServiceKind } from '#core/analysis/service-kind.ts'
import type { Metrics } from '#core/analysis/metrics.ts'
import type { OutlineVerification } from '#core/analysis/verify-outlines.ts'
import type { BorderVertex } from '#core/editing/border-vertex.ts'
import type { Command } from '#core/plan/command.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import type { NewUnit } from '#core/plan/new-unit.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { Scenario } from '#core/plan/scenario.ts'
import type { Step, StepId } from '#core/plan/step.ts'
import type { MergeId, SharedFacility, SharedKind } from '#core/plan/compound-merge.ts'
import type { MergeCandidate } from '#core/merging/merge-candidate.ts'
import type { MergeProgress } from '#core/merging/merge-progress.ts'
import type { MergeProposal } from '#core/merging/merge-proposal.ts'
import type { MergeRequest } from '#core/merging/merge-request.ts'
import type { DepartmentId } from '#core/plan/department.ts'
import type { PairExplanation } from '#core/pairing/pair-explanation.ts'
import type { PairingProposal } from '#core/pairing/pairing-proposal.ts'
import type { PairingRequest } from '#core/pairing/pairing-request.ts'
import type { BestMove } from '#core/proposal/best-move.ts'
import type { Proposal } from '#core/proposal/proposal.ts'
import type { ProposalProgress } from '#core/proposal/proposal-progress.ts'
import type { ProposalRequest } from '#core/proposal/proposal-request.ts'
import type { EnclosedGap } from '#core/topology/enclosed-gaps.ts'
import type { Problem } from '#core/problem/problem.ts'
import type { SnapKind } from '#core/snapping/snap-kind.ts'
import type { SnapLines } from '#core/snapping/snap-lines.ts'
import type { CareDocument } from '#io/formats/care-document.ts'
import type { CareFileKind, CareReading } from '#io/formats/care-reading.ts'
import type { ReportRequest } from '#io/papers/approval-report.ts'
import type { SheetsRequest } from '#io/papers/write-sheets.ts'
import type { ReportFormat } from '#io/papers/report-format.ts'
import type { ComparedStates } from '#io/worker/compared-states.ts'
import type { BriefedState } from '#io/worker/brief-states.ts'
import type { ImportReport, LayerReport } from '#io/formats/import-report.ts'

/**
 * The hands on the map. `select` is also click; `pan` never selects; `pick` takes the target up from the map.
 * `compounds` picks compounds, `place` draws a gate or a shared facility of a merge. `vertices` moves the points of a border, `push` drags units across it, `redraw`, `cut` and `draw` sketch a line.
 */
export type Tool =
  | 'select'
  | 'box'
  | 'lasso'
  | 'brush'
  | 'pick'
  | 'pan'
  | 'vertices'
  | 'push'
  | 'redraw'
  | 'cut'
  | 'draw'
  | 'compounds'
  | 'place'

/** How the hand is guided. */
interface Snapping {
  readonly on: boolean
  readonly kinds: ReadonlySet<SnapKind>
  /** Between two points on the same named line the sketch follows that line. */
  readonly follow: boolean
}

/** A stretch of border between two jurisdictions of the shown level, or along the edge of the city (null). */
export interface PickedBorder {
  readonly sides: readonly [left: JurisdictionId | null, right: JurisdictionId | null]
  /** In order along the stretch, the left side on the left. */
  readonly halfEdges: readonly number[]
  /** Every position of the stretch in order; a node is named by the end of one of its arcs. */
  readonly vertices: readonly BorderVertex[]
  readonly isClosed: boolean
}

/** An edit in the hand: shown, counted, not done. */
export interface EditDraft {
  readonly command: Command
  readonly preview: EditPreview
}

/** Layers that only give orientation; each a GeoJSON address the map loads itself. */
export interface ReferenceLayers {
  readonly roads?: string
  readonly rivers?: string
  readonly railways?: string
  readonly walls?: string
  readonly compounds?: string
  readonly buildings?: string
  readonly facilities?: string
}

/** An open city: the live plan and what belongs to it. Replaced as a whole when another project opens. */
export interface OpenProject {
  readonly id: string
  readonly name: string
  /** The bundled, generated city. */
  readonly generated: boolean
  readonly plan: Plan
  readonly metrics: Metrics
  /** GeoJSON addresses made in the worker from the base: one feature per face / per arc, `id` = its index. */
  readonly facesUrl: string
  readonly arcsUrl: string
  readonly bounds: readonly [west: number, south: number, east: number, north: number]
  readonly reference: ReferenceLayers
}

/** How exactly the units cover the city, as last measured. */
export interface Tiling {
  /** Ground inside the city that no unit covers, largest first. */
  readonly gaps: readonly EnclosedGap[]
  /** Boxes in degrees around places that are covered twice. */
  readonly overlaps: readonly (readonly [west: number, south: number, east: number, north: number])[]
}

/** One side of a change that is being prepared: figures now, and as they would be. */
export interface PreviewSide {
  /** null = the unassigned. */
  readonly id: JurisdictionId | null
  readonly name: string
  readonly before: Figures
  readonly after: Figures
}

/** What an assignment would do, before it is done. `problem` says why it would be refused. */
export interface AssignmentPreview {
  readonly units: readonly JurisdictionId[]
  readonly to: JurisdictionId | null
  readonly sides: readonly PreviewSide[]
  readonly movedResidents: number
  readonly problem: Problem | null
}

export type SavingState =
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'read-only' }

/** A message for the live region and the corner: an i18n key below `notice.`, or a problem. */
export interface Notice {
  readonly id: number
  readonly kind: 'info' | 'problem'
  readonly key: string
  readonly data: Readonly<Record<string, string | number | boolean | null>>
}

/** An import that waits for the planner's word; nothing changes before `acceptImport`. */
export interface PendingImport {
  readonly fileNames: readonly string[]
  readonly report: ImportReport
}

/** A search that runs in the worker. */
export interface SolvingRun {
  readonly request: ProposalRequest
  /** Null until the worker has said anything. */
  readonly progress: ProposalProgress | null
  /** Milliseconds since 1970 at which it was asked for. */
  readonly since: number
}

/** What is placed for a merge on the map: a gate, or a shared facility of a kind. */
export interface Placing {
  readonly merge: MergeId
  readonly what: 'gate' | SharedKind
  readonly shape: SharedFacility['shape']
}

/** Merges of compounds as the screen prepares them. */
export interface MergingState {
  /** Pairs side by side, best first; null until they are asked for, and after every change of the plan. */
  readonly candidates: readonly MergeCandidate[] | null
  /** What runs in the worker; null = nothing. */
  readonly running: {
    readonly request: MergeRequest | null
    readonly progress: MergeProgress | null
    /** Milliseconds since 1970 at which it was asked for. */
    readonly since: number
  } | null
  readonly proposals: readonly MergeProposal[]
  /** The proposal shown on the map. */
  readonly chosen: MergeProposal['id'] | null
  /** Compounds in the hand, ascending indices into those of the base. */
  readonly picked: readonly number[]
  /** The planned merge that the panel and the map show. */
  readonly focus: MergeId | null
  readonly placing: Placing | null
}

/** Who looks after whom, as the screen prepares it. */
export interface PairingState {
  /** The map shows departments and their communities. */
  readonly shown: boolean
  /** What runs in the worker; null = nothing. */
  readonly running: {
    readonly request: PairingRequest
    /** 0…1 */
    readonly done: number
    /** Milliseconds since 1970 at which it was asked for. */
    readonly since: number
  } | null
  /** Gone after every change of what it rests on. */
  readonly proposal: PairingProposal | null
  /** The department whose communities the map shows; the community is the focus of the workbench. */
  readonly department: DepartmentId | null
  /** Why a pair is as it is; null = not asked for, or still being worked out. */
  readonly explanation: PairExplanation | null
  /** A file that was read and waits for the planner's word; nothing changes before {@link WorkbenchActions.acceptCare}. */
  readonly reading: CareReading | null
}

/** Everything the screen shows, and the only ways to change it. Map and panels both read this, never each other. */
export interface WorkbenchState {
  readonly status: 'empty' | 'loading' | 'ready' | 'failed'
  /** Progress of loading or importing, 0…1, with an i18n key below `progress.`; null when nothing runs. */
  readonly progress: { readonly key: string; readonly done: number } | null
  readonly failure: Problem | null
  readonly project: OpenProject | null
  /** Rises with every change of the plan; select on it to re-read `project.plan` and `project.metrics`. */
  readonly revision: number
  /** What the last change touched: the map repaints these only; null = everything. */
  readonly touched: {
    readonly faces: readonly number[]
    readonly jurisdictions: readonly JurisdictionId[]
    /** Arcs and faces whose shape changed, came or went: the map's sources follow. */
    readonly shapes: { readonly arcs: readonly number[]; readonly faces: readonly number[] }
  } | null

  /** The level being redrawn: fills, bars and labels show it. */
  readonly level: Level
  /** The level of the pieces the tools pick; always finer than `level` (or equal to the finest). */
  readonly unitLevel: Level
  readonly tool: Tool
  /** Brush radius in CSS pixels on screen. */
  readonly brushRadius: number
  /** Picked units, of `unitLevel`. */
  readonly selection: ReadonlySet<JurisdictionId>
  /** Faces without a unit at any level that find-next came upon; `assignSelection` gives them when no unit is picked. */
  readonly ground: readonly number[]
  /** The jurisdiction of `level` in focus (clicked in the list or on the map). */
  readonly focus: JurisdictionId | null
  /** Unit under the pointer and its jurisdiction at `level`. */
  readonly hover: { readonly unit: JurisdictionId; readonly at: JurisdictionId | null } | null
  /** Who receives the selection and what the brush paints; null = nobody chosen. */
  readonly target: JurisdictionId | null
  readonly preview: AssignmentPreview | null
  readonly snapping: Snapping
  /** The border whose vertices are shown; null = none picked. */
  readonly border: PickedBorder | null
  /** Chosen vertices of the border, as indexes into its `vertices`, ascending. */
  readonly vertices: readonly number[]
  readonly draft: EditDraft | null
  /** The search that runs now; one at a time. */
  readonly solving: SolvingRun | null
  /** What the last search came to, the best first; empty when none, or when the plan has changed since. */
  readonly proposals: readonly Proposal[]
  /** What {@link proposals} answer. */
  readonly asked: ProposalRequest | null
  /** The proposal shown on the map. */
  readonly chosenProposal: Proposal['id'] | null
  /** The transfer that would help most now, shown on the map; null = not asked for, or there is none. */
  readonly bestMove: BestMove | null
  /** Walking distances to service centres; null until they are computed. */
  readonly coverage: ServiceCoverage | null
  /** Whose reach the map shows: of centres of streets or stations of communities; null = none. */
  readonly shownCoverage: { readonly kind: ServiceKind; readonly radiusMeters: number } | null
  readonly merging: MergingState
  readonly pairing: PairingState
  /** Null until it has been measured for the first time. */
  readonly tiling: Tiling | null
  /** A place the map should show now; `token` rises with each request. */
  readonly zoomTo: { readonly bbox: readonly [number, number, number, number]; readonly token: number } | null

  readonly steps: readonly Step[]
  readonly scenarios: readonly Scenario[]
  readonly scenarioId: string
  /** Ids of scenarios that come with the open city; those that were opened are among {@link scenarios}. */
  readonly examples: readonly string[]
  /** The scenario deleted last in this session, which can come back; null = none. */
  readonly deletedScenario: Scenario | null
  readonly saving: SavingState
  readonly notices: readonly Notice[]
  readonly pendingImport: PendingImport | null

  /** Projects this browser keeps, the one opened last first. */
  readonly saved: readonly SavedProject[]

  readonly actions: WorkbenchActions
}

/** A project kept in this browser. */
interface SavedProject {
  readonly id: string
  readonly name: string
  /** The bundled, generated city. */
  readonly generated: boolean
}

/** Verbs of the screen. Every change of the plan goes through `dispatch`, `undo`, `redo` or `jumpTo`. */
export interface WorkbenchActions {
  readonly openBundled: () => Promise<void>
  /** Opens the last project of this browser, or the bundled city. */
  readonly openLast: () => Promise<void>
  /** Opens a project of {@link WorkbenchState.saved}. */
  readonly openSaved: (id: string) => Promise<void>
  /** Reads files in the worker and leaves a report in `pendingImport`. */
  readonly readFiles: (files: readonly File[]) => Promise<void>
  /** Column and layer choices of the import dialog, by file; re-reads and renews the report. */
  readonly adjustImport: (choice: ImportChoice) => Promise<void>
  readonly acceptImport: () => Promise<void>
  readonly dismissImport: () => void
  /** Stops the running import or load. */
  readonly cancel: () => void

  readonly dispatch: (command: Command) => Promise<Problem | null>
  readonly undo: () => Promise<void>
  readonly redo: () => Promise<void>
  readonly jumpTo: (step: StepId) => Promise<void>
  /** Back to the base as a step that can be undone. */
  readonly reset: () => Promise<void>
  /** A new scenario that begins at a step, or where the present one stands. */
  readonly createScenario: (name: string, step?: StepId) => Promise<Problem | null>
  readonly duplicateScenario: (id: string, name: string) => Promise<Problem | null>
  readonly renameScenario: (id: string, name: string, note: string) => Promise<Problem | null>
  readonly openScenario: (id: string) => Promise<Problem | null>
  /** A locked scenario takes no edit, undo or deletion until it is unlocked. */
  readonly lockScenario: (id: string, locked: boolean) => Promise<Problem | null>
  /** How another scenario and the present one come together; null when either is gone. */
  readonly combinationWith: (id: string) => Combination | null
  /** Takes another scenario into the present one as one step; conflicts in the order of {@link combinationWith}. */
  readonly combineWith: (id: string, choices: ConflictChoices) => Promise<Problem | null>
  /** Another planner's project file of this city becomes a scenario; its id, or null when it was refused. */
  readonly bringIn: (file: File) => Promise<string | null>
  readonly deleteScenario: (id: string) => Promise<void>
  /** Takes the last deletion back. */
  readonly restoreScenario: () => Promise<void>
  /** Opens a scenario that comes with the bundled city, under the given name the first time. */
  readonly openExample: (id: string, name: string) => Promise<void>

  readonly setLevel: (level: Level) => void
  readonly setUnitLevel: (level: Level) => void
  readonly setTool: (tool: Tool) => void
  readonly setBrushRadius: (pixels: number) => void
  /** `mode` add and remove work on the present selection. */
  readonly select: (units: readonly JurisdictionId[], mode?: 'replace' | 'add' | 'remove' | 'toggle') => void
  readonly clearSelection: () => void
  readonly setFocus: (id: JurisdictionId | null, zoom?: boolean) => void
  readonly setHover: (unit: JurisdictionId | null) => void
  readonly setTarget: (id: JurisdictionId | null) => void
  /** Assigns the selection, or else the found ground, to `id` (default: the target). */
  readonly assignSelection: (to?: JurisdictionId | null) => Promise<Problem | null>
  /** Zooms to the next unassigned or detached piece and selects it, or to the next gap or overlap; false = none. */
  readonly findNext: (kind: 'unassigned' | 'detached' | 'gap' | 'overlap') => boolean
  readonly zoomToJurisdiction: (id: JurisdictionId) => void
  readonly zoomToBox: (bbox: readonly [number, number, number, number]) => void
  readonly setSnapping: (change: Partial<Snapping>) => void
  /** Reference lines of the open city, to catch on; null when they cannot be read. */
  readonly readSnapLines: () => Promise<SnapLines | null>
  /** Picks the stretch of border at the shown level that a half-edge is part of; null leaves it. */
  readonly pickBorder: (halfEdge: number | null) => void
  readonly chooseVertices: (indexes: readonly number[]) => void
  /**
   * Computes what a command would do and shows it; null takes it away. When it is refused, the answer says why and
   * the draft of the last allowed command stays, marked with that problem.
   */
  readonly draftEdit: (command: Command | null) => EditPreview | null
  /** Calls the jurisdiction that the edit in the hand makes otherwise than proposed; holds until the edit is laid down. */
  readonly nameUnit: (name: string, code: string) => EditPreview | null
  /** Does the last allowed draft as one step. */
  readonly commitDraft: () => Promise<Problem | null>
  /** A name and a code for a part of a jurisdiction, or for a new one beside it. */
  readonly proposeUnit: (level: Level, like: JurisdictionId | null) => NewUnit
  /**
   * Searches in a worker; what comes out stands in `proposals`. Answers why there is nothing (also `cancelled`, when
   * there was no best so far to keep).
   */
  readonly propose: (request: ProposalRequest) => Promise<Problem | null>
  /** Ends the search; the best so far stays among the proposals. */
  readonly stopSolving: () => void
  /** Shows a proposal on the map; null takes it away. */
  readonly chooseProposal: (id: Proposal['id'] | null) => void
  /** Does a proposal as one step. */
  readonly acceptProposal: (id: Proposal['id']) => Promise<Problem | null>
  readonly dismissProposals: () => void
  /** Finds the transfer of a few units at the shown level that helps most now, and shows it; null takes it away. */
  readonly findBestMove: () => BestMove | null
  readonly dismissBestMove: () => void
  readonly acceptBestMove: () => Promise<Problem | null>
  /** Computes walking distances when they are needed for the first time. */
  readonly measureCoverage: () => Promise<Problem | null>
  readonly showCoverage: (shown: WorkbenchState['shownCoverage']) => void
  /** Finds compounds that could become one, in the worker; they stand in `merging.candidates`. */
  readonly findMerges: () => Promise<Problem | null>
  /** Searches in the worker; what comes out stands in `merging.proposals`. */
  readonly proposeMerges: (request: MergeRequest) => Promise<Problem | null>
  readonly stopMerging: () => void
  readonly chooseMerges: (id: MergeProposal['id'] | null) => void
  /** Plans all merges of a proposal as one step, dated today. */
  readonly acceptMerges: (id: MergeProposal['id']) => Promise<Problem | null>
  readonly dismissMerges: () => void
  readonly pickCompounds: (compounds: readonly number[], mode?: 'replace' | 'toggle') => void
  /** Plans a merge of the picked compounds as one step; it becomes the one in focus. */
  readonly planPicked: () => Promise<Problem | null>
  /** Plans a merge of the picked compounds and makes them one in the same step, with a reason for the steps left out. */
  readonly mergePicked: (reason: string, acrossCommunities: boolean) => Promise<Problem | null>
  readonly setMergeFocus: (id: MergeId | null, zoom?: boolean) => void
  /** Starts to place something for a merge with the tool `place`; null puts it away. */
  readonly startPlacing: (placing: Placing | null) => void
  /** Lays what was drawn (interleaved grid steps) into the merge, as one step. */
  readonly place: (points: readonly number[]) => Promise<Problem | null>
  /** Shows departments and their communities on the map, or no longer. */
  readonly showPairing: (shown: boolean) => void
  readonly setDepartment: (id: DepartmentId | null) => void
  /** Solves in a worker; what comes out stands in `pairing.proposal`. Answers why there is nothing (also `cancelled`). */
  readonly proposePairing: (request: PairingRequest) => Promise<Problem | null>
  readonly stopPairing: () => void
  /** Gives the communities their departments as proposed, as one step. */
  readonly acceptPairing: () => Promise<Problem | null>
  readonly dismissPairing: () => void
  /** Works out why a community has its department in the proposal, or else in the plan. */
  readonly explainPair: (community: JurisdictionId) => Promise<Problem | null>
  /** Makes the pairing of the plan public, as one step. */
  readonly publishPairing: (date: string, document: string) => Promise<Problem | null>
  /** Reads a table in the worker; the reading waits in `pairing.reading`, whatever is wrong with its rows. */
  readonly readCareFile: (kind: CareFileKind, file: File) => Promise<Problem | null>
  /** Reads the year of services that comes with the bundled city; it waits likewise. */
  readonly readDemoServices: () => Promise<Problem | null>
  /** Puts what was read into the plan as one step; refused while anything is wrong with it. */
  readonly acceptCare: () => Promise<Problem | null>
  readonly dismissCare: () => void
  /** An id for a record that a person enters. */
  readonly newCareId: () => string
  /** A table of who looks after whom, what was done, or how it is assessed; null when it cannot be written. */
  readonly exportCare: (document: CareDocument) => Promise<Blob | null>
  /** Esc: closes, clears or leaves the innermost thing. */
  readonly back: () => void

  /**
   * Files for the planner: `levels` as GeoJSON outlines, one level as CSV (`header`: words for the column keys), the
   * compounds as they stand as GeoJSON, the whole project as zip. Null when there is nothing to save: the reason is among the notices.
   */
  readonly exportGeoJson: (levels: readonly Level[]) => Promise<Blob | null>
  readonly exportTable: (level: Level, header?: Readonly<Record<string, string>>) => Promise<Blob | null>
  readonly exportCompounds: () => Promise<Blob | null>
  readonly exportProject: () => Promise<Blob | null>
  /**
   * What leaders are told of states of the open city: scenarios by id, or (null) as it was loaded. Null when that failed;
   * the reason is told.
   */
  readonly brief: (
    scenarioIds: readonly (string | null)[],
    isDetailed?: boolean,
  ) => Promise<readonly BriefedState[] | null>
  /** What changed hands at a level from one state to another, as in {@link brief}; null when it could not be told. */
  readonly compareStates: (
    first: string | null,
    second: string | null,
    level: Level,
  ) => Promise<ComparedStates | null>
  /** The papers between two states, as in {@link brief}; null when they could not be written, and the reason is told. */
  readonly writeReport: (
    first: string | null,
    second: string | null,
    paper: Omit<ReportRequest, 'date' | 'appVersion' | 'scenario'>,
    format: ReportFormat,
  ) => Promise<Blob | null>
  /**
   * Map sheets of a state: of some jurisdictions (null among them = the whole city), or (null) of all of a level. `first` given = what
   * changed since is hatched. {@link cancel} stops it. Null when there are none; the reason is told.
   */
  readonly writeSheets: (
    first: string | null | undefined,
    second: string | null,
    units: readonly (JurisdictionId | null)[] | null,
    paper: Omit<SheetsRequest, 'date' | 'appVersion'>,
    format: 'html' | 'svg',
  ) => Promise<Blob | null>
  /** Checks the outlines of all levels but the finest with Turf; null when cancelled or refused. */
  readonly verifyOutlines: () => Promise<readonly OutlineVerification[] | null>
  readonly dismissNotice: (id: number) => void
  /** Takes the pen from another tab. */
  readonly takeOver: () => Promise<void>
}

/** What the planner changed in the import dialog. */
export interface ImportChoice {
  readonly file: string
  /** Level of the layer, `mixed` by column, footprints, `reference` for orientation only, or null to leave the file out. */
  readonly level: LayerReport['level']
  /** Our field → column of the file; null = none. */
  readonly columns: Readonly<Record<string, string | null>>
  /** How to read the coordinates, in the words of `LayerChoice.coordinates`; null = as recognised. */
  readonly coordinates?: string | null
}
