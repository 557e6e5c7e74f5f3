import { expect, test } from 'vitest'
import { labelPoints } from '#core/topology/label-points.ts'

test('a ring of very many positions has an inner point like any other', () => {
  const count = 200_000
  const points = new Int32Array(count * 2)
  for (let i = 0; i < count; i++) {
    const angle = (i / count) * 2 * Math.PI
    points[i * 2] = 1_116_000_000 + Math.round(Math.cos(angle) * 1e6)
    points[i * 2 + 1] = 408_000_000 + Math.round(Math.sin(angle) * 1e6)
  }
  const [lng, lat] = labelPoints({
    points,
    ringStart: Uint32Array.of(0, count),
    ringLabel: Int32Array.of(7),
    ringDoubledArea: Float64Array.of(6e12),
  }).get(7)!
  expect(lng).toBeCloseTo(111.6, 1)
  expect(lat).toBeCloseTo(40.8, 1)
})
