import type { CompoundMerge, NewMerge } from '#core/plan/compound-merge.ts'
import { execute } from '#core/plan/execute.ts'
import { Plan } from '#core/plan/plan.ts'
import { yardCity } from './yard-city.ts'
import { yardPlace } from './yard-place.ts'

/**
 * Two yards of 40 m with a strip of 4 m and a wall between them, a gate of the first in the south and one of the second
 * in the east, and a third yard farther off: a plan without merges, one in which the two are planned, and that merge.
 */
export function mergedYards(): {
  readonly plan: Plan
  readonly planned: Plan
  readonly merge: CompoundMerge
} {
  const base = yardCity({
    yards: [{ at: [0, 0, 40, 40] }, { at: [44, 0, 40, 40] }, { at: [184, 0, 40, 40] }],
    walls: [{ between: [0, 1], along: [42, 0, 42, 40] }],
    gates: [
      { yard: 0, at: [20, 0] },
      { yard: 1, at: [84, 20] },
    ],
  })
  const wanted: NewMerge = {
    id: 'm',
    name: '双院',
    code: '',
    compounds: [0, 1],
    outline: [[...yardPlace(0, 0), ...yardPlace(84, 0), ...yardPlace(84, 40), ...yardPlace(0, 40)]],
    walls: [0],
    gates: [{ at: yardPlace(20, 0), guards: null }],
    facilities: [],
    isManaged: null,
    manager: '',
    propertyFee: null,
    contractEnd: '',
    partyBranch: '',
    objections: [],
  }
  const planned = new Plan(base)
  const done = execute(planned, { type: 'plan-merges', merges: [wanted], date: '2026-01-01' })
  if (!done.ok) throw new Error(JSON.stringify(done.problem))
  planned.apply(done.value)
  return { plan: new Plan(base), planned, merge: planned.merges.get('m')! }
}
