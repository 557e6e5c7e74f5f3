import type { Text } from '#app/i18n/use-text.ts'
import type { AssessedItem } from '#core/pairing/department-assessment.ts'
import type { AssessmentRule } from '#core/plan/assessment-rule.ts'

/** How the points of an item come about, in words with the numbers of the form. */
export function assessmentFormulaText(
  t: Text['t'],
  { servicesPerYear, attendancesPerYear, daysToSolve }: AssessmentRule,
  { item, most }: Pick<AssessedItem, 'item' | 'most'>,
): string {
  return t(`assessment.formula.${item}`, {
    most,
    services: servicesPerYear,
    attendances: attendancesPerYear,
    days: daysToSolve,
  })
}
