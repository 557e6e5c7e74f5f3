import { describe, expect, test } from 'vitest'
import type { Command } from '#core/plan/command.ts'
import { execute } from '#core/plan/execute.ts'
import type { Plan } from '#core/plan/plan.ts'
import { asciiLine, asciiPlan } from '../builders/ascii-plan.ts'

const NINE = 'AABBCC/AABBCC/DDEEFF/DDEEFF/GGHHII/GGHHII'

/** Nine grids of 2 × 2 cells in a square, one of them locked. */
function nine(locked: string): Plan {
  const parents = Object.fromEntries(
    [...'ABCDEFGHI'].map((name) => [name, [`c${name}`, `s${name}`]] as const),
  )
  const plan = asciiPlan(NINE, parents)
  answer(plan, { type: 'lock', id: locked, locked: true })
  return plan
}

function answer(plan: Plan, command: Command): string {
  const result = execute(plan, command)
  if (!result.ok) return `${result.problem.code} ${result.problem.data['name'] ?? ''}`
  plan.apply(result.value)
  return 'done'
}

describe('a lock', () => {
  test('keeps what it locks whole, and does not hinder a cut that only ends on its border', () => {
    const created = { id: 'new', name: 'New', code: '' }
    const cut: Command = { type: 'cut', target: 'E', line: asciiLine(1.5, 3, 4.5, 3), created }
    const answers = [...'ABCDEFGHI'].map((locked) => answer(nine(locked), cut))
    expect(answers).toEqual([...Array(4).fill('done'), 'jurisdiction-locked E', ...Array(4).fill('done')])
  })

  test('holds the border: what would bend it is refused from both sides', () => {
    const [x, y] = asciiLine(2, 3)
    const insert = (plan: Plan): Command => {
      const { arcStart, arcEnd, points } = plan.topology
      const arc = [...arcStart.keys()].find((each) => {
        const [from, to] = [2 * arcStart[each]!, 2 * arcEnd[each]! - 2]
        return points[from] === x && points[to] === x && (points[from + 1]! - y!) * (points[to + 1]! - y!) < 0
      })!
      return { type: 'insert-vertex', arc, segment: 0, at: [x! + 100, y!] }
    }
    const answers = ['D', 'E', 'B'].map((locked) => {
      const plan = nine(locked)
      return answer(plan, insert(plan))
    })
    expect(answers).toEqual(['jurisdiction-locked D', 'jurisdiction-locked E', 'done'])
  })
})
