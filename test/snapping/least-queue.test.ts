import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LeastQueue } from '#core/snapping/least-queue.ts'

test('gives what a sorted list gives, with items put in between', () => {
  const action = fc.option(fc.tuple(fc.nat(20), fc.nat(10)))
  fc.assert(
    fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
      const queue = new LeastQueue()
      const list: { item: number; key: number }[] = []
      for (const added of actions) {
        if (added === null) {
          list.sort((a, b) => a.key - b.key || a.item - b.item)
          expect(queue.take()).toEqual(list.shift() ?? null)
          continue
        }
        const [item, key] = added
        queue.add(item, key)
        list.push({ item, key })
      }
    }),
    { numRuns: 500 },
  )
})
