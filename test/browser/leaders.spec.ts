import { expect, test } from '@playwright/test'
import { smallProject } from './small-project.ts'

test('a leader opens the link, asks a number, drills down, steps through the difference, and presents', async ({
  page,
}) => {
  await page.goto('/?view=leaders')
  await expect(page.locator('[data-pictures-ready="true"]')).toBeVisible({ timeout: 90_000 })
  await expect(page.getByLabel('对比终点')).toHaveValue('published')
  const glance = page.getByRole('region', { name: '主要数字' })
  await expect(glance.getByRole('button', { name: /超过 20.万人的街道/ })).toContainText(/4 个.*0 个/)
  await expect(glance.getByRole('button', { name: /^院落/ })).toContainText(/3.600 个.*3.328 个/)

  await glance.getByRole('button', { name: /恰有一个部门的社区/ }).click()
  const explained = page.getByRole('dialog', { name: /恰有一个部门的社区：这个数怎么来的/ })
  await expect(explained.getByRole('row', { name: /合计核对/ })).toContainText('541 个')
  await expect(explained.getByRole('row', { name: /^回民区/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^志愿服务/ })).toContainText(/1.647 次/)
  await expect(page.getByRole('button', { name: /^解决的问题/ })).toContainText(/1.051 件/)
  await page
    .getByRole('region', { name: /最需要关注/ })
    .getByRole('button', { name: /这个数怎么来的/ })
    .first()
    .click()
  await expect(page.getByRole('dialog').getByText(/ ÷ .* 倍|低于一半/)).toBeVisible()
  await page.keyboard.press('Escape')

  const units = page.getByRole('region', { name: '分级查看' })
  await units.getByRole('button', { name: '回民区' }).click()
  await expect(units.getByRole('button', { name: '阿拉善北路区域服务中心' })).toBeVisible()
  await units.getByRole('button', { name: '阿拉善北路区域服务中心' }).click()
  await expect(units.getByRole('rowheader', { name: /高伦特社区/ })).toBeVisible()
  await page.getByRole('navigation', { name: '当前范围' }).getByRole('button', { name: /全市/ }).click()

  const difference = page.getByRole('region', { name: '变动清单' })
  await expect(difference.getByText(/处变动：.*换了归属/)).toBeVisible({ timeout: 30_000 })
  await difference.getByRole('button', { name: '下一处' }).click()
  await expect(difference.locator('[aria-current="true"]')).toHaveCount(1)

  await page.getByRole('slider', { name: '前后对比滑块' }).press('ArrowRight')
  await expect(page.getByRole('slider', { name: '前后对比滑块' })).toHaveValue('51')

  await page.getByRole('button', { name: '演示' }).click()
  await expect(page.getByText('第 1 页，共 7 页：一、街道规模与区域服务中心')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('heading', { name: '二、拆墙并院' })).toBeVisible()
  await expect(page.getByRole('heading', { name: '三、部门包联' })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: '三、部门包联' })).toBeVisible()

  await page.getByLabel('对比终点').selectOption({ label: '改革后（更优）' })
  await expect(glance.getByRole('button', { name: /超过 20.万人的街道/ })).toBeVisible({ timeout: 30_000 })
  await page.reload()
  await expect(page.getByLabel('对比终点')).toHaveValue('better', { timeout: 60_000 })
})

test('the board is handed over as one file that opens from a folder, without any network', async ({
  page,
  browser,
}) => {
  await page.goto('/?view=leaders')
  await expect(page.locator('[data-pictures-ready="true"]')).toBeVisible({ timeout: 90_000 })
  const downloading = page.waitForEvent('download')
  await expect(page.getByText('工作底图 不得公开发布').first()).toBeVisible()
  await page.getByRole('textbox', { name: '审图号' }).fill('蒙S（2026）001号')
  await expect(page.getByText('工作底图 不得公开发布')).toHaveCount(0)
  await page.getByRole('button', { name: '存为单个文件' }).click()
  await page.getByRole('checkbox', { name: '带上各网格的居民数' }).check()
  await page.getByRole('button', { name: '保存文件' }).click()
  const download = await downloading
  const path = `${await download.path()}.html`
  await download.saveAs(path)
  await page.close()
  const context = await browser.newContext({ locale: 'en-US', offline: true })
  const handed = await context.newPage()
  const asked: string[] = []
  handed.on('request', (request) => asked.push(request.url()))
  await handed.goto(`file://${path}`)
  await expect(handed.locator('[data-pictures-ready="true"]')).toBeVisible({ timeout: 90_000 })
  await expect(handed.getByRole('button', { name: /^Compounds/ }).first()).toContainText(/3.600.*3.328/)
  await expect(handed.getByText(/^Places: /)).toBeVisible()
  await expect(handed.getByText(/蒙S（2026）001号/)).toBeVisible()
  const units = handed.getByRole('region', { name: 'Level by level' })
  await units.getByRole('button', { name: '回民区', exact: true }).click()
  await units.getByRole('button', { name: '阿拉善北路区域服务中心', exact: true }).click()
  await units.getByRole('button', { name: '高伦特社区', exact: true }).click()
  await expect(units.getByRole('columnheader', { name: 'Households' })).toBeVisible()
  await expect(handed.getByRole('button', { name: 'Open a project file…' })).toHaveCount(0)
  expect(asked.filter((url) => /^https?:/.test(url))).toEqual([])
  await context.close()
})

test('the address names a project file beside the page: it opens read-only, with its scenario as the state after', async ({
  page,
}) => {
  const zip = smallProject('上会方案', [{ type: 'assign', units: ['community:1,0'], to: 'street:1,0' }])
  await page.route('**/plans/plan.zip', (route) => route.fulfill({ body: zip }))
  await page.goto('/?view=leaders&file=plans/plan.zip')
  await expect(page.locator('[data-pictures-ready="true"]')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByLabel('对比终点')).toHaveValue('上会方案')
  await expect(page.getByRole('region', { name: '变动清单' }).getByText(/^1 处变动/)).toBeVisible()
  await page.goto('/?view=leaders&file=plans/none.zip')
  await expect(page.locator('.leaders__refusal, .leaders__waiting').getByText(/打不开|不是|读/)).toBeVisible()
})
