import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { Metrics } from '#core/analysis/metrics.ts'
import { pieceGround } from '#core/comparison/piece-ground.ts'
import { execute } from '#core/plan/execute.ts'
import { Plan } from '#core/plan/plan.ts'
import { measureTopology } from '#core/topology/measure-topology.ts'
import { commandFor, commandSeeds, type CommandSeed } from '../arbitrary/plan-commands.ts'
import { housedLattice } from '../builders/housed-lattice.ts'

const RUNS = Number(process.env['HEYUAN_RUNS'] ?? 40)
vi.setConfig({ testTimeout: 60_000 + RUNS * 1_000 })

test('property: pieces measured from what the first plan knows are as large as measured anew', () => {
  const base = housedLattice(8, 4)
  let laidOver = 0
  fc.assert(
    fc.property(commandSeeds(8), commandSeeds(8), (one, other) => {
      const [first, second] = [planAfter(one, 0), planAfter(other, 1_000)]
      const { topology, measures } = pieceGround(first, second, new Metrics(first).measures)
      const anew = measureTopology(topology)
      if (topology !== first.topology) laidOver++
      for (const sizes of ['faceAreaSquareDecimeters', 'arcLengthCentimeters'] as const) {
        expect(measures[sizes].slice(0, anew[sizes].length)).toEqual(anew[sizes])
      }
    }),
    { numRuns: RUNS },
  )
  expect(laidOver).toBeGreaterThan(RUNS / 4)

  function planAfter(seeds: readonly CommandSeed[], serial: number): Plan {
    const plan = new Plan(base)
    for (const [at, seed] of seeds.entries()) {
      const done = execute(plan, commandFor(plan, seed, serial + at))
      if (done.ok) plan.apply(done.value)
    }
    return plan
  }
})
