import { describe, expect, test } from 'vitest'
import { loadMipSolver } from '#cli/load-mip-solver.ts'
import { Metrics } from '#core/analysis/metrics.ts'
import type { MipSolver } from '#core/optimize/mip-solver.ts'
import { Plan } from '#core/plan/plan.ts'
import type { Proposal } from '#core/proposal/proposal.ts'
import { proposeSplit } from '#core/proposal/propose-split.ts'
import { blockCity } from '../builders/block-city.ts'
import { proposalsOf } from './answer-of.ts'

/** A street of communities of one grid each, one letter and its residents at a time. */
function proposals(
  row: string,
  residents: readonly number[],
  [parts, tolerance]: readonly [parts: number, tolerance: number],
  solve: MipSolver | null,
): readonly Proposal[] {
  const streets = Object.fromEntries([...row].map((letter) => [letter, '东风街道']))
  const plan = new Plan(blockCity({ picture: [row], streets, residents: (column) => residents[column]! }))
  const target = plan.jurisdictions('street')[0]!.id
  const request = {
    kind: 'split',
    target,
    parts,
    tolerance,
    divideUnits: false,
    seed: 1,
    effort: 0.2,
  } as const
  return proposalsOf(proposeSplit(new Metrics(plan), request, { solve, coverage: null }))
}

describe('what is known of a proposal', () => {
  test('a small one is proven to have the least border, the others are measured against it', async () => {
    const [best, ...others] = proposals(
      'ABCDEF',
      [100, 90, 110, 95, 105, 100],
      [2, 0.3],
      await loadMipSolver(),
    )
    expect(best!.proof).toEqual({ kind: 'optimal' })
    expect(best!.cutShort).toBe(false)
    for (const { proof } of others) expect(['gap', 'optimal']).toContain(proof.kind)
  })

  test('without a solver only the cheapest border of all is known to be the least', async () => {
    const solve = await loadMipSolver()
    const rows = [
      [300, 100, 100, 100],
      [100, 100, 100, 300],
    ]
    const kinds = (by: MipSolver | null): string[] =>
      rows.map((residents) => proposals('ABCD', residents, [2, 0.01], by)[0]!.proof.kind)
    expect(kinds(solve)).toEqual(['optimal', 'optimal'])
    expect(kinds(null)).toContain('gap')
  })

  test('that whole communities cannot do it is proven, and the nearest is offered', async () => {
    const found = proposals('ABCD', [300, 100, 300, 100], [2, 0.01], await loadMipSolver())
    expect(found.map(({ notes }) => notes)).toEqual([undefined])
    const [nearest] = proposals('ABCD', [300, 300, 100, 100], [2, 0.01], await loadMipSolver())
    expect(nearest!.proof).toEqual({ kind: 'infeasible' })
    expect(nearest!.notes).toEqual([{ code: 'split-impossible', data: { least: 396, most: 404 } }])
    expect(nearest!.parts.map(({ after }) => after.residents)).toEqual([500, 300])
  })

  test('a community that no part can hold is named, without a search for proof', () => {
    const [nearest] = proposals('ABC', [500, 100, 100], [2, 0.1], null)
    expect(nearest!.proof).toEqual({ kind: 'infeasible' })
    expect(nearest!.notes).toEqual([
      { code: 'split-atom-too-heavy', data: { name: 'A社区', residents: 500, limit: 385 } },
    ])
  })
})
