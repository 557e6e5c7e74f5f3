import fc from 'fast-check'
import { expect, test } from 'vitest'
import { execute } from '#core/plan/execute.ts'
import { Plan } from '#core/plan/plan.ts'
import { commandFor, commandSeeds } from '../arbitrary/plan-commands.ts'
import { latticeCity } from '../builders/lattice-city.ts'

test(
  'random commands are of every kind, and enough of each are accepted to mean something',
  { timeout: 120_000 },
  () => {
    const city = latticeCity(8, 4)
    const accepted = new Map<string, number>()
    const refused = new Map<string, number>()
    for (const seeds of fc.sample(commandSeeds(12), { numRuns: 400, seed: 7 })) {
      const plan = new Plan(city)
      for (const [i, seed] of seeds.entries()) {
        const command = commandFor(plan, seed, i)
        const result = execute(plan, command)
        const count = result.ok ? accepted : refused
        count.set(command.type, (count.get(command.type) ?? 0) + 1)
        if (result.ok) plan.apply(result.value)
      }
    }
    const kinds = [
      'assign',
      'assign-faces',
      'batch',
      'create',
      'lock',
      'merge',
      'recolour',
      'rename',
      'retire',
      'set-rules',
      'move-border',
      'insert-vertex',
      'delete-vertices',
      'redraw',
      'cut',
      'draw',
    ]
    expect(kinds.filter((kind) => (accepted.get(kind) ?? 0) < 10)).toEqual([])
    expect([...refused.values()].reduce((sum, n) => sum + n, 0)).toBeGreaterThan(50)
  },
)
