import { describe, expect, test } from 'vitest'
import { coordinateChoices } from '#app/panels/coordinate-choices.ts'
import { problem } from '#core/problem/problem.ts'

describe('the import offers the conversions that the report speaks of', () => {
  test('plain degrees offer nothing', () => {
    expect(coordinateChoices([problem('code-duplicate', { code: '1' })])).toEqual({
      remedies: [],
      chosen: null,
    })
  })

  test('several remedies are offered in their order, once each', () => {
    const found = coordinateChoices([
      problem('coordinates-projected', { remedy: 'EPSG:4525', remedies: 'EPSG:4525,swap+EPSG:4525' }),
    ])
    expect(found).toEqual({ remedies: ['EPSG:4525', 'swap+EPSG:4525'], chosen: null })
  })

  test('the conversion in force is the chosen one', () => {
    expect(coordinateChoices([problem('coordinates-converted', { remedy: 'swap' })]).chosen).toBe('swap')
  })
})
