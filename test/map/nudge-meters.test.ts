import { expect, test } from 'vitest'
import { nudgeMeters } from '#app/map/nudge-meters.ts'
import { stepTowards } from '#app/map/step-towards.ts'
import { toGrid } from '#core/geometry/grid.ts'
import { segmentLengthMeters } from '#core/geometry/segment-length.ts'

test('a press is a round number of metres, at most four pixels, and never less than one', () => {
  expect([0.1, 0.45, 0.9, 3.6, 14.4, 58].map(nudgeMeters)).toEqual([1, 1, 2, 10, 50, 200])
})

test('the step is as long on the ground as it says, in every direction', () => {
  const y = toGrid(40.8)
  for (const way of [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ] as const) {
    const [dx, dy] = stepTowards(y, way, 50)
    const x = toGrid(111.7)
    expect(Math.abs(segmentLengthMeters(x, y, x + dx, y + dy) - 50)).toBeLessThan(0.02)
    expect([Math.sign(dx), Math.sign(dy)].map((sign) => sign + 0)).toEqual([...way])
  }
})
