import { Metrics } from '#core/analysis/metrics.ts'
import { activeScenario, BASE_STEP, routeBetween } from '#core/plan/history.ts'
import { Plan } from '#core/plan/plan.ts'
import type { OpenedCity } from '#io/worker/opened-city.ts'
import { beginSession } from './begin-session.ts'
import { closeProject } from './close-project.ts'
import { INITIAL_STATE } from './initial-state.ts'
import { defaultLevels } from './level-choice.ts'
import type { StoreContext } from './store-context.ts'
import type { OpenProject, ReferenceLayers } from './workbench-state.ts'

/** A city that is ready to be shown, and under which project it goes on. */
export interface CityToOpen {
  readonly id: string
  readonly kind: 'bundled' | 'stored'
  readonly city: OpenedCity
  readonly reference: ReferenceLayers
}

/** Puts a city on screen, with its log where the browser or the file has one. Replaces what was open. */
export function openCity(context: StoreContext, toOpen: CityToOpen, attempt: number): Promise<void> {
  return context.door.run(async () => {
    if (attempt !== context.attempt) return
    const { city } = toOpen
    closeProject(context)
    const { session, saving, notices } = await beginSession(context, toOpen)
    const plan = new Plan(city.base)
    const { head } = activeScenario(session.history)
    for (const diff of routeBetween(session.history, BASE_STEP, head)) plan.apply(diff)
    const project: OpenProject = {
      id: toOpen.id,
      name: city.base.name,
      generated: city.base.generated,
      plan,
      metrics: new Metrics(plan, city.measures),
      facesUrl: URL.createObjectURL(city.faces),
      arcsUrl: URL.createObjectURL(city.arcs),
      bounds: city.bounds,
      reference: toOpen.reference,
    }
    context.session = session
    const { brushRadius, revision } = context.get()
    context.set({
      ...INITIAL_STATE,
      ...defaultLevels(plan),
      status: 'ready',
      project,
      brushRadius,
      revision: revision + 1,
      steps: session.history.steps,
      scenarios: session.history.scenarios,
      scenarioId: session.history.scenarioId,
      saving,
      notices,
    })
  })
}
