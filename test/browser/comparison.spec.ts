import { expect, test } from '@playwright/test'
import { openCity } from './open-city.ts'

test('the difference to the loaded city is told place by place, and shown on the map', async ({ page }) => {
  await openCity(page)
  await page.getByRole('listbox').getByRole('option').first().click()
  await page.keyboard.press('Control+a')
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: /^归入 / }).click()
  await expect(page.locator('.toasts').getByText(/移动边界/)).toBeVisible()
  await page.keyboard.press('6')
  const section = page.getByRole('region', { name: '方案对比' })
  await section.getByRole('button', { name: '开始对比' }).click()
  await expect(section.getByText(/处变动：.*换了归属/)).toBeVisible()
  const place = section
    .getByRole('list', { name: '变动的地方' })
    .getByRole('button', { name: /^第 1 处：.+ → / })
  await expect(place).toContainText('→')
  const before = page.url()
  await section.getByRole('button', { name: '下一处' }).click()
  await expect(place).toHaveAttribute('aria-current', 'true')
  await expect.poll(() => page.url()).not.toBe(before)
  await page.keyboard.press('Control+z')
  await expect(section.getByText('方案已经改变，请重新对比。')).toBeVisible()
  await section.getByRole('button', { name: '开始对比' }).click()
  await expect(section.getByText('这一级没有归属变化。')).toBeVisible()
})
