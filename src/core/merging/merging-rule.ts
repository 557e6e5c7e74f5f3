import type { Plan } from '#core/plan/plan.ts'
import type { MergingRule } from '#core/plan/rule-profile.ts'

/** The plan's rule of merging, with what is asked for in its place. */
export function mergingRule({ rules }: Plan, asked: Partial<MergingRule> = {}): MergingRule {
  return { ...rules.merging, ...asked }
}
