import type { Plan } from '#core/plan/plan.ts'
import type { PairingCase } from './pairing-case.ts'
import type { PairingRequest } from './pairing-request.ts'

/** What the pairing of a plan depends on. Rows in any order of the source give the same. */
export function caseOfPlan(plan: Plan, request: PairingRequest): PairingCase {
  throw new Error(`Not written yet: ${String([plan, request])}`)
}
