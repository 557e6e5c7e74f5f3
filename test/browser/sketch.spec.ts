import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { sketchOnMap, viewAddress, type MapView } from './map-hand.ts'
import { openCity } from './open-city.ts'

/** The street that a river crosses, with places on the river beyond its borders, east and west. */
const RIVER_VIEW: MapView = { zoom: 11.7, lng: 111.776, lat: 40.781 }
const RIVER = [
  [111.8174484, 40.7898867],
  [111.7223959, 40.7644896],
] as const
const CUT = /^切分敕勒川路街道：分出敕勒川路第二街道，/

/** Crossings of four roads, around ground of several streets. */
const BLOCK_VIEW: MapView = { zoom: 13.2, lng: 111.7475, lat: 40.7985 }
const BLOCK = [
  [111.733507, 40.8040227],
  [111.7615569, 40.8045314],
  [111.7618931, 40.7932258],
  [111.7341503, 40.7926457],
] as const

/** From a border east along one road, south along another and back to the border along a third. */
const COURSE_VIEW: MapView = { zoom: 13.2, lng: 111.7158, lat: 40.8468 }
const COURSE = [
  [111.7075848, 40.8485721],
  [111.7241282, 40.8506145],
  [111.7240428, 40.8454926],
  [111.7075255, 40.8429521],
] as const

test.use({ hasTouch: true })

async function openAt(page: Page, view: MapView): Promise<void> {
  await openCity(page, `#lang=zh-CN&${viewAddress(view)}`)
  await page.locator('.hint').getByRole('button').last().click()
}

async function takeOut(page: Page, tool: string): Promise<void> {
  const lines = page.waitForResponse(/walls.*\.geojson/)
  await page.getByRole('button', { name: tool, exact: true }).click()
  await lines
}

/** Puts the map on a place by its address, so that the crosshair stands there exactly. */
async function lookAt(page: Page, [lng, lat]: readonly [number, number]): Promise<void> {
  const view = viewAddress({ ...RIVER_VIEW, lng, lat })
  // The map writes where it stands into the address a moment after it stopped, and would take this one back.
  await page.waitForTimeout(600)
  await page.evaluate((part) => {
    location.hash = location.hash.replace(/map=[^&]*/, part)
  }, view)
}

test('a street is cut along a river by two clicks, and is whole again after undo', async ({ page }) => {
  await openAt(page, RIVER_VIEW)
  await takeOut(page, '切分')
  await sketchOnMap(page, RIVER_VIEW, RIVER)
  await expect(page.locator('.map-said')).toContainText('小黑河')
  await expect(page.locator('.map-change')).toContainText('敕勒川路第二街道')
  await page.keyboard.press('Enter')
  await expect(page.locator('.map-said')).toContainText('完成')
  const says = page.locator('.toasts')
  await expect(says.getByText(CUT)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(says.getByText(/^已撤销：切分敕勒川路街道/)).toBeVisible()
})

test('the same by keyboard: the crosshair, points by the full stop, and what it catches is said', async ({
  page,
}) => {
  await openAt(page, RIVER_VIEW)
  await takeOut(page, '切分')
  const said = page.locator('.map-said')
  const canvas = page.locator('.maplibregl-canvas')
  await canvas.focus()
  await page.keyboard.press('ArrowRight')
  await lookAt(page, RIVER[0])
  await expect(said).toContainText('小黑河')
  await page.keyboard.press('.')
  await expect(said).toContainText(/第 1 点：.*小黑河/)
  await expect(page.locator('.map-crosshair')).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await expect(said).not.toContainText('第 1 点')
  await page.keyboard.press('.')
  await expect(said).toContainText('第 2 点')
  await page.keyboard.press('Backspace')
  await expect(said).toContainText('还有 1 点')
  await lookAt(page, RIVER[1])
  await expect(said).toContainText('河流 小黑河')
  await page.keyboard.press('.')
  await expect(said).toContainText('第 2 点：河流 小黑河')
  await page.keyboard.press('Enter')
  await expect(page.locator('.toasts').getByText(CUT)).toBeVisible()
})

test('a new street is drawn by finger around a block, along its roads, over several donors', async ({
  page,
}) => {
  await openAt(page, BLOCK_VIEW)
  await takeOut(page, '画新辖区')
  await sketchOnMap(page, BLOCK_VIEW, BLOCK, 'finger')
  const card = page.locator('.map-change')
  await expect(card).toContainText('新设')
  await expect(card).toContainText('中专路街道')
  await expect(card).toContainText('敕勒川路街道')
  await page.getByRole('button', { name: /^完成/ }).click()
  await expect(page.locator('.toasts').getByText(/第二街道/)).toBeVisible()
  await expect(page.locator('.map-change')).toBeHidden()
})

test('a border takes a new course along roads, ended by a second click on the last point', async ({
  page,
}) => {
  await openAt(page, COURSE_VIEW)
  await takeOut(page, '改画边界')
  await sketchOnMap(page, COURSE_VIEW, COURSE)
  await expect(page.locator('.map-said')).toContainText('海拉尔大街')
  await expect(page.locator('.map-change')).toContainText('迎新路街道')
  await page.mouse.down()
  await page.mouse.up()
  await expect(page.locator('.map-said')).toContainText('完成')
  const says = page.locator('.toasts')
  await expect(says.getByText(/迎新路街道/)).toBeVisible()
  await expect(page.getByText('缝隙 0')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(says.getByText(/^已撤销/)).toBeVisible()
})

test('a line that would cut buildings says so and is not done; Esc takes it away', async ({ page }) => {
  await openAt(page, RIVER_VIEW)
  await takeOut(page, '切分')
  await page.getByRole('checkbox', { name: '吸附' }).uncheck()
  await sketchOnMap(page, RIVER_VIEW, RIVER)
  await page.keyboard.press('Enter')
  await expect(page.locator('.map-said')).toContainText(/切开 \d+ 栋楼/)
  await expect(page.locator('.map-change')).toContainText(/切开 \d+ 栋楼/)
  await page.keyboard.press('Escape')
  await expect(page.locator('.map-said')).toContainText('什么都没有改')
  await expect(page.locator('.map-change')).toBeHidden()
  await expect(page.getByRole('button', { name: '切分', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expect(page.locator('.toasts').getByText(/切分/)).toHaveCount(0)
})
