import { assessDepartments } from '#core/pairing/assess-departments.ts'
import { ASSESSMENT_ITEMS } from '#core/plan/assessment-rule.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { TableSheet, Word } from './table-sheet.ts'
import type { Cell } from './write-table.ts'

/** The year of every assessed department: level by level, the best first. An item for which nothing was due is empty. */
export function assessmentSheet(plan: Plan, year: number, word: Word): TableSheet {
  const assessed = assessDepartments(plan, year).toSorted((a, b) =>
    a.level === b.level ? a.rank - b.rank : a.level < b.level ? -1 : 1,
  )
  const rows = assessed.map(
    ({ department, level, communities, items, points, most, grade, rank }): Cell[] => [
      year,
      word(level),
      rank,
      plan.care.get('department', department)?.name ?? department,
      communities,
      ...ASSESSMENT_ITEMS.flatMap((key): Cell[] => {
        const item = items.find((one) => one.item === key)
        return item === undefined ? [null, null] : [item.points, `${item.done}/${item.due}`]
      }),
      points,
      most,
      most === 0 ? null : Math.round((1_000 * points) / most) / 10,
      word(grade),
    ],
  )
  const counted = ASSESSMENT_ITEMS.flatMap((key) => [key, `${key}Counted`])
  const keys = [
    'year',
    'level',
    'rank',
    'department',
    'communities',
    ...counted,
    'points',
    'most',
    'percent',
    'grade',
  ]
  return { name: 'sheet.assessment', keys, rows }
}
