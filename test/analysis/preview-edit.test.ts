import fc from 'fast-check'
import { expect, test } from 'vitest'
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
          plan.apply(result.value)
          metrics.apply(result.value)
          const after = new Metrics(plan)
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
