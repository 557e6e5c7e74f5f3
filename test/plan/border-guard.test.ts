import { unknownCompounds } from '../builders/unknown-compounds.ts'
import { describe, expect, test } from 'vitest'
import { Metrics } from '#core/analysis/metrics.ts'
import { previewEdit } from '#core/analysis/preview-edit.ts'
import type { Command } from '#core/plan/command.ts'
import { execute } from '#core/plan/execute.ts'
import { Plan } from '#core/plan/plan.ts'
import { EMPTY_DIFF } from '#core/plan/plan-diff.ts'
import type { RuleProfile } from '#core/plan/rule-profile.ts'
import { asciiLine, asciiPlan } from '../builders/ascii-plan.ts'

const PARENTS = { A: ['ca', 'west'], C: ['cc', 'west'], B: ['cb', 'east'], D: ['cd', 'east'] } as const

/** Four grids of 2 × 2 cells; a building from column 0.4 to 0.8 in the north-west, a compound around it. */
function plan(keepWhole: RuleProfile['keepWhole'], rules: Partial<RuleProfile> = {}): Plan {
  const { base } = asciiPlan('AABB/AABB/CCDD/CCDD', PARENTS, [[0.6, 3, 400, 'A']])
  return new Plan({
    ...base,
    rules: { ...base.rules, ...rules, keepWhole },
    buildings: {
      ...base.buildings,
      outlineStart: Uint32Array.of(0, 4),
      outlines: Int32Array.from(asciiLine(0.4, 2.9, 0.8, 2.9, 0.8, 3.1, 0.4, 3.1)),
    },
    compounds: {
      ...unknownCompounds(['Yard']),
      builtYear: Int16Array.of(0),
      management: Uint8Array.of(0),
      outlineStart: Uint32Array.of(0, 4),
      outlines: Int32Array.from(asciiLine(0.3, 2.5, 0.9, 2.5, 0.9, 3.5, 0.3, 3.5)),
    },
  })
}

function cutAt(column: number): Command {
  const created = { id: 'new', name: 'New', code: '' }
  return { type: 'cut', target: 'A', line: asciiLine(column, 4.5, column, 1.5), created }
}

function answer(on: Plan, command: Command): string {
  const result = execute(on, command)
  return result.ok ? 'done' : result.problem.code
}

describe('what must stay whole', () => {
  test('a building is not cut while the rule says so; beside it and along its wall a border may run', () => {
    const strict = plan({ buildings: true, compounds: false })
    const middle = { lng: asciiLine(0.6, 3)[0]! / 1e7, lat: asciiLine(0.6, 3)[1]! / 1e7 }
    expect(execute(strict, cutAt(0.6))).toEqual({
      ok: false,
      problem: { code: 'border-cuts-building', data: { count: 1, ...middle } },
    })
    expect([0.35, 0.4, 0.8, 1.5].map((column) => answer(strict, cutAt(column)))).toEqual(
      Array(4).fill('done'),
    )
    expect(answer(plan({ buildings: false, compounds: false }), cutAt(0.6))).toBe('done')
  })

  test('a compound is refused by name under the rule, and told as a warning without it', () => {
    const refusal = execute(plan({ buildings: true, compounds: true }), cutAt(0.35))
    expect(refusal).toMatchObject({
      ok: false,
      problem: { code: 'border-cuts-compound', data: { name: 'Yard', count: 1 } },
    })
    const { warnings } = previewEdit(
      new Metrics(plan({ buildings: true, compounds: false })),
      cutAt(0.35),
      'grid',
    )
    expect(warnings).toMatchObject([{ code: 'compound-divided', data: { name: 'Yard', count: 1 } }])
  })

  test('what a border cuts already may be cut on: it holds nobody up', () => {
    const loose = plan({ buildings: false, compounds: false })
    const first = execute(loose, cutAt(0.6))
    if (first.ok) loose.apply(first.value)
    const rules = { ...loose.rules, keepWhole: { buildings: true, compounds: true } }
    loose.apply({ ...EMPTY_DIFF, rules: [loose.rules, rules] })
    const { topology } = loose
    const arc = [...topology.arcStart.keys()].find((each) => {
      const at = topology.arcStart[each]! * 2
      const count = topology.arcEnd[each]! - topology.arcStart[each]!
      return count === 2 && topology.points[at] === asciiLine(0.6)[0]
    })!
    const at = asciiLine(0.62, 3)
    expect(answer(loose, { type: 'insert-vertex', arc, segment: 0, at: [at[0]!, at[1]!] })).toBe('done')
  })
})

describe('what is unwise but allowed', () => {
  test('a part that comes off and a limit that is passed are warnings with the name', () => {
    const rules = { residents: { street: [{ above: 900, band: 'split' as const }] } }
    const open = plan({ buildings: false, compounds: false }, rules)
    const through: Command = { type: 'assign', units: ['C'], to: 'east' }
    expect(previewEdit(new Metrics(open), through, 'street').warnings).toMatchObject([
      { code: 'side-over-limit', data: { name: 'east', residents: 1200, limit: 900, band: 'split' } },
    ])
    const apart: Command = {
      type: 'draw',
      level: 'grid',
      ring: asciiLine(1, 2, 1.4, 2, 1.4, 4, 1, 4, 1, 2),
      created: { id: 'new', name: 'New', code: '' },
    }
    const { warnings, problem } = previewEdit(new Metrics(open), apart, 'grid')
    expect(problem).toBeNull()
    expect(warnings).toMatchObject([{ code: 'side-detached', data: { name: 'A', parts: 2 } }])
  })
})
