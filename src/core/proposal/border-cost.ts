import { LINE_KINDS } from '#core/plan/line-table.ts'
import type { RuleProfile } from '#core/plan/rule-profile.ts'
import type { BorderKinds } from './border-lines.ts'

/** Length of a border in metres, of the part along lines, and what it costs by the rules: 1 a metre off all lines. */
export function borderCost(
  kinds: BorderKinds,
  rules: RuleProfile,
): { readonly meters: number; readonly along: number; readonly cost: number } {
  let [along, cost] = [0, 0]
  for (const [kind, name] of LINE_KINDS.entries()) {
    along += kinds[kind]!
    cost += kinds[kind]! * rules.borderCost[name]
  }
  const off = kinds[LINE_KINDS.length]!
  return { meters: (along + off) / 100, along: along / 100, cost: (cost + off) / 100 }
}
