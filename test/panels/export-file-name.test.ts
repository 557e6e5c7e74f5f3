import { describe, expect, test } from 'vitest'
import { exportFileName } from '#app/panels/export-file-name.ts'

describe('a file name says which city, what and when', () => {
  test('city, content and day', () => {
    expect(exportFileName('呼和浩特', '街道边界', 'geojson', new Date(2026, 10, 3))).toBe(
      '呼和浩特-街道边界-20261103.geojson',
    )
  })

  test('a hostile city name cannot leave the folder', () => {
    expect(exportFileName('../../a:b\u0000', 'x', 'zip', new Date(2026, 0, 1))).toBe(
      '.._.._a_b_-x-20260101.zip',
    )
  })
})
