import type { PairingRule } from '#core/plan/pairing-rule.ts'

/** A question for a pairing. */
export interface PairingRequest {
  /** Changes are counted against what stands in the city, or against what the plan has now (to repair it). */
  readonly against: 'standing' | 'plan'
  /** Other rules than those of the plan; null = those. */
  readonly rule: PairingRule | null
}
