import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { openCity } from './open-city.ts'

/** The largest street of the bundled city, above the highest limit. */
const RED_STREET = '昭乌达路街道'

/** A search may take its time where the machine is slow. */
const SEARCH = { timeout: 120_000 }

/** Searches quickly: the way matters here, not how good the answer is. */
async function searchQuickly(page: Page, more: string, effort: string, quick: string): Promise<void> {
  await page.getByText(more, { exact: true }).filter({ visible: true }).click()
  await page.getByLabel(effort).filter({ visible: true }).selectOption({ label: quick })
}

test.describe('streets and centres', () => {
  test('from the red street to the accepted split, and back', async ({ page }) => {
    await openCity(page)
    await page.keyboard.press('3')
    const streets = page.getByRole('listbox', { name: '街道，按居民数排列' })
    await streets.getByRole('option', { name: RED_STREET }).first().click()
    const form = page.getByRole('region', { name: RED_STREET })
    await expect(form.getByText(/应拆分$/)).toBeVisible()
    await expect(form.getByLabel('拆成几个')).toHaveValue('3')
    await searchQuickly(page, '更多', '搜索力度', '快')
    await form.getByRole('button', { name: '生成拆分建议' }).click()
    const cards = page.getByRole('list', { name: '建议' }).getByRole('button', { name: /^建议 [A-Z]/ })
    await expect(cards.first()).toHaveAttribute('aria-pressed', 'true', SEARCH)
    expect(await cards.count()).toBeGreaterThan(1)

    const points = page.getByRole('region', { name: '权衡图' }).getByRole('button')
    await points.nth(1).focus()
    await page.keyboard.press('Enter')
    await expect(cards.nth(1)).toHaveAttribute('aria-pressed', 'true')
    const parts = page.getByRole('region', { name: 'B 的各部分' }).getByRole('listitem')
    await expect(parts).toHaveCount(3)
    await expect(parts.filter({ hasText: '新设' })).toHaveCount(2)
    await expect(page.getByRole('table').first()).toContainText('最好')

    await page.getByRole('button', { name: '采用建议 B' }).click()
    await expect(page.getByRole('region', { name: '已采用建议 B' })).toBeVisible()
    const toast = page.locator('.toasts').getByText(new RegExp(`^拆分${RED_STREET}为 3 个`))
    await expect(toast).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(streets.getByRole('option', { name: RED_STREET }).first()).toContainText('应拆分')
    await expect(form.getByRole('button', { name: '生成拆分建议' })).toBeVisible()
  })

  test('the reform: its centres are in the list, coverage and staff have changed', async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ baseURL: baseURL!, locale: 'en-US' })
    const page = await context.newPage()
    await openCity(page, '#job=streets&tab=coverage')
    const tab = (name: string): Promise<void> => page.getByRole('tab', { name, exact: true }).click()
    const coverage = page.getByRole('tabpanel', { name: 'Coverage' }).getByRole('table')
    await expect(coverage).toBeVisible({ timeout: 60_000 })
    const before = await coverage.textContent()
    await tab('Staff')
    const staff = page.getByRole('tabpanel', { name: 'Staff' })
    const offices = await staff.textContent()

    await tab('Centres')
    await expect(page.getByRole('table', { name: 'The aim of the reform' })).toContainText('Article')
    await searchQuickly(page, 'More', 'Search', 'Quick')
    await page.getByRole('button', { name: 'Run the reform' }).click()
    await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Accept proposal A' })).toBeVisible(SEARCH)
    expect(new URL(page.url()).hash).toContain('tab=centres')
    await page.getByRole('button', { name: 'Accept proposal A' }).click()
    await page.getByRole('button', { name: 'See the coverage' }).click()
    await expect(coverage).not.toHaveText(before!)
    await tab('Centres')
    await page.getByRole('button', { name: 'See the staff' }).click()
    await expect(staff).not.toHaveText(offices!)

    await tab('Centres')
    await page.getByRole('button', { name: 'Done' }).click()
    await page.getByRole('radio', { name: 'Existing' }).click()
    const centres = page
      .getByRole('listbox', { name: 'Regional service centres and large communities' })
      .getByRole('option')
    await expect(centres).toHaveCount(10)
    await centres.first().click()
    await page.getByRole('button', { name: 'Convert…' }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByLabel('New code')).toHaveValue(/^\d{9}000$/)
    await dialog.getByLabel('Document no.').fill('内政字〔2026〕1号')
    await dialog.getByRole('button', { name: 'Convert' }).click()
    await expect(page.getByRole('region', { name: 'Earlier legal status' })).toContainText(
      '内政字〔2026〕1号',
    )
    await context.close()
  })
})
