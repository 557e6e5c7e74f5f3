import type { PlanComparison } from '#core/comparison/plan-comparison.ts'
import { boundsSentence, type PaperLanguage } from '#core/description/bounds-text.ts'
import { planBounds } from '#core/description/plan-bounds.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { TableSheet } from '#io/formats/table-sheet.ts'
import type { Cell } from '#io/formats/write-table.ts'

/**
 * The four bounds (四至) of every jurisdiction of the level that is new or whose ground changes: in the planner's words
 * where there are any, else as generated.
 */
export function boundsSheet(
  first: Plan,
  second: Plan,
  { units }: PlanComparison,
  language: PaperLanguage,
): TableSheet {
  const rows = units.flatMap(({ id, to, gained, lost }): Cell[][] => {
    const hasChanged = gained.areaSquareMeters > 0 || lost.areaSquareMeters > 0 || first.get(id) === undefined
    if (to === null || !hasChanged || second.ownsNothing(second.slotOf(id))) return []
    return [[to.name, to.bounds?.text ?? boundsSentence(planBounds(second, id), language)]]
  })
  return { name: 'sheet.bounds', keys: ['name', 'bounds'], rows }
}
