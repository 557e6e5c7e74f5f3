import { problem, type Problem } from '#core/problem/problem.ts'
import type { VoteTally } from './vote-tally.ts'

/**
 * What is wrong with a tally, or null. Codes: `vote-count-invalid {field}` (negative, or no whole number),
 * `vote-no-owners`, `vote-above-total {field}` (more take part than there are, or agree than take part).
 */
export function tallyProblem({
  total,
  participating,
  agreeing,
}: Omit<VoteTally, 'compound'>): Problem | null {
  for (const [name, count] of Object.entries({ total, participating, agreeing })) {
    for (const [key, value] of Object.entries(count)) {
      if (!Number.isSafeInteger(value) || value < 0)
        return problem('vote-count-invalid', { field: `${name}.${key}` })
    }
  }
  if (total.heads === 0 || total.areaSquareCentimeters === 0) return problem('vote-no-owners')
  for (const key of ['heads', 'areaSquareCentimeters'] as const) {
    if (participating[key] > total[key]) return problem('vote-above-total', { field: `participating.${key}` })
    if (agreeing[key] > participating[key]) return problem('vote-above-total', { field: `agreeing.${key}` })
  }
  return null
}
