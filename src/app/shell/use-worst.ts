import { useMemo } from 'react'
import { levelRows } from '#app/panels/level-rows.ts'
import { unassignedUnits } from '#app/store/unassigned-units.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'

/** What the opening sentence needs: the largest jurisdiction above the highest limit that anybody exceeds. */
export interface Worst {
  readonly worst: { readonly id: JurisdictionId; readonly name: string; readonly residents: number } | null
  readonly overCount: number
  readonly limit: number
  /** Units of the unit level that belong to nobody. */
  readonly unassigned: number
  /** The source says how many people live where: without that nothing can be judged. */
  readonly known: boolean
}

const NOTHING: Worst = { worst: null, overCount: 0, limit: 0, unassigned: 0, known: true }

/** The most pressing thing at the level that is redrawn. */
export function useWorst(): Worst {
  const project = useWorkbench((state) => state.project)
  const revision = useWorkbench((state) => state.revision)
  const level = useWorkbench((state) => state.level)
  const unitLevel = useWorkbench((state) => state.unitLevel)
  return useMemo(() => {
    if (project === null) return NOTHING
    const { plan, metrics } = project
    const { rows } = levelRows(plan, metrics, level)
    const known = plan.base.known.residents
    const unassigned = unassignedUnits(plan, level, unitLevel)
    const limits = plan.rules.residents[level] ?? []
    const most = rows[0]?.residents ?? 0
    const exceeded = limits.findLast(({ above }) => most > above)
    if (exceeded === undefined || !known) return { ...NOTHING, unassigned, known }
    const over = rows.filter((row) => (row.residents ?? 0) > exceeded.above)
    const { id, name } = over[0]!
    return {
      worst: { id, name, residents: most },
      overCount: over.length,
      limit: exceeded.above,
      unassigned,
      known,
    }
    // oxlint-disable-next-line react/exhaustive-deps -- the plan changes in place; its revision says so
  }, [project, revision, level, unitLevel])
}
