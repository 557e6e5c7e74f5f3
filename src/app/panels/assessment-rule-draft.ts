import { ASSESSMENT_ITEMS, type AssessmentItem, type AssessmentRule } from '#core/plan/assessment-rule.ts'
import { typedNumber } from './typed-number.ts'

/** Grades that have a limit, the best first. */
export const GRADE_LIMITS = ['excellent', 'good', 'fair'] as const

/** Numbers of the scoring form that are one each. */
export const ASSESSMENT_NUMBERS = ['servicesPerYear', 'attendancesPerYear', 'daysToSolve'] as const

/** The scoring form as it stands in the fields of a form: text, so that half-typed numbers stay. */
export interface AssessmentDraft {
  readonly points: Readonly<Record<AssessmentItem, string>>
  readonly numbers: Readonly<Record<(typeof ASSESSMENT_NUMBERS)[number], string>>
  readonly grades: Readonly<Record<(typeof GRADE_LIMITS)[number], string>>
}

/** The fields of a scoring form. */
export function assessmentDraft(rule: AssessmentRule): AssessmentDraft {
  return {
    points: record(ASSESSMENT_ITEMS, (key) => String(rule.points[key])),
    numbers: record(ASSESSMENT_NUMBERS, (key) => String(rule[key])),
    grades: record(GRADE_LIMITS, (key) => String(rule.grades[key])),
  }
}

/** The scoring form that the fields ask for; what is no number is NaN, and the plan refuses it with a reason. */
export function assessmentOfDraft({ points, numbers, grades }: AssessmentDraft): AssessmentRule {
  return {
    points: record(ASSESSMENT_ITEMS, (key) => typedNumber(points[key])),
    ...record(ASSESSMENT_NUMBERS, (key) => typedNumber(numbers[key])),
    grades: record(GRADE_LIMITS, (key) => typedNumber(grades[key])),
  }
}

function record<K extends string, T>(keys: readonly K[], of: (key: K) => T): Record<K, T> {
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, T>
}
