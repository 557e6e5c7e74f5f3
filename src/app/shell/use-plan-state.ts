import { useMemo } from 'react'
import type { WorkbenchState } from '#app/store/workbench-state.ts'
import { unassignedUnits } from '#app/store/unassigned-units.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'

/** Counts for the status bar at the level that is redrawn, and the name of what is under the pointer. */
export function usePlanState(hover: WorkbenchState['hover']): {
  readonly unassigned: number
  readonly detached: number
  readonly hoverName: string
} {
  const project = useWorkbench((state) => state.project)
  const revision = useWorkbench((state) => state.revision)
  const level = useWorkbench((state) => state.level)
  const unitLevel = useWorkbench((state) => state.unitLevel)
  const counts = useMemo(
    () =>
      project === null
        ? { unassigned: 0, detached: 0 }
        : {
            unassigned: unassignedUnits(project.plan, level, unitLevel),
            detached: project.metrics.detached(level).length,
          },
    // oxlint-disable-next-line react/exhaustive-deps -- the plan changes in place; its revision says so
    [project, revision, level, unitLevel],
  )
  const nameOf = (id: string | null): string => (id === null ? '' : (project?.plan.get(id)?.name ?? ''))
  const names = hover === null ? [] : [nameOf(hover.at), nameOf(hover.unit)]
  return { ...counts, hoverName: names.filter((name) => name !== '').join(' · ') }
}
