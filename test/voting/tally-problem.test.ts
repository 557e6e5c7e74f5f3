import { describe, expect, it } from 'vitest'
import { tallyProblem } from '#core/voting/tally-problem.ts'
import { count, tally } from './a-vote.ts'

describe('what is no tally', () => {
  const sound = tally([10, 9, 8], [100, 90, 80])

  it('a sound one is; everybody may agree', () => {
    expect(tallyProblem(sound)).toBeNull()
    expect(tallyProblem(tally([1, 1, 1], [1, 1, 1]))).toBeNull()
    expect(tallyProblem(tally([1, 0, 0], [1, 0, 0]))).toBeNull()
  })

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('a count of %d', (wrong) => {
    expect(tallyProblem({ ...sound, agreeing: count(wrong, 80) })).toEqual({
      code: 'vote-count-invalid',
      data: { field: 'agreeing.heads' },
    })
    expect(tallyProblem({ ...sound, total: count(10, wrong) })).toEqual({
      code: 'vote-count-invalid',
      data: { field: 'total.areaSquareCentimeters' },
    })
  })

  it('nobody to ask', () => {
    expect(tallyProblem(tally([0, 0, 0], [100, 0, 0]))?.code).toBe('vote-no-owners')
    expect(tallyProblem(tally([10, 0, 0], [0, 0, 0]))?.code).toBe('vote-no-owners')
  })

  it('more than 100 %', () => {
    const above = [
      [tally([10, 11, 8], [100, 90, 80]), 'participating.heads'],
      [tally([10, 9, 10], [100, 90, 80]), 'agreeing.heads'],
      [tally([10, 9, 8], [100, 101, 80]), 'participating.areaSquareCentimeters'],
      [tally([10, 9, 8], [100, 90, 91]), 'agreeing.areaSquareCentimeters'],
    ] as const
    for (const [wrong, field] of above)
      expect(tallyProblem(wrong)).toEqual({ code: 'vote-above-total', data: { field } })
  })
})
