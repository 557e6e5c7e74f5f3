import type { Department } from '#core/plan/department.ts'
import type { PairingRule } from '#core/plan/pairing-rule.ts'

/** True when the rules let a department look after a community of a district (its code; '' = unknown). */
export function mayLookAfter(
  { levels, ownDistrict }: PairingRule,
  { level, district }: Department,
  communityDistrict: string,
): boolean {
  if (!levels.includes(level)) return false
  return !ownDistrict || district === '' || communityDistrict === '' || district === communityDistrict
}
