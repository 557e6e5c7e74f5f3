import { mayLookAfter } from '#core/pairing/may-look-after.ts'
import type { Department } from '#core/plan/department.ts'
import type { PairingRule } from '#core/plan/pairing-rule.ts'

/** Why the rules do not let a department look after a community: its level, or that it is of another district. */
export type BarredWhy = 'level' | 'district'

/**
 * Why the rules do not let a department look after a community of a district (its code; '' = unknown); null = they do.
 * By hand a planner may pair them nevertheless.
 */
export function pairBarred(rule: PairingRule, department: Department, district: string): BarredWhy | null {
  if (!rule.levels.includes(department.level)) return 'level'
  return mayLookAfter(rule, department, district) ? null : 'district'
}
