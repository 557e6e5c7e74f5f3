import { useMemo } from 'react'
import { levelRows } from '#app/panels/level-rows.ts'
import type { LevelRow } from '#app/panels/level-rows.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'

/** What the opening sentence needs: the largest jurisdiction above the highest limit that anybody exceeds. */
export interface Worst {
  readonly worst: LevelRow | null
  readonly overCount: number
  readonly limit: number
  readonly unassigned: number
}

/** The most pressing thing at the level that is redrawn. */
export function useWorst(): Worst {
  const project = useWorkbench((state) => state.project)
  const revision = useWorkbench((state) => state.revision)
  const level = useWorkbench((state) => state.level)
  return useMemo(() => {
    if (project === null) return { worst: null, overCount: 0, limit: 0, unassigned: 0 }
    const { plan, metrics } = project
    const { rows } = levelRows(plan, metrics, level)
    const unassigned = metrics.unassigned(level).faces
    const limits = plan.rules.residents[level] ?? []
    const exceeded = limits.findLast(({ above }) => (rows[0]?.residents ?? 0) > above)
    if (exceeded === undefined) return { worst: null, overCount: 0, limit: 0, unassigned }
    const over = rows.filter((row) => row.residents > exceeded.above)
    return { worst: over[0] ?? null, overCount: over.length, limit: exceeded.above, unassigned }
    // oxlint-disable-next-line react/exhaustive-deps -- the plan changes in place; its revision says so
  }, [project, revision, level])
}
