import type { SnapFile, SnapOutlines } from '#io/worker/read-snap-lines.ts'
import { complain } from './notices.ts'
import type { StoreContext } from './store-context.ts'
import type { ReferenceLayers, WorkbenchActions } from './workbench-state.ts'

/** Reference layers whose lines a sketch may catch on. */
const LINES = { roads: 'road', rivers: 'river', railways: 'railway', walls: 'wall' } as const

/** Lines for the hand to catch on, read in the worker when somebody begins to draw. */
export function snapAction(context: StoreContext): Pick<WorkbenchActions, 'readSnapLines'> {
  return {
    async readSnapLines() {
      const { project } = context.get()
      if (project === null) return null
      const { compounds, buildings } = project.plan.base
      const outlines: SnapOutlines[] = [
        { kind: 'compound', outlineStart: compounds.outlineStart, outlines: compounds.outlines },
        { kind: 'building', outlineStart: buildings.outlineStart, outlines: buildings.outlines },
      ]
      const answer = await context.services.client.ask((worker) =>
        worker.readSnapLines(filesOf(project.reference), outlines),
      )
      if (answer.ok) return answer.value
      if (answer.problem.code !== 'cancelled') complain(context, answer.problem)
      return null
    },
  }
}

function filesOf(reference: ReferenceLayers): SnapFile[] {
  return Object.entries(LINES).flatMap(([layer, kind]) => {
    const url = reference[layer as keyof typeof LINES]
    return url === undefined ? [] : [{ kind, url }]
  })
}
