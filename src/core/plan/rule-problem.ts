import { problem } from '#core/problem/problem.ts'
import type { Problem } from '#core/problem/problem.ts'
import { LEVELS } from './level.ts'
import type { RuleProfile } from './rule-profile.ts'

/**
 * What is wrong with a rule profile, or null. Codes: `rules-unnamed`, `rules-not-positive {level}`,
 * `rules-not-ascending {level}`, `rules-grid-range`, `rules-persons-per-household`.
 */
export function ruleProblem(rules: RuleProfile): Problem | null {
  if (rules.name.trim() === '') return problem('rules-unnamed')
  for (const level of LEVELS) {
    let before = 0
    for (const { above } of rules.residents[level] ?? []) {
      if (!Number.isSafeInteger(above) || above <= 0) return problem('rules-not-positive', { level })
      if (above <= before) return problem('rules-not-ascending', { level })
      before = above
    }
  }
  const [min, max] = rules.gridHouseholds
  if (!(Number.isSafeInteger(min) && Number.isSafeInteger(max) && min > 0 && max >= min)) {
    return problem('rules-grid-range')
  }
  if (!(rules.personsPerHousehold > 0 && rules.personsPerHousehold < 100))
    return problem('rules-persons-per-household')
  return null
}
