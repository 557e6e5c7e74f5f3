import { expect, test } from 'vitest'
import { planSnapshot } from '#app/store/plan-snapshot.ts'
import { Metrics } from '#core/analysis/metrics.ts'
import { execute } from '#core/plan/execute.ts'
import { packBase, unpackBase } from '#core/plan/packed-base.ts'
import { Plan } from '#core/plan/plan.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import { borderCommandFor } from '../arbitrary/border-commands.ts'
import { latticeCity } from '../builders/lattice-city.ts'

test('a copy of a plan for another thread says the same, also which figures are estimated', () => {
  const plan = new Plan(latticeCity(8, 4))
  for (let b = 0; b < 40; b++) {
    const result = execute(plan, borderCommandFor(plan, { kind: 0, a: b, b, c: 1 }, b))
    if (result.ok) plan.apply(result.value)
  }
  const copy = new Plan(unpackBase(structuredClone(packBase(planSnapshot(plan)))))
  expect(planHash(copy)).toBe(planHash(plan))
  const figures = (of: Plan) => of.jurisdictions('grid').map(({ id }) => new Metrics(of).figures(id))
  expect(figures(plan).some(({ estimated }) => estimated)).toBe(true)
  expect(figures(copy)).toEqual(figures(plan))
})
