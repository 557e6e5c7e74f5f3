import { expect, test } from 'vitest'
import { mapSignals } from '#app/map/map-signals.ts'
import { pickCompound } from '#app/map/pick-compound.ts'
import { mergedYards } from '../builders/merged-yards.ts'

const { planned, merge } = mergedYards()

/** A hand over the yards, and what it did in words. */
function inHand() {
  const signals = mapSignals()
  const done: string[] = []
  let picked: readonly number[] = []
  const actions = {
    pickCompounds(compounds: readonly number[], mode: string) {
      done.push(`${mode} ${compounds.join(' ')}`.trim())
      picked = mode === 'toggle' && picked.includes(compounds[0]!) ? [] : compounds
    },
    setMergeFocus: (id: string) => done.push(`focus ${id}`),
  }
  const context = {
    signals,
    state: () => ({ actions, merging: { picked } }) as never,
    city: () => ({ project: { plan: planned } }) as never,
  }
  const pick = (...[hit, mode]: readonly [Parameters<typeof pickCompound>[1], 'replace' | 'toggle']) => {
    pickCompound(context, hit, mode)
    return signals.said.get()
  }
  return { pick, done }
}

const third = { compound: 2, merge: null }

test('a free compound is picked, and let go with Shift; its name and how many there are is said', () => {
  const { pick, done } = inHand()
  expect(pick(third, 'replace')).toEqual({ key: 'compoundPicked', data: { name: '3号院', n: 1 } })
  expect(pick(third, 'toggle')).toEqual({ key: 'compoundLeft', data: { name: '3号院', n: 0 } })
  expect(done).toEqual(['replace 2', 'toggle 2'])
})

test('one that is part of a merge shows the merge instead', () => {
  const { pick, done } = inHand()
  expect(pick({ compound: 0, merge }, 'toggle')).toEqual({ key: 'mergeShown', data: { name: '双院' } })
  expect(pick({ compound: null, merge }, 'replace')).toMatchObject({ key: 'mergeShown' })
  expect(done).toEqual(['focus m', 'focus m'])
})

test('empty ground lets go of everything, with Shift of nothing', () => {
  const { pick, done } = inHand()
  pick(null, 'toggle')
  expect(done).toEqual([])
  expect(pick(null, 'replace')).toMatchObject({ key: 'compoundNone' })
  expect(done).toEqual(['replace'])
})
