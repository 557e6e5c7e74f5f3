import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HeldEdit } from '#app/map/held-edit.ts'
import type { EditPreview } from '#core/analysis/edit-preview.ts'
import type { Command } from '#core/plan/command.ts'
import { problem } from '#core/problem/problem.ts'

type Vector = readonly [number, number]

const preview: EditPreview = {
  sides: [],
  movedResidents: 0,
  estimated: false,
  courses: [],
  warnings: [],
  problem: null,
}

/**
 * A store that allows moves within a radius and remembers its draft as the workbench does; each try takes so many
 * milliseconds.
 */
function store(radius: number, milliseconds = 0) {
  let now = 0
  let draft: { by: Vector; isRefused: boolean } | null = null
  const tried: Vector[] = []
  const edit = new HeldEdit(
    (by): Command => ({ type: 'move-border', vertices: [], by }),
    (command) => {
      if (command.type !== 'move-border') throw new Error('another command')
      tried.push(command.by)
      now += milliseconds
      const isAllowed = Math.hypot(...command.by) <= radius
      if (isAllowed) draft = { by: command.by, isRefused: false }
      else draft = { by: draft?.by ?? command.by, isRefused: true }
      return isAllowed ? preview : { ...preview, problem: problem('border-folds') }
    },
    () => now,
  )
  return { edit, tried, draft: () => draft }
}

const step = fc.tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: -5000, max: 5000 }))

test('the edit is where it was wanted, or near the last place on the way that is allowed, and so is its draft', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (ways) => {
      const { edit, draft, tried } = store(1000)
      let before: Vector = [0, 0]
      for (const by of ways) {
        tried.length = 0
        const held = edit.aim(by)
        expect(Math.hypot(...held.by)).toBeLessThanOrEqual(1000)
        if (Math.hypot(...by) <= 1000) {
          expect(held).toEqual({ by, problem: null })
          expect(draft()).toEqual({ by, isRefused: false })
        } else {
          expect(held.problem?.code).toBe('border-folds')
          expect(draft()!.isRefused).toBe(true)
          const left = Math.hypot(by[0] - before[0], by[1] - before[1]) / 64
          const beyond = (length: number): number => {
            const rest = Math.hypot(by[0] - held.by[0], by[1] - held.by[1])
            const share = rest === 0 ? 0 : length / rest
            return Math.hypot(
              held.by[0] + (by[0] - held.by[0]) * share,
              held.by[1] + (by[1] - held.by[1]) * share,
            )
          }
          expect(beyond(left * 2 + 8)).toBeGreaterThan(1000 - 8)
          if (edit.isAllowed) expect(draft()!.by).toEqual(held.by)
        }
        expect(tried.length).toBeLessThanOrEqual(8)
        before = held.by
      }
    }),
    { numRuns: 200 },
  )
})

test('an edit that was never allowed stays where it began', () => {
  const { edit } = store(-1)
  expect(edit.aim([300, 0]).by).toEqual([0, 0])
  expect(edit.isAllowed).toBe(false)
})

test('where a try takes long, the search ends early and the next frames go on from there', () => {
  const { edit, tried } = store(1000, 5)
  const lengths = [1, 2, 3, 4, 5].map(() => {
    tried.length = 0
    const { by } = edit.aim([4000, 0])
    expect(tried.length).toBeLessThanOrEqual(4)
    return by[0]
  })
  expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
  expect(lengths.at(-1)).toBeGreaterThan(980)
})
