import { expect, test } from '@playwright/test'
import { openCity } from './open-city.ts'

test.describe('moving a line from the panel', () => {
  test('a selection shows both sides before it is assigned, becomes a named step, and can be taken back', async ({
    page,
  }) => {
    await openCity(page)
    await page.getByRole('listbox').getByRole('option').first().click()
    await page.keyboard.press('Control+a')
    await expect(page.getByRole('heading', { name: /个社区$/ })).toBeVisible()
    await page.getByRole('radio').first().check()
    await expect(page.getByText('两边的变化')).toBeVisible()
    await page.getByRole('button', { name: /^归入 / }).click()
    const says = page.locator('.toasts')
    await expect(says.getByText(/移动边界/)).toBeVisible()
    await page.getByRole('button', { name: '历史' }).click()
    const steps = page.getByRole('list', { name: /步骤/ })
    await expect(steps.getByRole('listitem')).toHaveCount(2)
    await page.keyboard.press('Control+z')
    await expect(steps.getByText('已撤销，可以重做')).toBeVisible()
    await page.keyboard.press('Control+y')
    await expect(steps.getByText('现在')).toBeVisible()
  })

  test('the target is named beside the tools, is let go there, and does not outlive its assignment', async ({
    page,
  }) => {
    await openCity(page)
    await page.getByRole('button', { name: '看最大的一个' }).click()
    await page.getByRole('button', { name: /^以居民较少的邻居.*为目标$/ }).click()
    const tools = page.getByRole('toolbar', { name: '地图工具' })
    await expect(tools.getByText(/^目标：/)).toBeVisible()
    await tools.getByRole('button', { name: /^不再以/ }).click()
    await expect(tools.getByText(/^目标：/)).toBeHidden()
    await page.getByRole('button', { name: /^以居民较少的邻居.*为目标$/ }).click()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Enter')
    const says = page.locator('.toasts')
    await expect(says.getByText(/移动边界/)).toBeVisible()
    await expect(tools.getByText(/^目标：/)).toBeHidden()
    await says.getByRole('button', { name: '撤销' }).click()
    await expect(says.getByText(/已撤销/)).toBeVisible()
  })

  test('limits are edited with their source, and the bands follow', async ({ page }) => {
    await openCity(page)
    const split = page.getByRole('button', { name: /^应拆分：/ })
    const before = await split.textContent()
    await page.getByRole('button', { name: '更多', exact: true }).click()
    await page.getByRole('menuitem', { name: '限值与规则…' }).click()
    await page.getByRole('textbox', { name: '超过' }).last().fill('150000')
    await page.getByRole('button', { name: '采用这些限值' }).click()
    await expect(split).not.toHaveText(before!)
  })

  test('a refused change says why at the place where it was asked for', async ({ page }) => {
    await openCity(page)
    await page.getByRole('listbox').getByRole('option').first().click()
    await page.getByRole('button', { name: /的操作$/ }).click()
    await page.getByRole('menuitem', { name: '改名称和代码…' }).click()
    await page.getByRole('textbox', { name: '名称' }).fill('')
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await expect(page.getByRole('alert')).toContainText('名称不能为空')
  })
})
