import { expect, test } from '@playwright/test'
import { openCity } from './open-city.ts'

const square = (west: number, name: string): object => ({
  type: 'Feature',
  properties: { name, residents: 1200 },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 40],
        [west + 0.01, 40],
        [west + 0.01, 40.01],
        [west, 40.01],
        [west, 40],
      ],
    ],
  },
})

test.describe('files in and out', () => {
  test('a broken file is refused with a sentence and nothing changes', async ({ page }) => {
    await openCity(page)
    await page.locator('input[type="file"]').setInputFiles({
      name: '坏文件.geojson',
      mimeType: 'application/geo+json',
      buffer: Buffer.from('{"type": "FeatureCollection", "features": ['),
    })
    const dialog = page.getByRole('dialog', { name: '读入文件' })
    await expect(dialog.getByText(/不符合 JSON 语法/).first()).toBeVisible()
    await expect(dialog.getByRole('button', { name: '完成导入' })).toBeDisabled()
    await dialog.getByRole('button', { name: '取消' }).click()
    await expect(page.getByRole('button', { name: '呼和浩特' })).toBeVisible()
  })

  test('names in a file are text, never markup', async ({ page }) => {
    await openCity(page)
    const hostile = '<img src=x onerror="document.title=1">'
    const file = { type: 'FeatureCollection', features: [square(111, hostile), square(111.01, '乙')] }
    await page.locator('input[type="file"]').setInputFiles({
      name: '社区.geojson',
      mimeType: 'application/geo+json',
      buffer: Buffer.from(JSON.stringify(file)),
    })
    const dialog = page.getByRole('dialog', { name: '读入文件' })
    await dialog.getByRole('tab', { name: /^要素/ }).click()
    await expect(dialog.getByText(hostile).first()).toBeVisible()
    await expect(page.locator('img[src="x"]')).toHaveCount(0)
    await dialog.getByRole('button', { name: '完成导入' }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('option', { name: new RegExp('乙') })).toBeVisible()
  })

  test('a file without residents is never called healthy', async ({ page }) => {
    await openCity(page)
    const withoutResidents = [square(111, '甲'), square(111.01, '乙')].map((feature) => ({
      ...feature,
      properties: { name: '甲乙' },
    }))
    await page.locator('input[type="file"]').setInputFiles({
      name: '街道.geojson',
      mimeType: 'application/geo+json',
      buffer: Buffer.from(JSON.stringify({ type: 'FeatureCollection', features: withoutResidents })),
    })
    const dialog = page.getByRole('dialog', { name: '读入文件' })
    await expect(dialog.getByText(/没有选定居民数这一列/)).toBeVisible()
    await dialog.getByRole('button', { name: '完成导入' }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByText(/文件里没有居民数这一列/)).toBeVisible()
    await expect(page.getByRole('option').first()).toContainText('未知')
    await expect(page.locator('#panel').getByText('0 人')).toHaveCount(0)
    await page.keyboard.press('1')
    await expect(page.locator('#panel').getByText('没有居民数，无法判断限值').first()).toBeVisible()
    await expect(page.getByText('全部在限值内')).toHaveCount(0)
  })

  test('exports carry the city, the content and the day in their names', async ({ page }) => {
    await openCity(page)
    await page.keyboard.press('6')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: '下载 街道边界' }).click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(/^呼和浩特-演示数据-街道边界-\d{8}\.geojson$/)
    await expect(page.getByText(/已生成/)).toBeVisible()
  })
})
