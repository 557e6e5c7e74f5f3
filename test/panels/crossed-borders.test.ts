import { expect, test } from 'vitest'
import { crossedBorders } from '#app/panels/crossed-borders.ts'
import { UNASSIGNED, Plan } from '#core/plan/plan.ts'
import { latticeCity } from '../builders/lattice-city.ts'

test('a change says which coarser borders move with it, and none where both sides belong together', () => {
  const plan = new Plan(latticeCity(16, 16))
  const districts = plan.base.levels.at(-1)!
  expect(districts).not.toBe('street')
  const seen = new Set<boolean>()
  const streets = plan.jurisdictions('street')
  for (const { id: giver } of streets) {
    const unit = plan.idOf(plan.childrenOf(plan.slotOf(giver))[0] ?? UNASSIGNED)!
    for (const { id: taker } of streets) {
      const above = (id: string): number => plan.ancestor(plan.slotOf(id), districts)
      const isCrossing = above(giver) !== above(taker)
      seen.add(isCrossing)
      expect(crossedBorders(plan, [unit], taker)).toHaveLength(isCrossing ? 1 : 0)
    }
  }
  expect(seen).toEqual(new Set([true, false]))
})
