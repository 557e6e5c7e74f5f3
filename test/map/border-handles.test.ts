import fc from 'fast-check'
import { expect, test } from 'vitest'
import { borderHandles } from '#app/map/border-handles.ts'

const room = { width: 400, height: 300, spacing: 12, most: 40 }
const place = fc.record({ x: fc.integer({ min: -100, max: 500 }), y: fc.integer({ min: -100, max: 400 }) })
const noNode = { isNode: () => false, isClosed: false }

test('handles keep their distance, lie in view, and are never too many', () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 2, maxLength: 120 }), fc.boolean(), (places, isClosed) => {
      const { handles } = borderHandles(places, { isNode: (at) => at % 7 === 0, isClosed }, [], room)
      const standing = handles.map(({ kind, at }) => {
        if (kind === 'vertex') return places[at]!
        const next = places[(at + 1) % places.length]!
        return { x: (places[at]!.x + next.x) / 2, y: (places[at]!.y + next.y) / 2 }
      })
      expect(handles.length).toBeLessThanOrEqual(room.most)
      for (const [i, a] of standing.entries()) {
        expect(a.x >= 0 && a.y >= 0 && a.x <= room.width && a.y <= room.height).toBe(true)
        for (const b of standing.slice(i + 1)) {
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(room.spacing)
        }
      }
    }),
  )
})

test('a vertex in view without a handle stands too close to one that has it', () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 2, maxLength: 30 }), (places) => {
      const { handles, inView } = borderHandles(places, noNode, [], room)
      const shown = new Set(handles.filter(({ kind }) => kind === 'vertex').map(({ at }) => at))
      const seen = places.filter(({ x, y }) => x >= 0 && y >= 0 && x <= room.width && y <= room.height)
      expect(inView).toBe(seen.length)
      for (const [at, { x, y }] of places.entries()) {
        if (shown.has(at) || !seen.includes(places[at]!)) continue
        expect([...shown].some((other) => Math.hypot(places[other]!.x - x, places[other]!.y - y) < 12)).toBe(
          true,
        )
      }
    }),
  )
})

test('nodes go before other vertices, and the one with the focus before all', () => {
  const places = [0, 5, 10, 15].map((x) => ({ x, y: 100 }))
  const isNode = (at: number): boolean => at === 2
  const shown = (first: number[]): number[] =>
    borderHandles(places, { isNode, isClosed: false }, first, room)
      .handles.filter(({ kind }) => kind === 'vertex')
      .map(({ at }) => at)
  expect(shown([])).toEqual([2])
  expect(shown([1])).toEqual([1])
})

test('the middle of a long segment has a handle, also between the last and the first vertex of a ring', () => {
  const corners = [
    { x: 100, y: 100 },
    { x: 200, y: 100 },
    { x: 200, y: 110 },
    { x: 100, y: 200 },
  ]
  const middles = (isClosed: boolean): number[] =>
    borderHandles(corners, { isNode: () => false, isClosed }, [], room)
      .handles.filter(({ kind }) => kind === 'middle')
      .map(({ at }) => at)
  expect(middles(false)).toEqual([0, 2])
  expect(middles(true)).toEqual([0, 2, 3])
})
