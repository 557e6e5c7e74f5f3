import { describe, expect, test } from 'vitest'
import { arcCrossing } from '#core/editing/arc-crossing.ts'
import { Plan } from '#core/plan/plan.ts'
import { arcRecord } from '#core/topology/arc-record.ts'
import { latticeCity } from '../builders/lattice-city.ts'

/** An arc between two faces, and a plan to bend it in. */
function bendable(): { readonly plan: Plan; readonly arc: number } {
  const plan = new Plan(latticeCity(4, 4))
  const { face } = plan.topology
  const arc = Array.from(plan.topology.arcStart.keys()).find(
    (each) => face[2 * each]! >= 0 && face[2 * each + 1]! >= 0,
  )!
  return { plan, arc }
}

/** Puts the second position of an arc somewhere, without asking whether it may lie there. */
function bend({ plan, arc }: ReturnType<typeof bendable>, x: number, y: number): void {
  const from = arcRecord(plan.topology, arc)!
  const points = [...from.points]
  points[2] = x
  points[3] = y
  const slots = plan.topology.slots
  plan.topology.apply({ arcs: [{ arc, from, to: { ...from, points } }], faces: [], slots: [slots, slots] })
  plan.arcs.touch(arc)
}

test('no arc of a sound city crosses another', () => {
  const { plan } = bendable()
  for (const arc of plan.topology.arcStart.keys()) expect(arcCrossing(plan, arc)).toBeNull()
})

describe('found are', () => {
  test('an arc across others, from either side', () => {
    const on = bendable()
    bend(on, 1_116_000_000 + 350_000, 408_000_000 + 350_000)
    expect(arcCrossing(on.plan, on.arc)).not.toBeNull()
    const crossed = Array.from(on.plan.topology.arcStart.keys()).filter(
      (arc) => arc !== on.arc && arcCrossing(on.plan, arc) !== null,
    )
    expect(crossed.length).toBeGreaterThan(0)
  })

  test('an arc that folds back on itself', () => {
    const on = bendable()
    const { points } = arcRecord(on.plan.topology, on.arc)!
    bend(on, 2 * points[4]! - points[0]!, 2 * points[5]! - points[1]!)
    expect(arcCrossing(on.plan, on.arc)).not.toBeNull()
  })

  test('a vertex on one of another arc', () => {
    const on = bendable()
    const { topology } = on.plan
    const shared = topology.origin[2 * on.arc]
    const other = Array.from(topology.arcStart.keys()).find(
      (arc) =>
        arc !== on.arc && topology.origin[2 * arc] !== shared && topology.origin[2 * arc + 1] !== shared,
    )!
    const at = 2 * (topology.arcStart[other]! + 1)
    bend(on, topology.points[at]!, topology.points[at + 1]!)
    expect(arcCrossing(on.plan, on.arc)).not.toBeNull()
  })
})
