import { squashDiff } from '#core/plan/squash-diff.ts'
import type { History } from '#core/plan/history.ts'
import { UNASSIGNED } from '#core/plan/plan.ts'
import { isEmptyDiff, type PlanDiff } from '#core/plan/plan-diff.ts'
import { isEmptyFace } from '#core/topology/is-empty-face.ts'
import type { Step } from '#core/plan/step.ts'
import { applyDiff } from './apply-diff.ts'
import { borderAfter } from './border-after.ts'
import { followCoverage } from './follow-coverage.ts'
import { forgetMerging } from './forget-merging.ts'
import { forgetPairing } from './forget-pairing.ts'
import { forgetProposals } from './forget-proposals.ts'
import { measureTiling } from './measure-tiling.ts'
import { refreshPreview } from './refresh-preview.ts'
import { saveEntry } from './save-entry.ts'
import type { Session } from './session.ts'
import type { StoreContext } from './store-context.ts'
import type { OpenProject, WorkbenchState } from './workbench-state.ts'

/** A change on its way through the door: what to apply, and the history that says so. */
export interface PlanChange {
  readonly diffs: readonly PlanDiff[]
  readonly history: History
  /** The step that is new in the history, or null when only a head moved. */
  readonly step: Step | null
}

/**
 * The one place where an open plan changes: applies, counts, logs, tells the screen, and waits for the journal.
 * Only to be called inside `context.door`.
 */
export async function changePlan(
  context: StoreContext,
  session: Session,
  project: OpenProject,
  change: PlanChange,
): Promise<void> {
  const diff = change.diffs.length === 0 ? null : squashDiff(change.diffs)
  const touched =
    diff === null || isEmptyDiff(diff)
      ? { faces: [], jurisdictions: [], shapes: { arcs: [], faces: [] } }
      : applyDiff(project.plan, project.metrics, diff)
  followCoverage(context, diff)
  const before = session.history
  forgetProposals(context)
  forgetMerging(context, project.plan, diff)
  forgetPairing(context, project.plan, diff)
  session.history = change.history
  context.set({
    revision: context.get().revision + 1,
    touched,
    steps: change.history.steps,
    scenarios: change.history.scenarios,
    scenarioId: change.history.scenarioId,
    ...stillThere(context.get(), project),
    ...borderAfter(context.get(), project, touched.shapes.arcs),
  })
  refreshPreview(context)
  if (touched.shapes.arcs.length > 0) {
    context.tiling?.meter.touch(touched.shapes.arcs)
    measureTiling(context)
  }
  await saveEntry(context, session, {
    step: change.step,
    scenarios: change.history.scenarios.filter((scenario) => !before.scenarios.includes(scenario)),
    scenarioId: change.history.scenarioId,
    dropped: before.scenarios.flatMap(({ id }) =>
      change.history.scenarios.some((scenario) => scenario.id === id) ? [] : [id],
    ),
  })
}

/** Drops from selection, focus, hover and target whatever the change removed or retired, and ground that has a unit. */
function stillThere(
  { selection, ground, focus, hover, target }: WorkbenchState,
  { plan }: OpenProject,
): Partial<WorkbenchState> {
  const isLive = (id: string): boolean => plan.get(id)?.retired === false
  const isBare = (face: number): boolean =>
    plan.faceOwner[face] === UNASSIGNED && !isEmptyFace(plan.topology, face)
  const gone = [...selection].some((id) => !isLive(id))
  return {
    ...(gone ? { selection: new Set([...selection].filter(isLive)) } : {}),
    ...(ground.every(isBare) ? {} : { ground: ground.filter(isBare) }),
    ...(focus !== null && !isLive(focus) ? { focus: null } : {}),
    ...(target !== null && !isLive(target) ? { target: null } : {}),
    ...(hover !== null && (!isLive(hover.unit) || (hover.at !== null && !isLive(hover.at)))
      ? { hover: null }
      : {}),
  }
}
