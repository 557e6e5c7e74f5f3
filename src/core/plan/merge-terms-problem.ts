import { problem, type Problem } from '#core/problem/problem.ts'
import { SHARED_KINDS, type MergeTerms } from './compound-merge.ts'
import { isDay } from './is-day.ts'

/** Points that a drawn facility has at least. */
const LEAST_POINTS = { point: 1, line: 2, area: 3 } as const

/**
 * What is wrong with terms of a merge, or null. Codes: `merge-unnamed`, `merge-fee-invalid`, `merge-guards-invalid`,
 * `merge-contract-date {date}`, `merge-facility-invalid`.
 */
export function mergeTermsProblem(terms: Partial<MergeTerms>): Problem | null {
  const { name, propertyFee, contractEnd, gates, facilities } = terms
  if (name?.trim() === '') return problem('merge-unnamed')
  if (propertyFee !== undefined && propertyFee !== null && !(propertyFee >= 0 && propertyFee < 1_000)) {
    return problem('merge-fee-invalid')
  }
  if (contractEnd !== undefined && contractEnd !== '' && !isDay(contractEnd)) {
    return problem('merge-contract-date', { date: contractEnd })
  }
  const isCount = (count: number | null): boolean =>
    count === null || (Number.isSafeInteger(count) && count >= 0)
  if (gates?.some(({ at, guards }) => !isCount(guards) || !at.every(Number.isSafeInteger))) {
    return problem('merge-guards-invalid')
  }
  const isSound = ({ kind, shape, points }: MergeTerms['facilities'][number]): boolean =>
    SHARED_KINDS.includes(kind) &&
    points.every(Number.isSafeInteger) &&
    points.length % 2 === 0 &&
    points.length >= 2 * LEAST_POINTS[shape] &&
    (shape !== 'point' || points.length === 2)
  if (facilities?.every(isSound) === false) return problem('merge-facility-invalid')
  return null
}
