import { Metrics } from '#core/analysis/metrics.ts'
import { activeScenario, BASE_STEP, routeBetween, type History } from '#core/plan/history.ts'
import { Plan } from '#core/plan/plan.ts'
import { squashDiff } from '#core/plan/squash-diff.ts'
import { problem } from '#core/problem/problem.ts'
import type { OpenedCity } from '#io/worker/opened-city.ts'
import { applyDiff } from './apply-diff.ts'
import { beginSession } from './begin-session.ts'
import { closeSession } from './close-session.ts'
import { forgetProposals } from './forget-proposals.ts'
import { INITIAL_STATE } from './initial-state.ts'
import { isUnsaved } from './is-unsaved.ts'
import { defaultLevels } from './level-choice.ts'
import { measureTiling } from './measure-tiling.ts'
import { complain } from './notices.ts'
import { refreshSaved } from './refresh-saved.ts'
import { saveWaiting } from './save-entry.ts'
import type { StoreContext } from './store-context.ts'
import { TilingMeter } from './tiling-meter.ts'
import { failWork } from './work-in-progress.ts'
import type { OpenProject, ReferenceLayers } from './workbench-state.ts'

/** A city that is ready to be shown, and under which project it goes on. */
export interface CityToOpen {
  readonly id: string
  readonly kind: 'bundled' | 'stored'
  readonly city: OpenedCity
  readonly reference: ReferenceLayers
}

/**
 * Puts a city on screen, with its log where the browser or the file has one. Replaces what was
 * open; when that could still be lost it stays, and the attempt is over.
 */
export function openCity(context: StoreContext, toOpen: CityToOpen, attempt: number): Promise<void> {
  return context.door.run(async () => {
    if (attempt !== context.attempt) return
    if (!(await canLeave(context))) {
      context.attempt++
      failWork(context, problem('unsaved-open'))
      return
    }
    const former = context.get().project
    closeSession(context)
    forgetProposals(context)
    const { session, saving, trouble } = await beginSession(context, toOpen)
    const project = openProject(toOpen, session.history)
    context.session = session
    context.tiling = { meter: new TilingMeter(project.plan), isWaiting: false }
    const { brushRadius, snapping, revision, notices, saved } = context.get()
    context.set({
      ...INITIAL_STATE,
      ...defaultLevels(project.plan),
      status: 'ready',
      project,
      brushRadius,
      snapping,
      revision: revision + 1,
      steps: session.history.steps,
      scenarios: session.history.scenarios,
      scenarioId: session.history.scenarioId,
      examples: toOpen.city.base.generated ? context.services.bundled.examples.ids : [],
      saving,
      notices,
      saved,
    })
    measureTiling(context)
    if (trouble !== null) complain(context, trouble)
    void refreshSaved(context)
    if (former === null) return
    URL.revokeObjectURL(former.facesUrl)
    URL.revokeObjectURL(former.arcsUrl)
  })
}

/** True when nothing is lost with what is open; what waits to be saved is tried once more. */
async function canLeave(context: StoreContext): Promise<boolean> {
  const { session } = context
  if (session === null) return true
  await saveWaiting(context, session)
  return !isUnsaved(session)
}

/**
 * The plan on the head of its history, and what the map needs. The sizes are those of the ground, so the figures are
 * counted there and follow to the head.
 */
function openProject({ id, city, reference }: CityToOpen, history: History): OpenProject {
  const plan = new Plan(city.base)
  const metrics = new Metrics(plan, city.measures)
  const route = routeBetween(history, BASE_STEP, activeScenario(history).head)
  if (route.length > 0) applyDiff(plan, metrics, squashDiff(route))
  return {
    id,
    name: city.base.name,
    generated: city.base.generated,
    plan,
    metrics,
    facesUrl: URL.createObjectURL(city.faces),
    arcsUrl: URL.createObjectURL(city.arcs),
    bounds: city.bounds,
    reference,
  }
}
