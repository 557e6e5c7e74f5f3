import { expect, test } from '@playwright/test'
import { viewAddress } from './map-hand.ts'
import { openCity } from './open-city.ts'
import { sharedBorder } from './shared-border.ts'
import { middleOf, sidesOnCard } from './vertex-hand.ts'

const STREETS = ['迎新路街道', '海拉尔东路街道'] as const
const BORDER = sharedBorder(...STREETS)
const [LNG, LAT] = BORDER[BORDER.length >> 1]!

/** A community is some 200 pixels wide. */
const ZOOM = 13.5
const INTO_THE_WEST = 120

test.describe('pushing a border', () => {
  test('dragging it across a community gives that to the side it comes from, in one step', async ({
    page,
  }) => {
    await openCity(page, `#${viewAddress({ zoom: ZOOM, lng: LNG, lat: LAT })}`)
    await page.keyboard.press('u')
    const [x, y] = await middleOf(page.locator('.maplibregl-canvas'))
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x - INTO_THE_WEST, y, { steps: 10 })
    await expect(page.locator('.map-change-side')).toHaveCount(2)
    const sides = await sidesOnCard(page)
    const [east, west] = STREETS.map((street) => sides.get(street)!)
    expect(east![1]).toBeGreaterThan(east![0])
    expect(east![1] - east![0]).toBe(west![0] - west![1])
    await page.mouse.up()
    const step = page.locator('.toasts').getByText(/^移动边界：海拉尔东路街道 → 迎新路街道，\d+ 个社区/)
    await expect(step).toBeVisible()
  })

  test('Alt on the way back gives it back, and Esc drops what is in the hand', async ({ page }) => {
    await openCity(page, `#${viewAddress({ zoom: ZOOM, lng: LNG, lat: LAT })}`)
    await page.keyboard.press('u')
    const [x, y] = await middleOf(page.locator('.maplibregl-canvas'))
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x - INTO_THE_WEST, y, { steps: 10 })
    await expect(page.locator('.map-change-side')).toHaveCount(2)
    await page.keyboard.down('Alt')
    await page.mouse.move(x - INTO_THE_WEST + 20, y, { steps: 4 })
    await expect(page.locator('.map-change-side')).toHaveCount(1)
    await page.keyboard.up('Alt')
    await page.mouse.move(x - INTO_THE_WEST, y, { steps: 4 })
    await expect(page.locator('.map-change-side')).toHaveCount(2)
    await page.keyboard.press('Escape')
    await expect(page.locator('.map-change')).toBeHidden()
    await page.mouse.up()
    await expect(page.getByRole('button', { name: /^撤销/ }).first()).toBeDisabled()
  })

  test('away from a border the map is dragged', async ({ page }) => {
    await openCity(page, `#${viewAddress({ zoom: ZOOM, lng: LNG, lat: LAT })}`)
    await page.keyboard.press('u')
    const before = await page.evaluate(() => location.hash)
    const [x, y] = await middleOf(page.locator('.maplibregl-canvas'))
    await page.mouse.move(x - INTO_THE_WEST, y)
    await page.mouse.down()
    await page.mouse.move(x, y, { steps: 10 })
    await page.mouse.up()
    await expect.poll(() => page.evaluate(() => location.hash)).not.toBe(before)
  })
})
