import { describe, expect, test } from 'vitest'
import { Metrics } from '#core/analysis/metrics.ts'
import { previewAssignment } from '#core/analysis/preview-assignment.ts'
import { execute } from '#core/plan/execute.ts'
import { Plan } from '#core/plan/plan.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import { latticeCity } from '../builders/lattice-city.ts'

const city = latticeCity(16, 8)

describe('the preview of an assignment', () => {
  test('shows for both sides what the real edit then shows, and leaves plan and metrics as they were', () => {
    const plan = new Plan(city)
    const metrics = new Metrics(plan)
    const before = planHash(plan)
    const units = ['community:1,0', 'community:1,1']
    const preview = previewAssignment(metrics, units, 'street:1,0', 'street')
    expect(planHash(plan)).toBe(before)
    expect(plan.revision).toBe(0)
    expect(preview.sides.map(({ id }) => id)).toEqual(['street:1,0', 'street:0,0'])
    expect(preview.sides[1]!.after.residents).toBe(
      preview.sides[1]!.before.residents - preview.movedResidents,
    )

    const result = execute(plan, { type: 'assign', units, to: 'street:1,0' })
    if (!result.ok) throw new Error(result.problem.code)
    plan.apply(result.value)
    metrics.apply(result.value)
    for (const side of preview.sides) expect(side.after).toEqual(metrics.figures(side.id))
  })

  test('shows a giver that falls apart', () => {
    const metrics = new Metrics(new Plan(city))
    const column = ['grid:1,0', 'grid:1,1', 'grid:1,2', 'grid:1,3']
    const cut = previewAssignment(metrics, column, 'district:1,0', 'street')
    expect(cut.problem?.code).toBe('no-adjacent-child')
    const middle = previewAssignment(
      metrics,
      ['community:1,0', 'community:1,1', 'community:2,1'],
      'street:0,1',
      'street',
    )
    const parts = new Map(middle.sides.map(({ id, after }) => [id, after.parts]))
    expect(parts).toEqual(
      new Map([
        ['street:0,1', 1],
        ['street:0,0', 1],
        ['street:1,0', 1],
      ]),
    )
    const ends = previewAssignment(metrics, ['community:0,0', 'community:1,1'], 'street:3,1', 'street')
    expect(new Map(ends.sides.map(({ id, after }) => [id, after.parts]))).toEqual(
      new Map([
        ['street:3,1', 3],
        ['street:0,0', 2],
      ]),
    )
  })

  test('says why an assignment would be refused', () => {
    const metrics = new Metrics(new Plan(city))
    const preview = previewAssignment(metrics, ['street:0,0'], 'community:0,0', 'street')
    expect(preview).toMatchObject({ sides: [], movedResidents: 0, problem: { code: 'target-not-coarser' } })
  })
})
