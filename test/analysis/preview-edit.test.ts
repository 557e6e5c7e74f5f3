import fc from 'fast-check'
import { expect, test } from 'vitest'
import { meanResidents } from '#core/analysis/mean-residents.ts'
import { Metrics } from '#core/analysis/metrics.ts'
import { previewEdit } from '#core/analysis/preview-edit.ts'
import { execute } from '#core/plan/execute.ts'
import { Plan } from '#core/plan/plan.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import { borderCommandFor, BORDER_KINDS } from '../arbitrary/border-commands.ts'
import { housedLattice } from '../builders/housed-lattice.ts'

const city = housedLattice(8, 4)
const number = fc.nat(9_999)
const seed = fc.record({ kind: fc.nat(BORDER_KINDS - 1), a: number, b: number, c: number })

test(
  'the preview of a border edit shows what is and what the edit then shows, and changes nothing',
  { timeout: 60_000 },
  () => {
    let allowed = 0
    fc.assert(
      fc.property(fc.array(seed, { minLength: 1, maxLength: 4 }), (seeds) => {
        const plan = new Plan(city)
        const metrics = new Metrics(plan)
        for (const [serial, one] of seeds.entries()) {
          const command = borderCommandFor(plan, one, serial)
          const level = plan.base.levels[one.c % plan.base.levels.length]!
          const before = new Metrics(plan)
          const existing = new Set(plan.jurisdictions(level).map(({ id }) => id))
          const hash = planHash(plan)
          const { sides, movedResidents, problem } = previewEdit(metrics, command, level)
          expect(planHash(plan)).toBe(hash)
          const result = execute(plan, command)
          expect(problem).toEqual(result.ok ? null : result.problem)
          if (!result.ok) continue
          allowed++
          for (const { id, created, before: was } of sides) {
            expect(created).toBe(!existing.has(id))
            if (created) expect([was.residents, was.faces, was.areaSquareMeters]).toEqual([0, 0, 0])
            else expect(was).toEqual(before.figures(id))
          }
          const mean = meanResidents(metrics, level, sides)
          plan.apply(result.value)
          metrics.apply(result.value)
          const after = new Metrics(plan)
          expect(mean).toBe(meanResidents(after, level, []))
          const named = new Map(sides.map((side) => [side.id, side.after]))
          let gained = 0
          for (const { id } of plan.jurisdictions(level)) {
            const is = after.figures(id)
            if (named.has(id)) expect(named.get(id)).toEqual(is)
            else expect(is).toEqual(before.figures(id))
            gained += Math.max(0, is.residents - (existing.has(id) ? before.residents(id) : 0))
          }
          expect(movedResidents).toBe(gained)
        }
      }),
      { numRuns: 40 },
    )
    expect(allowed).toBeGreaterThan(10)
  },
)

test('who gains ground along borders that are there already is no new jurisdiction', () => {
  const plan = new Plan(city)
  const metrics = new Metrics(plan)
  const { face, next, arcStart, arcEnd, points } = plan.topology
  const labels = plan.labels('street')
  const [giver, taker] = ['street:0,0', 'street:1,0'].map((id) => plan.slotOf(id))
  const border = Array.from(face.keys()).find(
    (half) => labels[face[half]!] === giver && labels[face[half ^ 1]!] === taker,
  )!
  const line: number[] = []
  for (let half = next[border]!; half !== border; half = next[half]!) {
    const arc = half >> 1
    const along = Array.from({ length: arcEnd[arc]! - arcStart[arc]! }, (_, i) => arcStart[arc]! + i)
    for (const at of (half & 1) === 0 ? along : along.toReversed())
      line.push(points[2 * at]!, points[2 * at + 1]!)
  }
  const residents = plan.figures.residents[face[border]!]!
  const { sides, movedResidents, problem } = previewEdit(
    metrics,
    { type: 'redraw', level: 'street', line },
    'street',
  )
  expect(problem).toBeNull()
  expect(movedResidents).toBe(residents)
  expect(sides.map(({ id, created }) => [id, created])).toEqual([
    ['street:1,0', false],
    ['street:0,0', false],
  ])
  expect(sides[0]!.before).toEqual(metrics.figures('street:1,0'))
})
