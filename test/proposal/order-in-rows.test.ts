import { expect, test } from 'vitest'
import { orderInRows, type Extent } from '#core/proposal/order-in-rows.ts'

test('rows run from north to south, each from west to east, though squares are not quite level', () => {
  const square = (x: number, y: number): Extent => [x, y, x + 10, y + 10]
  expect(
    orderInRows([square(0, 0), square(10, 11), square(20, 1), square(0, 10), square(20, 9), square(10, -1)]),
  ).toEqual([3, 1, 4, 0, 5, 2])
  expect(orderInRows([])).toEqual([])
})
