import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { sketchOnMap, viewAddress, type MapView } from './map-hand.ts'
import { openCity } from './open-city.ts'

const VIEW: MapView = { zoom: 14, lng: 111.6465, lat: 40.8475 }

/** Crossings of roads: in the border of 海拉尔西路街道 with 攸攸板镇, within the street, and in the border again. */
const WEST = [111.6344642, 40.8445003] as const
const MIDDLE = [111.6482521, 40.8451398] as const
const NORTH = [111.6483875, 40.8531625] as const
/** Farther along the road from the west to the middle, beyond the street. */
const EAST = [111.6597366, 40.8456871] as const

const STREET = '海拉尔西路街道'
const REDRAWN = /^改画街道边界：海拉尔西路街道 → 攸攸板镇，/
const METERS = ['缝隙 0', '重叠 0', '不连通 0']

async function takeOut(page: Page, tool: string): Promise<void> {
  const lines = page.waitForResponse(/walls.*\.geojson/)
  await page.getByRole('button', { name: tool, exact: true }).click()
  await lines
}

/** Residents of a side in the panel, before and after; one number where it stands alone. */
async function residents(page: Page, side: string): Promise<number[]> {
  const row = page
    .locator('#panel')
    .getByRole('region', { name: side, exact: true })
    .locator('.side__row')
    .first()
  const numbers = await row.locator('.number').allTextContents()
  return numbers.map((text) => Number(text.replaceAll(/\D/g, '')))
}

async function expectWhole(page: Page): Promise<void> {
  for (const meter of METERS)
    await expect(page.locator('.status-bar').getByText(meter, { exact: true })).toBeVisible()
}

test('a border takes the course of two roads; then the street is cut under a name of its own; all undone and redone', async ({
  page,
}) => {
  await openCity(page, `#lang=zh-CN&${viewAddress(VIEW)}`)
  await page.locator('.hint').getByRole('button').last().click()
  await expectWhole(page)
  const toasts = page.locator('.toasts')

  await takeOut(page, '改画边界')
  await expect(page.locator('#panel').getByRole('listitem')).toHaveCount(3)
  await sketchOnMap(page, VIEW, [WEST, MIDDLE, NORTH])
  await page.mouse.move(1100, 300)
  const panel = page.locator('#panel')
  await expect(panel.getByText(/人改变归属/)).toBeVisible()
  const loses = await residents(page, STREET)
  const gains = await residents(page, '攸攸板镇')
  expect(loses[1]).toBeLessThan(loses[0]!)
  expect(gains[1]! - gains[0]!).toBe(loses[0]! - loses[1]!)
  await page.getByRole('button', { name: /^完成/ }).click()
  await expect(toasts.getByText(REDRAWN)).toBeVisible()
  await expectWhole(page)

  await page.keyboard.press('s')
  await sketchOnMap(page, VIEW, [MIDDLE, EAST])
  await page.mouse.move(1100, 300)
  const name = panel.getByRole('textbox', { name: '名称' })
  await expect(name).toHaveValue('海拉尔西路第二街道')
  await name.fill('')
  await expect(panel.getByRole('alert')).toContainText('名称不能为空')
  await expect(page.getByRole('button', { name: /^完成/ })).toBeDisabled()
  await name.fill('光华街街道')
  const [created] = await residents(page, '光华街街道')
  const rest = await residents(page, STREET)
  expect(rest[0]).toBe(loses[1])
  expect(created! + rest[1]!).toBe(loses[1])
  await name.press('Enter')
  await expect(toasts.getByText(/^切分海拉尔西路街道：分出光华街街道，/)).toBeVisible()
  await expectWhole(page)

  for (const said of [/^已撤销：切分海拉尔西路街道/, /^已撤销：改画街道边界/]) {
    await page.keyboard.press('Control+z')
    await expect(toasts.getByText(said)).toBeVisible()
  }
  for (const said of [/^已重做：改画街道边界/, /^已重做：切分海拉尔西路街道/]) {
    await page.keyboard.press('Control+y')
    await expect(toasts.getByText(said)).toBeVisible()
  }
  await expectWhole(page)
  await page.getByRole('button', { name: '收起工具' }).click()
  await panel.getByRole('searchbox').or(panel.getByRole('textbox')).first().fill('光华街街道')
  await expect(panel.getByRole('option')).toContainText(['光华街街道'])
})
