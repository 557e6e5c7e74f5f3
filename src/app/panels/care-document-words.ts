import type { Text } from '#app/i18n/use-text.ts'
import { ASSESSMENT_ITEMS, GRADES } from '#core/plan/assessment-rule.ts'
import { DEPARTMENT_LEVELS } from '#core/plan/department.ts'
import { ACTIVITIES } from '#core/plan/service.ts'
import { CARE_SHEET_KEYS, CARE_WORD_KEYS } from '#io/formats/care-word-keys.ts'

/** Words of the screen for the sheets, column keys and codes of written tables. */
export function careDocumentWords(t: Text['t']): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ...CARE_SHEET_KEYS.map((key) => [`sheet.${key}`, t(`careSheet.${key}`)]),
    ...CARE_WORD_KEYS.map((key) => [key, t(`careColumn.${key}`)]),
    ...DEPARTMENT_LEVELS.map((level) => [level, t(`departmentLevel.${level}`)]),
    ...ACTIVITIES.map((activity) => [activity, t(`activity.${activity}`)]),
    ...ASSESSMENT_ITEMS.flatMap((item) => [
      [item, t(`assessmentItem.${item}`)],
      [`${item}Counted`, t(`careColumn.${item}Counted`)],
    ]),
    ...GRADES.map((grade) => [grade, t(`grade.${grade}`)]),
  ])
}
