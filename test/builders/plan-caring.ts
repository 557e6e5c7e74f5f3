import type { AssessmentRule } from '#core/plan/assessment-rule.ts'
import type { CareRecord } from '#core/plan/care-record.ts'
import { Plan } from '#core/plan/plan.ts'
import { caredCity } from './cared-city.ts'

const city = caredCity()

/** The cared city as a plan with more records, and a scoring form that differs from the usual one as said. */
export function planCaring(records: readonly CareRecord[], form: Partial<AssessmentRule> = {}): Plan {
  const rules = { ...city.rules, assessment: { ...city.rules.assessment, ...form } }
  return new Plan({ ...city, rules, care: [...city.care, ...records] })
}
