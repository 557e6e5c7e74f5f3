import type { Metrics } from '#core/analysis/metrics.ts'
import type { PlanComparison } from '#core/comparison/plan-comparison.ts'
import type { TableSheet } from '#io/formats/table-sheet.ts'
import type { Cell } from '#io/formats/write-table.ts'

/** Posts of every office of the level before and after, with the residents that one post looks after. */
export function staffSheet(first: Metrics, second: Metrics, { units }: PlanComparison): TableSheet {
  const perPost = (metrics: Metrics, id: string, posts: number | null): number | null =>
    posts === null || posts === 0 || !metrics.plan.base.known.residents
      ? null
      : Math.round(metrics.residents(id) / posts)
  const rows = units
    .filter(({ from, to }) => (from?.posts ?? null) !== null || (to?.posts ?? null) !== null)
    .map(({ id, from, to }): Cell[] => {
      const [before, after] = [from?.posts ?? null, to?.posts ?? null]
      return [
        (to ?? from)?.name ?? '',
        before,
        after,
        (after ?? 0) - (before ?? 0),
        perPost(first, id, before),
        perPost(second, id, after),
      ]
    })
  return {
    name: 'sheet.staff',
    keys: [
      'name',
      'postsBefore',
      'postsAfter',
      'postsChange',
      'residentsPerPostBefore',
      'residentsPerPostAfter',
    ],
    rows,
  }
}
