import { EMPTY_DIFF } from '#core/plan/plan-diff.ts'
import type { Scenario } from '#core/plan/scenario.ts'
import type { Step } from '#core/plan/step.ts'

/** The nth step of a straight log. */
export function aStep(id: number): Step {
  return {
    id,
    parent: id - 1,
    command: { type: 'rename', id: 'street:1', name: `新名 ${id}`, code: '' },
    diff: { ...EMPTY_DIFF, faces: [{ face: id, from: null, to: `street:${id}` }] },
    label: { key: 'rename', data: { to: `新名 ${id}` } },
    at: '2026-01-01T00:00:00.000Z',
  }
}

/** The scenario that stands on the nth step. */
export function aScenario(head: number): Scenario {
  return { id: 'first', name: '', note: '', locked: false, head, tip: head }
}
