import { expect, test } from '@playwright/test'
import { openCity } from './open-city.ts'

test.describe('the frame of the workbench', () => {
  test('opens on the bundled city with one sentence about its problem and one button to begin', async ({
    page,
  }) => {
    const broken: string[] = []
    page.on('pageerror', (error) => broken.push(error.message))
    page.on('console', (message) => message.type() === 'error' && broken.push(message.text()))
    await openCity(page)
    await expect(page.getByText('演示数据').first()).toBeVisible()
    await expect(page.getByText(/个街道超过 20.万人/)).toBeVisible()
    await page.getByRole('button', { name: '看最大的一个' }).click()
    await expect(page.getByRole('region', { name: /的数字$/ })).toBeVisible()
    await expect(page).toHaveURL(/focus=/)
    expect(broken).toEqual([])
  })

  test('nothing leaves the page and nothing breaks its content security policy', async ({
    page,
    baseURL,
  }) => {
    const strangers: string[] = []
    page.on('request', (request) => {
      const isOwn = request.url().startsWith(baseURL!) || /^(blob|data):/.test(request.url())
      if (!isOwn) strangers.push(request.url())
    })
    await page.addInitScript(() => {
      const seen: string[] = []
      Object.assign(window, { policyViolations: seen })
      document.addEventListener('securitypolicyviolation', (event) => {
        seen.push(`${event.violatedDirective} ${event.blockedURI}`)
      })
    })
    await openCity(page)
    await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveCount(1)
    await page.keyboard.press('Shift+?')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '呼和浩特' }).click()
    await expect(page.getByRole('menu')).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('listbox').getByRole('option').first().click()
    await page.getByRole('button', { name: /^居民/ }).click()
    await expect(page.getByText('所辖各单元居民数之和')).toBeVisible()
    expect(
      await page.evaluate(() => (window as unknown as { policyViolations: string[] }).policyViolations),
    ).toEqual([])
    expect(strangers).toEqual([])
  })

  test('a change of level changes bars, question and address, and a reload comes back to it', async ({
    page,
  }) => {
    await openCity(page)
    await page.getByRole('radio', { name: '社区' }).click()
    await expect(page.getByRole('heading', { name: /哪些社区超了/ })).toBeVisible()
    await expect(page.getByRole('listbox', { name: '社区按居民数排列' })).toBeVisible()
    await expect(page).toHaveURL(/level=community/)
    await page.reload()
    await expect(page.getByRole('heading', { name: /哪些社区超了/ })).toBeVisible({ timeout: 60_000 })
  })

  test('the language is switched at once and everything follows', async ({ page }) => {
    await openCity(page)
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.getByRole('heading', { name: /Which streets are too big/ })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    const frame = page.locator('.top-bar, .job-rail, .status-bar, .panel__head')
    const words = (await frame.allInnerTexts()).join(' ').replaceAll('呼和浩特', '').replaceAll('中文', '')
    expect(words).not.toMatch(/\p{Script=Han}/u)
  })

  test('the keyboard reaches jobs, tools, help and search, and rests while one types', async ({ page }) => {
    await openCity(page)
    await page.keyboard.press('b')
    await expect(page.getByRole('button', { name: '框选' })).toHaveAttribute('aria-pressed', 'true')
    await page.getByRole('searchbox', { name: /查找街道/ }).fill('')
    await page.keyboard.type('vl1')
    await expect(page.getByRole('button', { name: '框选' })).toHaveAttribute('aria-pressed', 'true')
    await page.keyboard.press('Escape')
    await page.keyboard.press('1')
    await expect(page.getByRole('heading', { name: '这座城市分得均不均？' })).toBeVisible()
    await page.keyboard.press('Shift+?')
    await expect(page.getByRole('dialog', { name: '键盘与帮助' })).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('攸攸板')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('region', { name: '攸攸板镇的数字' })).toBeVisible()
  })

  test('a band cuts the list, and the arrow keys walk through it', async ({ page }) => {
    await openCity(page)
    const list = page.getByRole('listbox')
    await page.getByRole('button', { name: /^应拆分：/ }).click()
    const count = await list.getByRole('option').count()
    expect(count).toBeGreaterThan(0)
    expect(count).toBeLessThan(10)
    await list.focus()
    await page.keyboard.press('ArrowDown')
    await expect(list.getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('ArrowDown')
    await expect(list.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true')
  })

  test('the table says what the map shows and sorts by any column', async ({ page }) => {
    await openCity(page)
    await page.getByRole('button', { name: '表格' }).click()
    const table = page.getByRole('table', { name: '街道一览表' })
    await expect(table.getByRole('columnheader', { name: '按居民排序' })).toHaveAttribute(
      'aria-sort',
      'descending',
    )
    await page.getByRole('button', { name: '按名称排序' }).click()
    await expect(table.getByRole('columnheader', { name: '按名称排序' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    )
    await table.getByRole('button').nth(12).click()
    await expect(page).toHaveURL(/focus=/)
  })
})
