import { describe, expect, test } from 'vitest'
import { Metrics } from '#core/analysis/metrics.ts'
import { listMergeEffects } from '#core/merging/list-merge-effects.ts'
import type { MergeEffect } from '#core/merging/merge-effect.ts'
import { Plan } from '#core/plan/plan.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import { makeOne, must, planned } from '../builders/merge-steps.ts'
import { STRADDLING, straddlingCity, straddlingMerge, type Straddling } from '../builders/straddling-yards.ts'

const city = straddlingCity({ households: { grid: [250, 10_000] } })

describe('what follows when compounds become one', () => {
  for (const name of STRADDLING) {
    test(`${name}: grids are told as they are before and after it is done; the plan stays as it was`, () => {
      const { plan, effects } = effectsOf(name)
      const metrics = new Metrics(plan)
      const figures = () =>
        new Map(
          city.jurisdictions.map(({ id }) => {
            const { residents, households } = metrics.figures(id)
            return [id, { residents, households }]
          }),
        )
      const before = figures()
      metrics.apply(makeOne(plan, straddlingMerge(name)))
      const after = figures()
      const told = effects.flatMap((effect) => (effect.kind === 'grid' ? [effect] : []))
      const changed = city.jurisdictions.filter(({ id, level }) => {
        const [was, is] = [before.get(id)!, after.get(id)!]
        return level === 'grid' && (was.households !== is.households || plan.get(id)!.retired)
      })
      expect(told.map(({ id }) => id).toSorted()).toEqual(changed.map(({ id }) => id).toSorted())
      for (const { id, residents, households, retired } of told) {
        expect(residents).toEqual([before.get(id)!.residents, after.get(id)!.residents])
        expect(households).toEqual([before.get(id)!.households, after.get(id)!.households])
        expect(retired).toBe(plan.get(id)!.retired)
      }
      const community = (id: string): number => after.get(id)!.residents - before.get(id)!.residents
      const moved = effects.flatMap((effect) => (effect.kind === 'community' ? [effect.residents] : []))
      expect(moved.reduce((sum, n) => sum + n, 0)).toBe(Math.abs(community('cA')))
    })
  }

  test('a grid that has nothing left is told as retired', () => {
    const { effects } = effectsOf('over a whole grid')
    expect(effects).toContainEqual(
      expect.objectContaining({ kind: 'grid', id: 'g9', retired: true, residents: [expect.any(Number), 0] }),
    )
  })

  test('compounds, walls, gates, Party branches and managers', () => {
    const { effects } = effectsOf('within a grid')
    const merge = straddlingMerge('within a grid')
    const [first, second] = merge.compounds.map((compound) => city.compounds.names[compound]!)
    expect(effects[0]).toEqual({ kind: 'compounds', from: [first, second], to: merge.name })
    expect(effects).toContainEqual({ kind: 'gates', closed: 2, kept: 1 })
    expect(effects).toContainEqual(expect.objectContaining({ kind: 'walls', walls: 1 }))
    const branch = {
      kind: 'party-branch',
      compound: second,
      from: city.compounds.partyBranches[merge.compounds[1]!],
      to: merge.partyBranch,
    }
    expect(effects).toContainEqual(branch)
    const management = {
      kind: 'management',
      compound: first,
      from: '',
      to: '统一物业',
      managed: [true, true],
    }
    expect(effects).toContainEqual(management)
  })

  test('what stays the same is not told', () => {
    const plan = new Plan(city)
    const merge = straddlingMerge('within a grid')
    planned(plan, merge)
    const [first] = merge.compounds
    const terms = { partyBranch: city.compounds.partyBranches[first!]!, manager: '', isManaged: true }
    must(plan, { type: 'edit-merge', id: merge.id, terms })
    const effects = told(plan, merge.id, true)
    const of = (kind: string) => effects.filter((effect) => effect.kind === kind)
    const name = city.compounds.names[first!]
    expect(of('party-branch')).not.toContainEqual(expect.objectContaining({ compound: name }))
    expect(of('management')).not.toContainEqual(expect.objectContaining({ compound: name }))
  })

  test('across communities it is refused unless that is allowed', () => {
    const plan = new Plan(city)
    const merge = straddlingMerge('across communities')
    planned(plan, merge)
    const refused = listMergeEffects(plan, plan.merges.get(merge.id)!, false)
    expect(refused).toMatchObject({ ok: false, problem: { code: 'merge-across-communities' } })
    expect(told(plan, merge.id, true)).toContainEqual(expect.objectContaining({ kind: 'community' }))
  })
})

function effectsOf(name: Straddling): { readonly plan: Plan; readonly effects: readonly MergeEffect[] } {
  const plan = new Plan(city)
  const merge = straddlingMerge(name)
  planned(plan, merge)
  const [before, { revision }] = [planHash(plan), plan]
  const effects = told(plan, merge.id, true)
  expect(planHash(plan)).toBe(before)
  expect(plan.revision).toBe(revision)
  return { plan, effects }
}

function told(plan: Plan, id: string, acrossCommunities: boolean): readonly MergeEffect[] {
  const result = listMergeEffects(plan, plan.merges.get(id)!, acrossCommunities)
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}
