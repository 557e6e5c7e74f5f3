import type { Text } from '#app/i18n/use-text.ts'
import { ASSESSMENT_ITEMS, GRADES } from '#core/plan/assessment-rule.ts'
import { DEPARTMENT_LEVELS } from '#core/plan/department.ts'
import { ACTIVITIES } from '#core/plan/service.ts'

/** Words of the screen for the column keys and codes of written tables. */
export function careDocumentWords(t: Text['t']): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ...DEPARTMENT_LEVELS.map((level) => [level, t(`departmentLevel.${level}`)]),
    ...ACTIVITIES.map((activity) => [activity, t(`activity.${activity}`)]),
    ...ASSESSMENT_ITEMS.map((item) => [item, t(`assessmentItem.${item}`)]),
    ...GRADES.map((grade) => [grade, t(`grade.${grade}`)]),
  ])
}
